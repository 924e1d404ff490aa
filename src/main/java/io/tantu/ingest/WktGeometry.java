package io.tantu.ingest;

import io.tantu.geometry.Defect;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Reads WKT from outside: nesting and size are bounded, open rings closed and noted. */
final class WktGeometry {

  private static final int MAX_NESTING = 8;

  private WktGeometry() {}

  /** The geometry, or null with a defect that says why there is none. */
  static Geometry decode(String wkt, List<Defect> defects) {
    if (wkt.isEmpty()) {
      return refuse(defects, "missing-geometry", "no WKT");
    }
    // Every vertex but the first of a part follows a comma.
    if (wkt.chars().filter(c -> c == ',').count() > VertexBuffer.MAX_VERTICES) {
      return refuse(
          defects,
          "too-many-vertices",
          "more than the %d vertices that are read".formatted(VertexBuffer.MAX_VERTICES));
    }
    if (nesting(wkt) > MAX_NESTING) {
      return refuse(defects, "unsupported-geometry", "brackets nested too deep");
    }
    String plain = wkt.replaceFirst("(?i)^SRID=\\d+;", "");
    try {
      return reader(false).read(plain);
    } catch (IllegalArgumentException e) {
      return withClosedRings(plain, defects);
    } catch (ParseException e) {
      return refuse(defects, "broken-geometry", "not WKT: " + start(wkt));
    }
  }

  /** The strict reader refuses open rings; whatever else it refuses the lenient one does too. */
  private static Geometry withClosedRings(String wkt, List<Defect> defects) {
    try {
      Geometry geometry = reader(true).read(wkt);
      defects.add(
          new Defect(
              "unclosed-ring", geometry.getCoordinate(), "a ring was open and has been closed"));
      return geometry;
    } catch (IllegalArgumentException | ParseException e) {
      return refuse(defects, "broken-geometry", "too few vertices: " + start(wkt));
    }
  }

  private static WKTReader reader(boolean lenient) {
    WKTReader reader = new WKTReader(GeometryParts.FACTORY);
    reader.setFixStructure(lenient);
    return reader;
  }

  private static int nesting(String wkt) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < wkt.length(); i++) {
      depth += wkt.charAt(i) == '(' ? 1 : wkt.charAt(i) == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private static String start(String wkt) {
    return wkt.length() <= 40 ? wkt : wkt.substring(0, 40) + "…";
  }

  private static Geometry refuse(List<Defect> defects, String code, String detail) {
    defects.add(new Defect(code, null, detail));
    return null;
  }
}
