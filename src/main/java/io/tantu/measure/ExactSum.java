package io.tantu.measure;

/**
 * A sum of terms each taken to 2⁻⁴⁰ (10⁻¹²), kept in whole numbers of that: neither the order of
 * the terms, nor how they were grouped over threads, nor taking one out again changes a digit.
 * Terms and sum are below 2⁶² (4.6·10¹⁸). Not thread-safe.
 */
public final class ExactSum {

  private static final int FRACTION_BITS = 40;
  private static final double UNITS = 1L << FRACTION_BITS;
  private static final double LARGEST = 1L << 62;

  private long whole;
  private long units;

  public ExactSum add(double term) {
    double floor = floor(term);
    return add((long) floor, Math.round((term - floor) * UNITS));
  }

  /** Takes out a term that was added. */
  public ExactSum subtract(double term) {
    double floor = floor(term);
    return add(-(long) floor, -Math.round((term - floor) * UNITS));
  }

  public ExactSum add(ExactSum other) {
    return add(other.whole, other.units);
  }

  private static double floor(double term) {
    if (!(Math.abs(term) < LARGEST)) {
      throw new IllegalArgumentException("a term is below 2^62; got " + term);
    }
    return Math.floor(term);
  }

  private ExactSum add(long otherWhole, long otherUnits) {
    long sum = units + otherUnits;
    whole = Math.addExact(whole, otherWhole + (sum >> FRACTION_BITS));
    units = sum & (1L << FRACTION_BITS) - 1;
    return this;
  }

  public double value() {
    return whole + units / UNITS;
  }
}
