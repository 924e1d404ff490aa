package io.tantu.carbon;

import io.tantu.carbon.uncertainty.Spread;
import io.tantu.catalog.StrictCsv;
import io.tantu.problem.ProblemException;

/** The columns {@code halfWidthPercent} and {@code distribution} of a table. */
public final class SpreadColumns {

  public static final String HALF_WIDTH = "halfWidthPercent";
  public static final String DISTRIBUTION = "distribution";

  /** Beyond it more than one draw in a thousand would be negative. */
  private static final double WIDEST_NORMAL_PERCENT = 65;

  private static final double WIDEST_PERCENT = 300;

  private SpreadColumns() {}

  /**
   * How far the row's value may be off.
   *
   * @throws ProblemException naming the line and what is wanted
   */
  public static Spread of(StrictCsv.Row row) {
    String distribution = row.text(DISTRIBUTION);
    Spread.Form form =
        Spread.Form.of(distribution)
            .orElseThrow(
                () ->
                    row.problem(
                        "'distribution' is '%s', wanted normal or lognormal"
                            .formatted(distribution)));
    double percent = row.number(HALF_WIDTH);
    boolean tooWide = form == Spread.Form.NORMAL && percent >= WIDEST_NORMAL_PERCENT;
    if (percent < 0 || percent > WIDEST_PERCENT || tooWide) {
      throw row.problem(
          "'halfWidthPercent' is %s, wanted 0 to 300, below 65 where the distribution is normal"
              .formatted(percent));
    }
    return new Spread(percent / 100, form);
  }
}
