package io.tantu.charging;

import io.tantu.problem.ProblemException;

/**
 * The request parameter {@code public}.
 *
 * @param value true for stations open to the public, false for the others, null for all
 */
public record PublicOnly(Boolean value) {

  /**
   * Reads the parameter.
   *
   * @throws ProblemException {@code bad-public}
   */
  public static PublicOnly parse(String text) {
    if (text != null && !text.equals("true") && !text.equals("false")) {
      throw ProblemException.invalid(
          "bad-public", "public is '%s'; true or false is wanted.".formatted(text));
    }
    return new PublicOnly(text == null ? null : Boolean.valueOf(text));
  }
}
