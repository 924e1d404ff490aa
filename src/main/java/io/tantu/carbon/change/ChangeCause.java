package io.tantu.carbon.change;

import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.catalog.LocalizedText;
import java.util.Locale;

/** Why a stand holds more or less carbon than before. */
public enum ChangeCause {
  /** The same kind of stand holds more per hectare. */
  GROWTH("生长", "Growth"),
  /** A stand where there was none. */
  AFFORESTATION("新增林地", "Afforestation"),
  /** A stand that is gone, or holds less per hectare. */
  LOSS("损失", "Loss"),
  /** Another species or land class on the same ground. */
  RECLASSIFICATION("树种或地类改变", "Reclassification"),
  /** More or less ground, at what a hectare held before. */
  BOUNDARY("边界变化", "Boundary change"),
  /** The stock could be told in one version only. */
  COUNTING("可计入性变化", "Counted in one version only");

  private final LocalizedText title;

  ChangeCause(String zh, String en) {
    this.title = new LocalizedText(zh, en);
  }

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public LocalizedText title() {
    return title;
  }
}
