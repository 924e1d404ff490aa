package io.tantu.ingest;

import io.tantu.geodesy.GeodesicDistance;
import io.tantu.geodesy.SourceCrs;
import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Finds a wrong coordinate system by where the features come out, before anything is written: off
 * the globe, where the projection makes no sense, or far from the rest of the workspace.
 */
final class ExtentCheck {

  /** China with its seas, for guesses when the workspace gives no place. */
  private static final Envelope CHINA = new Envelope(73, 136, 3, 54);

  private static final double STEP_METRES = 100;
  private static final double LEAST_SCALE = 0.1;
  private static final double MOST_SCALE = 4;

  private final SourceCrs crs;
  private final Survey survey;
  private final Envelope expected;
  private final boolean degrees;

  private ExtentCheck(SourceCrs crs, Survey survey, Envelope expected) {
    this.crs = crs;
    this.survey = survey;
    this.expected = expected;
    this.degrees = isDegrees(crs);
  }

  /**
   * @param expected where features should lie, longitude/latitude, or null
   * @throws ProblemException {@code wrong-crs} or {@code wrong-place}, with {@code suggestions}
   */
  static void check(SourceCrs crs, Survey survey, Envelope expected) {
    if (!survey.sample().isEmpty()) {
      new ExtentCheck(crs, survey, expected).check();
    }
  }

  /** Systems that would put the file where it belongs, likeliest first. */
  static List<String> suggestions(Envelope extent, Envelope expected) {
    Envelope wanted = expected == null ? CHINA : expected;
    return SourceCrs.suggestFor(extent, wanted).stream().map(SourceCrs::id).limit(5).toList();
  }

  /** Median longitude of the sample, which strays do not move; NaN for an empty sample. */
  static double middleLongitude(SourceCrs crs, Survey survey) {
    double[] longitudes =
        survey.sample().stream()
            .map(source -> lonLat(crs, source))
            .filter(Objects::nonNull)
            .mapToDouble(Coordinate::getX)
            .sorted()
            .toArray();
    return longitudes.length == 0 ? Double.NaN : longitudes[longitudes.length / 2];
  }

  /** Where features may still lie: the expected box and as much again on every side. */
  static Envelope around(Envelope expected) {
    Envelope wide = new Envelope(expected);
    wide.expandBy(Math.max(1, expected.getWidth()), Math.max(1, expected.getHeight()));
    return wide;
  }

  /**
   * Whether a point of the system lies where features may, or in China when nothing is expected.
   */
  static boolean mayHold(SourceCrs crs, Coordinate source, Envelope expected) {
    return isIn(expected == null ? CHINA : around(expected), lonLat(crs, source));
  }

  static boolean isIn(Envelope box, Coordinate place) {
    return place != null && box.contains(place);
  }

  private void check() {
    long impossible = survey.sample().stream().filter(this::isImpossible).count();
    if (2 * impossible > survey.sample().size()) {
      throw wrong("wrong-crs", "they make no sense in %s".formatted(crs.id()));
    }
    if (expected != null) {
      Envelope wide = around(expected);
      long elsewhere = survey.sample().stream().filter(c -> !isIn(wide, lonLat(c))).count();
      if (2 * elsewhere > survey.sample().size()) {
        throw wrong(
            "wrong-place",
            "in %s they lie near longitude %.2f, far from the workspace"
                .formatted(crs.id(), middleLongitude(crs, survey)));
      }
    }
  }

  private ProblemException wrong(String code, String sentence) {
    Envelope extent = survey.extent();
    List<String> suggestions = suggestions(extent, expected);
    String hint =
        suggestions.isEmpty()
            ? ""
            : " Try --crs with one of " + String.join(", ", suggestions) + ".";
    return ProblemException.invalid(
            code,
            "The coordinates run from (%.6g, %.6g) to (%.6g, %.6g); %s. They look like %s.%s"
                .formatted(
                    extent.getMinX(),
                    extent.getMinY(),
                    extent.getMaxX(),
                    extent.getMaxY(),
                    sentence,
                    CoordinateLook.of(extent).en(),
                    hint))
        .with("suggestions", suggestions);
  }

  private boolean isImpossible(Coordinate source) {
    Coordinate place = lonLat(source);
    return place == null || !degrees && (isOnGlobe(source) || isOutOfScale(source, place));
  }

  private static boolean isOnGlobe(Coordinate degrees) {
    return Math.abs(degrees.x) <= 180 && Math.abs(degrees.y) <= 90;
  }

  /** A hundred metres east or north must be about that on the ground. */
  private boolean isOutOfScale(Coordinate source, Coordinate place) {
    Coordinate east = lonLat(new Coordinate(source.x + STEP_METRES, source.y));
    Coordinate north = lonLat(new Coordinate(source.x, source.y + STEP_METRES));
    return isOffByScale(place, east) || isOffByScale(place, north);
  }

  private static boolean isOffByScale(Coordinate from, Coordinate to) {
    if (to == null) {
      return true;
    }
    double scale = GeodesicDistance.metres(from.x, from.y, to.x, to.y) / STEP_METRES;
    return !(scale >= LEAST_SCALE && scale <= MOST_SCALE);
  }

  private Coordinate lonLat(Coordinate source) {
    return lonLat(crs, source);
  }

  /** Null when the point cannot lie in the system, or comes out off the globe. */
  static Coordinate lonLat(SourceCrs crs, Coordinate source) {
    try {
      Geometry point = GeometryParts.FACTORY.createPoint(source);
      Coordinate place = crs.toCgcs2000(point).getCoordinate();
      return isOnGlobe(place) ? place : null;
    } catch (ProblemException e) {
      // Not lying in the system is what is being asked here, not a failure.
      return null;
    }
  }

  /** Whether the system's own coordinates are degrees: then a point stays about where it is. */
  private static boolean isDegrees(SourceCrs crs) {
    Coordinate probe = new Coordinate(106, 38);
    Coordinate place = lonLat(crs, probe);
    return place != null && place.distance(probe) < 0.1;
  }
}
