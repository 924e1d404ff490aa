package io.tantu.ogc;

import java.math.BigInteger;

/** Reads whole numbers of parameters. */
public final class WholeNumber {

  private WholeNumber() {}

  /**
   * The number, at least {@code min}.
   *
   * @param capped whether larger ones than {@code max} mean {@code max}
   * @throws io.tantu.problem.ProblemException {@code bad-parameter}
   */
  public static int read(String name, String text, int min, int max, boolean capped) {
    String wanted = "a whole number from %d to %d is wanted".formatted(min, max);
    if (!text.matches("\\d{1,100}")) {
      throw RequestParameter.bad(name, text, wanted);
    }
    BigInteger number = new BigInteger(text);
    boolean tooLarge = number.compareTo(BigInteger.valueOf(max)) > 0;
    if (number.compareTo(BigInteger.valueOf(min)) < 0 || tooLarge && !capped) {
      throw RequestParameter.bad(name, text, wanted);
    }
    return tooLarge ? max : number.intValue();
  }
}
