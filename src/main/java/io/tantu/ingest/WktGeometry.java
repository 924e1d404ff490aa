package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Reads WKT from outside: nesting and size are bounded, open rings closed and noted. */
final class WktGeometry {

  private static final int MAX_NESTING = 8;

  private WktGeometry() {}

  /** The geometry, or null with a flaw that says why there is none. */
  static Geometry decode(String wkt, List<Flaw> flaws) {
    if (wkt.isEmpty()) {
      return refuse(flaws, "missing-geometry", RecordSentence.NO_WKT.text());
    }
    // Every vertex but the first of a part follows a comma.
    if (wkt.chars().filter(c -> c == ',').count() > VertexBuffer.MAX_VERTICES) {
      return refuse(
          flaws, "too-many-vertices", RecordSentence.MOST_VERTICES.text(VertexBuffer.MAX_VERTICES));
    }
    if (nesting(wkt) > MAX_NESTING) {
      return refuse(flaws, "unsupported-geometry", RecordSentence.BRACKETS_TOO_DEEP.text());
    }
    String plain = wkt.replaceFirst("(?i)^SRID=\\d+;", "");
    try {
      return reader(false).read(plain);
    } catch (IllegalArgumentException e) {
      return withClosedRings(plain, flaws);
    } catch (ParseException e) {
      return refuse(flaws, "broken-geometry", RecordSentence.NOT_WKT.text(start(wkt)));
    }
  }

  /** The strict reader refuses open rings; whatever else it refuses the lenient one does too. */
  private static Geometry withClosedRings(String wkt, List<Flaw> flaws) {
    try {
      Geometry geometry = reader(true).read(wkt);
      flaws.add(
          new Flaw("unclosed-ring", geometry.getCoordinate(), RecordSentence.RING_CLOSED.text()));
      return geometry;
    } catch (IllegalArgumentException | ParseException e) {
      return refuse(flaws, "broken-geometry", RecordSentence.TOO_FEW_IN_WKT.text(start(wkt)));
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

  private static Geometry refuse(List<Flaw> flaws, String code, LocalizedText seen) {
    flaws.add(new Flaw(code, null, seen));
    return null;
  }
}
