package io.tantu.charging.checks;

import io.tantu.catalog.LocalizedText;
import io.tantu.charging.checks.Witness.Kind;
import io.tantu.ingest.IssueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something about the stations together that their owner should know.
 *
 * @param code {@code near-duplicates}, {@code outside-city} or {@code gcj02-suspected}
 * @param seen what was found, with the numbers
 * @param remedy what to do at the source
 */
public record Warning(String code, LocalizedText seen, LocalizedText remedy) {

  /** Stations as near as this to another are likely the same one, m. */
  static final double NEAR_METRES = 20;

  static final String NEAR_DUPLICATES = "near-duplicates";

  private Warning(String code, LocalizedText seen) {
    this(code, seen, IssueText.of(code).remedy());
  }

  static Warning ofNear(long stations, long pairs) {
    return new Warning(
        NEAR_DUPLICATES,
        LocalizedText.of(
            "%,d 座站与另一座站相距不超过 %.0f m（%,d 对）。",
            "%,d stations lie within %.0f m of another (%,d pairs).",
            stations,
            NEAR_METRES,
            pairs));
  }

  /** What a shift gives to warn of. */
  static List<Warning> of(Shift shift) {
    List<Warning> warnings = new ArrayList<>();
    if (shift.mostlyOutside()) {
      warnings.add(
          new Warning(
              "outside-city",
              LocalizedText.of(
                  "所查 %,d 座站中有 %,d 座不在任何县（区）内。",
                  "%2$,d of %1$,d stations looked at lie in no county.",
                  shift.looked(),
                  shift.outsideCity())));
    }
    if (shift.suspected()) {
      List<LocalizedText> told =
          shift.witnesses().stream().filter(Witness::speaks).map(Warning::told).toList();
      warnings.add(
          new Warning(
              "gcj02-suspected",
              new LocalizedText(
                  String.format(
                      Locale.ROOT,
                      "坐标疑似把 GCJ-02 当作 CGCS2000：扣除约 %.0f m 的偏移后，%s。",
                      shift.meanMetres(),
                      told.stream().map(LocalizedText::zh).collect(Collectors.joining("；"))),
                  String.format(
                      Locale.ROOT,
                      "Coordinates look like GCJ-02 passed as CGCS2000: with its shift of about %.0f m taken back, %s.",
                      shift.meanMetres(),
                      told.stream().map(LocalizedText::en).collect(Collectors.joining("; "))))));
    }
    return warnings;
  }

  private static LocalizedText told(Witness witness) {
    if (witness.kind() == Kind.ROAD) {
      return LocalizedText.of(
          "%,d 座离道路更近、%,d 座更远，离道路距离的中位数由 %.1f m 变为 %.1f m",
          "%,d stations lie nearer to a road and %,d farther, the median way changes from %.1f m to %.1f m",
          witness.better(),
          witness.worse(),
          witness.given(),
          witness.takenBack());
    }
    return LocalizedText.of(
        witness.kind() == Kind.CITY
            ? "不在本市的站由 %.0f 座变为 %.0f 座（共查 %,d 座）"
            : "不在所填县（区）内的站由 %.0f 座变为 %.0f 座（共查 %,d 座）",
        witness.kind() == Kind.CITY
            ? "stations outside the city change from %.0f to %.0f of %,d"
            : "stations outside the county that they state change from %.0f to %.0f of %,d",
        witness.given(),
        witness.takenBack(),
        witness.looked());
  }
}
