package io.tantu.measure.difference;

import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.catalog.LocalizedText;
import java.util.Locale;

/**
 * How a feature was found again in another version, the surest way first. Row numbers follow the
 * order of the source and say nothing.
 */
public enum MatchedBy {
  /** Same geometry and values: the feature is unaltered. */
  CONTENT("内容相同", "identical content"),
  /** Same value of the attribute that {@code layer.yml} declares as key, unique among the rest. */
  KEY("标识相同", "same key"),
  /** Same geometry. */
  GEOMETRY("图形相同", "same geometry"),
  /** Most ground in common, and more than half of the smaller one's. */
  OVERLAP("重叠最大", "largest overlap");

  private final LocalizedText title;

  MatchedBy(String zh, String en) {
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
