package io.tantu.carbon;

/**
 * The yearly growth of a standing volume between two inventories, as a ratio (0.01 is 1 % a year).
 * Negative where the volume shrinks.
 */
public record VolumeGrowth(double earlierM3, double laterM3, double years) {

  public VolumeGrowth {
    if (!(earlierM3 > 0 && laterM3 > 0 && years > 0)) {
      throw new IllegalArgumentException(
          "Growth needs two positive volumes and a positive time, not %s m³, %s m³, %s years."
              .formatted(earlierM3, laterM3, years));
    }
  }

  /** Pressler's rate: the yearly increment over the mean of both volumes. */
  public double pressler() {
    return (laterM3 - earlierM3) / (laterM3 + earlierM3) * 2 / years;
  }

  /** The rate that compounds from the earlier to the later volume. */
  public double compound() {
    return Math.pow(laterM3 / earlierM3, 1 / years) - 1;
  }
}
