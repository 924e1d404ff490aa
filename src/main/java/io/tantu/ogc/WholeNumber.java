package io.tantu.ogc;

/** Reads whole numbers of parameters. */
final class WholeNumber {

  private WholeNumber() {}

  /** The number, at least {@code min}; larger than {@code max} becomes {@code max} if allowed. */
  static int read(String name, String text, int min, int max, boolean capped) {
    String wanted = "a whole number from %d to %d is wanted".formatted(min, max);
    if (!text.matches("\\d{1,9}")) {
      throw RequestParameter.bad(name, text, wanted);
    }
    int number = Integer.parseInt(text);
    if (number < min || number > max && !capped) {
      throw RequestParameter.bad(name, text, wanted);
    }
    return Math.min(number, max);
  }
}
