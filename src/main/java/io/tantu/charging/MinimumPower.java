package io.tantu.charging;

import io.tantu.problem.ProblemException;

/**
 * The request parameter {@code minPowerKw}.
 *
 * @param kilowatts smallest total power of a station, 0 or more; null for any
 */
public record MinimumPower(Double kilowatts) {

  /**
   * Reads the parameter.
   *
   * @throws ProblemException {@code bad-power}
   */
  public static MinimumPower parse(String text) {
    if (text == null) {
      return new MinimumPower(null);
    }
    double kilowatts = Numbers.parse("minPowerKw", text, "bad-power");
    if (kilowatts < 0) {
      throw ProblemException.invalid(
          "bad-power", "minPowerKw is '%s'; 0 kW or more is wanted.".formatted(text));
    }
    return new MinimumPower(kilowatts);
  }
}
