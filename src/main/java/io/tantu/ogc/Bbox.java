package io.tantu.ogc;

import io.tantu.problem.ProblemException;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/**
 * {@code bbox}: the box that a feature must meet (OGC 17-069r4, 7.15.3).
 *
 * @param bounds longitude/latitude, degrees; null for no box
 */
record Bbox(Envelope bounds) {

  static final RequestParameter<Bbox> PARAMETER =
      new RequestParameter<>(
          Bbox.class,
          "bbox",
          "Only features whose envelope meets the box: west, south, east, north in degrees, or with"
              + " heights (which do not matter) west, south, bottom, east, north, top.",
          Map.of("type", "array", "items", Map.of("type", "number"), "minItems", 4, "maxItems", 6),
          Bbox::read);

  private static Bbox read(String text) {
    if (text == null) {
      return new Bbox(null);
    }
    String[] parts = text.split(",", -1);
    if (parts.length != 4 && parts.length != 6) {
      throw bad(text, "it has %d numbers, but 4 or 6 are wanted".formatted(parts.length));
    }
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = number(text, parts[i]);
    }
    int east = parts.length / 2;
    range(text, "longitude", numbers[0], numbers[east], 180);
    range(text, "latitude", numbers[1], numbers[east + 1], 90);
    if (east == 3 && numbers[2] > numbers[5]) {
      throw bad(text, "its lowest height is above its highest");
    }
    return new Bbox(new Envelope(numbers[0], numbers[east], numbers[1], numbers[east + 1]));
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

  private static void range(String text, String what, double low, double high, double limit) {
    if (low > high) {
      throw bad(
          text, "its smallest %s %s is larger than its largest %s".formatted(what, low, high));
    }
    if (low < -limit || high > limit) {
      throw bad(text, "a %s goes from -%.0f to %.0f degrees".formatted(what, limit, limit));
    }
  }

  private static ProblemException bad(String text, String wanted) {
    return RequestParameter.bad("bbox", text, wanted);
  }
}
