package io.tantu.carbon.projection;

import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Ground that is drawn to be planted.
 *
 * @param ground CGCS2000 longitude, latitude, degrees
 * @param species one that has a yearly uptake
 * @param year planted at its beginning
 * @param survival part of the trees that lives, above 0, at most 1
 */
public record DrawnPlanting(Polygon ground, String species, int year, double survival) {

  static final int EARLIEST_YEAR = 1990;
  static final int LATEST_YEAR = 2060;

  private static final int MOST_CORNERS = 500;

  public DrawnPlanting {
    if (!(survival > 0 && survival <= 1)) {
      throw ProblemException.invalid(
          "bad-parameter",
          "The survival rate is %s; wanted is a number above 0, at most 1, as in 0.85."
              .formatted(survival));
    }
    if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
      throw ProblemException.invalid(
          "bad-parameter",
          "The planting year is %d; wanted is %d to %d."
              .formatted(year, EARLIEST_YEAR, LATEST_YEAR));
    }
  }

  /** The ground as {@link #ground(String)} reads it, to the last digit. */
  String corners() {
    return Arrays.stream(ground.getCoordinates())
        .map(corner -> corner.x + " " + corner.y)
        .collect(Collectors.joining(","));
  }

  /**
   * Reads the ground.
   *
   * @param text corners "lon lat" with commas between, CGCS2000 degrees; closed or not
   * @throws ProblemException {@code bad-polygon} saying what is wrong with it
   */
  public static Polygon ground(String text) {
    List<Coordinate> corners = new ArrayList<>();
    for (String corner : text.split(",")) {
      corners.add(corner(corner.strip()));
    }
    if (!corners.get(0).equals2D(corners.get(corners.size() - 1))) {
      corners.add(corners.get(0).copy());
    }
    if (corners.size() < 4 || corners.size() > MOST_CORNERS) {
      throw bad("it has %d corners, wanted are 3 to %d", corners.size() - 1, MOST_CORNERS - 1);
    }
    Polygon polygon = new GeometryFactory().createPolygon(corners.toArray(Coordinate[]::new));
    TopologyValidationError error = new IsValidOp(polygon).getValidationError();
    if (error != null) {
      throw bad(
          "%s at %.6f %.6f", error.getMessage(), error.getCoordinate().x, error.getCoordinate().y);
    }
    return polygon;
  }

  private static Coordinate corner(String text) {
    String[] numbers = text.split("\\s+");
    try {
      double lon = Double.parseDouble(numbers[0]);
      double lat = Double.parseDouble(numbers[1]);
      if (numbers.length == 2 && Math.abs(lon) <= 180 && Math.abs(lat) <= 90) {
        return new Coordinate(lon, lat);
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw bad("'%s' is no corner, wanted is \"longitude latitude\"", text).causedBy(e);
    }
    throw bad("'%s' is no corner, wanted is \"longitude latitude\" in degrees", text);
  }

  private static ProblemException bad(String what, Object... values) {
    return ProblemException.invalid(
        "bad-polygon",
        "The polygon cannot be taken: %s. Draw it again.".formatted(what.formatted(values)));
  }
}
