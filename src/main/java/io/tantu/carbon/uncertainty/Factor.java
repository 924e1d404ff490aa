package io.tantu.carbon.uncertainty;

/**
 * One value that may be wrong, as a factor on it. Everything that takes its value from the same
 * factor is wrong together.
 *
 * @param group what shares it: a parameter group, or {@link #EVERYWHERE}
 */
public record Factor(Quantity quantity, String group) {

  public static final String EVERYWHERE = "all";

  /** The factor that is shared by everything. */
  public static Factor everywhere(Quantity quantity) {
    return new Factor(quantity, EVERYWHERE);
  }
}
