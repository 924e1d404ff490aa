package io.tantu.ingest;

import io.tantu.geodesy.ChineseZone.Datum;
import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The [属性描述] section of a parcel text: what it says of the coordinates. */
final class ParcelHeader {

  private static final String DATUM = "坐标系";
  private static final String WIDTH = "几度分带";
  private static final String ZONE = "带号";
  private static final String UNIT = "计量单位";
  private static final String SHIFT = "转换参数";

  private final Path file;
  private final Map<String, String> values = new LinkedHashMap<>();

  ParcelHeader(Path file) {
    this.file = file;
  }

  /** Takes a line; one without an equals sign says nothing. */
  void add(String line) {
    String[] parts = line.split("[=＝]", 2);
    if (parts.length == 2) {
      values.put(parts[0].strip(), parts[1].strip());
    }
  }

  /**
   * @throws ProblemException {@code unknown-crs}, {@code unknown-unit} or {@code
   *     zone-contradiction}
   */
  StatedSystem system() {
    Datum datum = datum();
    boolean degrees = isDegrees();
    int width = number(WIDTH);
    int zone = number(ZONE);
    if (width != 0 && width != 3 && width != 6) {
      throw ProblemException.invalid(
          "zone-contradiction",
          "'%s' states %s=%s; zones are 3 or 6 degrees wide. Mend the header, or name the system with --crs."
              .formatted(file.getFileName(), WIDTH, values.get(WIDTH)));
    }
    return new StatedSystem(datum, degrees, width, zone, origin());
  }

  /** Whether shifts between systems are given, which nobody applied yet for all that is known. */
  boolean hasShift() {
    return values.getOrDefault(SHIFT, "").matches(".*[1-9].*");
  }

  /** Null when the header does not name one. */
  private Datum datum() {
    String name = values.getOrDefault(DATUM, "").toUpperCase(Locale.ROOT);
    if (name.isEmpty()) {
      return null;
    }
    if (name.contains("2000") || name.contains("CGCS") || name.contains("WGS")) {
      return Datum.CGCS2000;
    }
    if (name.contains("80") || name.contains("西安")) {
      return Datum.XIAN_1980;
    }
    if (name.contains("54") || name.contains("北京")) {
      return Datum.BEIJING_1954;
    }
    throw ProblemException.invalid(
        "unknown-crs",
        "'%s' states %s=%s, which is none of the national systems (2000国家大地坐标系, 1980西安坐标系, 1954北京坐标系). Have the points transformed to CGCS2000, or name the system with --crs."
            .formatted(file.getFileName(), DATUM, values.get(DATUM)));
  }

  private boolean isDegrees() {
    String unit = values.getOrDefault(UNIT, "").toLowerCase(Locale.ROOT);
    if (unit.isEmpty() || unit.equals("米") || unit.equals("m") || unit.equals("公尺")) {
      return false;
    }
    if (unit.startsWith("度") || unit.startsWith("degree") || unit.startsWith("十进制度")) {
      return true;
    }
    throw ProblemException.invalid(
        "unknown-unit",
        "'%s' states %s=%s; 米 and 度 are read. Convert the points to metres."
            .formatted(file.getFileName(), UNIT, values.get(UNIT)));
  }

  /** The number in a value like {@code 35}, {@code 3度} or {@code 3度带}; 0 when there is none. */
  private int number(String key) {
    String digits = SurveyNumber.plain(values.getOrDefault(key, "")).replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
  }

  private String origin() {
    return "the file's header: "
        + Stream.of(DATUM, WIDTH, ZONE, UNIT)
            .filter(key -> !values.getOrDefault(key, "").isEmpty())
            .map(key -> key + "=" + values.get(key))
            .collect(Collectors.joining(", "));
  }
}
