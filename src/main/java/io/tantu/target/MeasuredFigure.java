package io.tantu.target;

import io.tantu.catalog.LocalizedText;
import java.util.List;

/**
 * What was measured for a target.
 *
 * @param actual the city's figure
 * @param counties the same by county
 * @param splitRule how the city's gap is shared out, in words
 */
public record MeasuredFigure(Actual actual, List<CountyFigure> counties, SplitRule splitRule) {

  /** How a gap of the city, which the plan does not split, is shared out among counties. */
  public enum SplitRule {
    /** For ratios: by the denominator, which is the same rise in points everywhere. */
    EQUAL_POINTS(
        "规划假设：方案未分解到县（区）。按各县（区）分母占全市的比重分摊，即各地提高同样的百分点。",
        "Planning assumption: the plan splits nothing by county. Shared by each county's part of the city's denominator, that is, the same rise in points everywhere."),
    /** For amounts: by the figure itself, which is the same growth rate everywhere. */
    EQUAL_GROWTH(
        "规划假设：方案未分解到县（区）。按各县（区）现状占全市的比重分摊，即各地同比例增长。",
        "Planning assumption: the plan splits nothing by county. Shared by each county's part of the city's figure, that is, the same growth rate everywhere.");

    private final LocalizedText text;

    SplitRule(String zh, String en) {
      text = new LocalizedText(zh, en);
    }

    LocalizedText text() {
      return text;
    }
  }
}
