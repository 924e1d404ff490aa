package io.tantu.ogc;

import io.tantu.ogc.crs.CrsBox;
import io.tantu.ogc.crs.ServedCrs;
import io.tantu.problem.ProblemException;
import java.util.List;
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
          Map.of(
              "type",
              "array",
              "items",
              Map.of("type", "number"),
              "oneOf",
              List.of(Map.of("minItems", 4, "maxItems", 4), Map.of("minItems", 6, "maxItems", 6))),
          Bbox::read);

  private static final double DATE_LINE = 180;
  private static final GeometryFactory FACTORY = new GeometryFactory();

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
   * places in it. A box of degrees whose west lies east of its east crosses the date line.
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
    int east = crs.northFirst() ? 1 : 0;
    if (numbers[east] <= numbers[upper + east]) {
      return box(crs, numbers[0], numbers[1], numbers[upper], numbers[upper + 1]);
    }
    double[] lower = {numbers[0], numbers[1]};
    double[] higher = {numbers[upper], numbers[upper + 1]};
    double[] edge = {higher[0], higher[1]};
    edge[east] = DATE_LINE;
    Geometry before = box(crs, lower[0], lower[1], edge[0], edge[1]);
    edge = lower.clone();
    edge[east] = -DATE_LINE;
    Geometry beyond = box(crs, edge[0], edge[1], higher[0], higher[1]);
    return FACTORY.createGeometryCollection(new Geometry[] {before, beyond});
  }

  private static Geometry box(ServedCrs crs, double a, double b, double c, double d) {
    return new CrsBox(crs, a, b, c, d).ground().orElseGet(FACTORY::createPolygon);
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
    boolean mayCrossDateLine = crs.inDegrees() && !north;
    if (low > high && !mayCrossDateLine) {
      throw bad(
          text, "its smallest %s %s is larger than its largest %s".formatted(what, low, high));
    }
    double limit = north ? 90 : 180;
    if (crs.inDegrees() && Math.max(Math.abs(low), Math.abs(high)) > limit) {
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
