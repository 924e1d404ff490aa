package io.tantu.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The themes of the layer tree, in the plan's own order. */
public enum LayerGroup {
  PATTERN("国土空间格局", "Territorial pattern"),
  ENERGY("能源", "Energy"),
  TRANSPORT("交通", "Transport"),
  ECOLOGY("生态", "Ecology"),
  SITES("产业与城乡", "Industry, buildings and farms"),
  CONTROL("管控", "Controls");

  private final LocalizedText title;

  LayerGroup(String zh, String en) {
    this.title = new LocalizedText(zh, en);
  }

  public LocalizedText title() {
    return title;
  }

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
