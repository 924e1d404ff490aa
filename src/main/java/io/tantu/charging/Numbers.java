package io.tantu.charging;

import io.tantu.problem.ProblemException;

/** Reads numbers out of request parameters. */
final class Numbers {

  private static final int LONGEST_ECHO = 40;

  private Numbers() {}

  /** A finite number; anything else is a problem that names the parameter. */
  static double parse(String parameter, String text, String code) {
    if (text == null) {
      throw ProblemException.invalid(
          code,
          "The parameter %s is missing; a number such as 106.23 is wanted.".formatted(parameter));
    }
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw problem(parameter, text, code).causedBy(e);
    }
    throw problem(parameter, text, code);
  }

  private static ProblemException problem(String parameter, String text, String code) {
    return ProblemException.invalid(
        code,
        "%s is '%s'; a finite number such as 106.23 is wanted.".formatted(parameter, echo(text)));
  }

  /** What was given, cut where a line would end. */
  static String echo(String text) {
    return text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) + "…" : text;
  }
}
