package io.tantu.measure.difference;

import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.catalog.LocalizedText;
import java.util.Locale;

/** What changed a figure. */
public enum Cause {
  ADDED("新增", "added"),
  REMOVED("删除", "removed"),
  /** The feature's geometry or values changed. */
  ALTERED("变更", "altered"),
  /** The feature stayed, but ground it shares with another changed hands, or its protection did. */
  SURROUNDINGS("周边变化", "surroundings changed"),
  /** The zone itself changed. */
  ZONE("分区边界变化", "zone boundary changed"),
  /** The stored figures were made by other rules than the ones that explain them. */
  ENGINE("引擎版本不同", "other engine version"),
  /** Smaller changes that a shortened list leaves out. */
  OTHERS("其余变化", "all smaller changes");

  private final LocalizedText title;

  Cause(String zh, String en) {
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
