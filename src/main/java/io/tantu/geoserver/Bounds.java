package io.tantu.geoserver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.databind.JsonNode;

/**
 * A box in degrees, longitude first, as GeoServer's REST API has it for every geographic system.
 */
record Bounds(double minLon, double minLat, double maxLon, double maxLat) {

  static final Bounds WORLD = new Bounds(-180, -90, 180, 90);

  /** Degrees; a tenth of a millimetre, for what a text of digits may lose. */
  private static final double EQUAL = 1e-9;

  static Bounds of(Envelope envelope, Bounds otherwise) {
    return envelope.isNull()
        ? otherwise
        : new Bounds(
            envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
  }

  /** The box around all of them, or the world around none. */
  static Bounds around(List<Bounds> boxes) {
    Envelope all = new Envelope();
    boxes.forEach(
        box -> {
          all.expandToInclude(box.minLon, box.minLat);
          all.expandToInclude(box.maxLon, box.maxLat);
        });
    return of(all, WORLD);
  }

  Map<String, Object> json(String crs) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("minx", minLon);
    json.put("maxx", maxLon);
    json.put("miny", minLat);
    json.put("maxy", maxLat);
    json.put("crs", crs);
    return json;
  }

  boolean isAt(JsonNode box) {
    return near(box, "minx", minLon)
        && near(box, "maxx", maxLon)
        && near(box, "miny", minLat)
        && near(box, "maxy", maxLat);
  }

  private static boolean near(JsonNode box, String side, double wanted) {
    return box.path(side).isNumber() && Math.abs(box.path(side).asDouble() - wanted) <= EQUAL;
  }
}
