package io.tantu.ogc;

import io.tantu.ogc.crs.CrsBox;
import io.tantu.ogc.crs.ServedCrs;
import io.tantu.problem.ProblemException;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * {@code bbox}: the box that a feature must meet (OGC 17-069r4, 7.15.3).
 *
 * @param text as it was given; null for no box
 * @param numbers 4, or 6 with heights, which do not matter
 */
record Bbox(String text, double... numbers) {

  static final RequestParameter<Bbox> PARAMETER =
      new RequestParameter<>(
          Bbox.class,
          "bbox",
          "Only features that meet the box: west, south, east, north in degrees, or with heights"
              + " (which do not matter) west, south, bottom, east, north, top; with bbox-crs the"
              + " numbers of that system, in its axis order.",
          Map.of("type", "array", "items", Map.of("type", "number"), "minItems", 4, "maxItems", 6),
          Bbox::read);

  static final Bbox NONE = new Bbox(null);

  private static Bbox read(String text) {
    if (text == null) {
      return NONE;
    }
    String[] parts = text.split(",", -1);
    if (parts.length != 4 && parts.length != 6) {
      throw bad(text, "it has %d numbers, but 4 or 6 are wanted".formatted(parts.length));
    }
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = number(text, parts[i]);
    }
    if (numbers.length == 6 && numbers[2] > numbers[5]) {
      throw bad(text, "its lowest height is above its highest");
    }
    return new Bbox(text, numbers);
  }

  /**
   * The ground of the box in longitude and latitude; null for no box, empty where the system has no
   * places in it.
   *
   * @throws ProblemException {@code bad-parameter}
   */
  Geometry ground(ServedCrs crs) {
    if (text == null) {
      return null;
    }
    int upper = numbers.length / 2;
    range(crs, true, numbers[0], numbers[upper]);
    range(crs, false, numbers[1], numbers[upper + 1]);
    return new CrsBox(crs, numbers[0], numbers[1], numbers[upper], numbers[upper + 1])
        .ground()
        .orElseGet(() -> new GeometryFactory().createPolygon());
  }

  private static double number(String text, String part) {
    try {
      double number = Double.parseDouble(part.strip());
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw bad(text, "'%s' is not a number".formatted(part)).causedBy(e);
    }
    throw bad(text, "'%s' is not a finite number".formatted(part));
  }

  private void range(ServedCrs crs, boolean first, double low, double high) {
    boolean north = crs.northFirst() == first;
    String what =
        crs.inDegrees() ? (north ? "latitude" : "longitude") : (north ? "northing" : "easting");
    if (low > high) {
      throw bad(
          text, "its smallest %s %s is larger than its largest %s".formatted(what, low, high));
    }
    double limit = north ? 90 : 180;
    if (crs.inDegrees() && (low < -limit || high > limit)) {
      throw bad(
          text,
          "a %s goes from -%.0f to %.0f degrees, and in this system comes %s"
              .formatted(what, limit, limit, first ? "first" : "second"));
    }
  }

  private static ProblemException bad(String text, String wanted) {
    return RequestParameter.bad("bbox", text, wanted);
  }
}
