package io.tantu.target;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** The day that data stand for, read from what layers say of themselves. */
final class AsOf {

  private static final String JOINED = "[、,，;；]";

  private AsOf() {}

  /**
   * The day: a year alone counts as its last day, a month alone as its last; of several dates the
   * last one counts.
   *
   * @param text for example {@code 2023}, {@code 2024-06}, {@code 2018、2023}; may be null
   */
  static Optional<LocalDate> day(String text) {
    return text == null
        ? Optional.empty()
        : Arrays.stream(text.split(JOINED))
            .map(String::strip)
            .map(AsOf::one)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder());
  }

  private static LocalDate one(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
        case 7 -> YearMonth.parse(text).atEndOfMonth();
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
