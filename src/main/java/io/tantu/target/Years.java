package io.tantu.target;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Time between two days in years: whole ones, and of the last one the part by its own days. */
final class Years {

  private Years() {}

  static double between(LocalDate from, LocalDate to) {
    long whole = ChronoUnit.YEARS.between(from, to);
    LocalDate turn = from.plusYears(whole);
    double lastYear = ChronoUnit.DAYS.between(turn, from.plusYears(whole + 1));
    return whole + ChronoUnit.DAYS.between(turn, to) / lastYear;
  }
}
