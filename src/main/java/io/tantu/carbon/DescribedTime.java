package io.tantu.carbon;

import io.tantu.store.LayerVersion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time that a layer version describes, as its provenance tells it. */
public final class DescribedTime {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private DescribedTime() {}

  /**
   * The day, or the first day of a month or year where only that is told; empty for anything else.
   */
  public static Optional<LocalDate> of(LayerVersion version) {
    String asOf = version.provenance().asOf();
    Matcher matcher = DATE.matcher(asOf == null ? "" : asOf.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              orFirst(matcher.group(2)),
              orFirst(matcher.group(3))));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static int orFirst(String number) {
    return number == null ? 1 : Integer.parseInt(number);
  }
}
