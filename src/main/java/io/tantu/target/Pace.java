package io.tantu.target;

import java.time.LocalDate;

/**
 * How fast a figure changed.
 *
 * @param perYear change a year in the target's unit, percentage points for %; falling is negative
 * @param from day of the earliest figure
 * @param to day of the newest figure
 */
public record Pace(double perYear, LocalDate from, LocalDate to) {

  /** The figure on the day, if it goes on so from the newest one. */
  double projected(double newest, LocalDate day) {
    return newest + perYear * Years.between(to, day);
  }
}
