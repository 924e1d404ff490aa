package io.tantu.charging.checks;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What one kind of evidence says about the shift.
 *
 * @param kind what was looked at
 * @param looked stations that the evidence can be had of
 * @param better stations that fit better once the shift is taken back
 * @param worse stations that fit better as given; the others fit equally well
 * @param given stations outside the city or their county as given, or the median way to a road in
 *     metres
 * @param takenBack the same once the shift is taken back
 * @param chance of as many better ones, if each of those that differ were as likely worse
 * @param speaks whether most that differ are better, and not by chance
 */
public record Witness(
    Kind kind,
    long looked,
    long better,
    long worse,
    double given,
    double takenBack,
    double chance,
    boolean speaks) {

  /** How likely a warning without any shift may be. */
  static final double MOST_CHANCE = 0.001;

  /** What is looked at. */
  public enum Kind {
    /** Whether a station stands in the city. */
    CITY,
    /** Whether a station stands in the county whose code it states. */
    COUNTY,
    /** How far a station stands from the nearest road. */
    ROAD;

    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Witness of(
      Kind kind, long looked, long better, long worse, double given, double takenBack) {
    double chance = SignTest.chance(better, better + worse);
    return new Witness(
        kind,
        looked,
        better,
        worse,
        given,
        takenBack,
        chance,
        better > worse && chance <= MOST_CHANCE);
  }

  /** Whether most that differ fit better as given, and not by chance. */
  boolean contradicts() {
    return worse > better && SignTest.chance(worse, better + worse) <= MOST_CHANCE;
  }
}
