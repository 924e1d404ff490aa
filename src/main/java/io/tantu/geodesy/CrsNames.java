package io.tantu.geodesy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the spellings of a coordinate system's name that people and files use. */
final class CrsNames {

  private static final Pattern EPSG =
      Pattern.compile(
          "(?:EPSG:|URN:OGC:DEF:CRS:EPSG:[^:]*:|HTTPS?://WWW\\.OPENGIS\\.NET/DEF/CRS/EPSG/[^/]+/)?"
              + "(\\d{4,6})");

  private static final Pattern CRS84 =
      Pattern.compile(
          "(?:OGC:|URN:OGC:DEF:CRS:OGC:[^:]*:|HTTPS?://WWW\\.OPENGIS\\.NET/DEF/CRS/OGC/[^/]+/)?"
              + "CRS84H?");

  /** CGCS2000 and WGS 84 in two and three dimensions. */
  private static final Set<Integer> DEGREES = Set.of(4490, 4480, 4326, 4979);

  private CrsNames() {}

  static SourceCrs find(String id) {
    if (id == null || id.isBlank()) {
      throw CrsProblems.unknown("");
    }
    String name = id.strip().toUpperCase(Locale.ROOT);
    switch (name.replaceAll("[-_ ]", "")) {
      case "GCJ02":
        return new OffsetCrs("GCJ-02", ChinaOffset::fromGcj02);
      case "BD09":
        return new OffsetCrs("BD-09", ChinaOffset::fromBd09);
      default:
        break;
    }
    if (CRS84.matcher(name).matches()) {
      return new Degrees("OGC:CRS84");
    }
    Matcher epsg = EPSG.matcher(name);
    if (epsg.matches()) {
      return ofEpsg(Integer.parseInt(epsg.group(1)));
    }
    throw CrsProblems.unknown(id.strip());
  }

  static SourceCrs ofEpsg(int code) {
    if (DEGREES.contains(code)) {
      return new Degrees("EPSG:" + code);
    }
    return ChineseGrid.ofEpsg(code)
        .<SourceCrs>map(grid -> grid)
        .orElseGet(() -> RegistryCrs.ofEpsg(code));
  }
}
