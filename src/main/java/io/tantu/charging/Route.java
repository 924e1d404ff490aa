package io.tantu.charging;

import io.tantu.geodesy.GeodesicDistance;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A route as it was drawn.
 *
 * @param positions two or more, from its start to its end
 * @param metres its length, each stretch taken as a geodesic
 */
public record Route(List<Position> positions, double metres) {

  public static final int MAX_POSITIONS = 10_000;
  public static final double MAX_METRES = 2_000_000;

  /** Room for so many positions, written at length. */
  private static final int MAX_BYTES = 100 * MAX_POSITIONS;

  private static final String CODE = "bad-route";

  /**
   * Reads the text of {@link #parse} in UTF-8, and no more of it than a route may need.
   *
   * @throws ProblemException as {@link #parse}
   */
  public static Route read(InputStream in) throws IOException {
    byte[] text = in.readNBytes(MAX_BYTES + 1);
    if (text.length > MAX_BYTES) {
      throw tooLong("more than %d bytes".formatted(MAX_BYTES));
    }
    return parse(new String(text, StandardCharsets.UTF_8));
  }

  /**
   * Reads the text of {@link #of}.
   *
   * @throws ProblemException as {@link #of}
   */
  public static Route parse(String geoJson) {
    return of(node(geoJson));
  }

  /**
   * Reads a GeoJSON LineString, a Feature that has one, or the list of its positions, in degrees,
   * longitude first. Heights are not regarded.
   *
   * @param line null when missing
   * @throws ProblemException {@code bad-route}, {@code bad-position}, {@code route-too-long}
   */
  static Route of(JsonNode line) {
    if (line == null) {
      throw ProblemException.invalid(
          CODE, "The route is missing; a GeoJSON LineString or a list of positions is wanted.");
    }
    JsonNode coordinates = line.isArray() ? line : line(line).path("coordinates");
    if (coordinates.size() < 2) {
      throw ProblemException.invalid(
          CODE, "The route has %d positions; 2 or more are wanted.".formatted(coordinates.size()));
    }
    if (coordinates.size() > MAX_POSITIONS) {
      throw tooLong("%d positions".formatted(coordinates.size()));
    }
    List<Position> positions = new ArrayList<>();
    for (JsonNode each : coordinates) {
      positions.add(position(each, positions.size()));
    }
    return of(positions);
  }

  private static Route of(List<Position> positions) {
    double metres = 0;
    for (int i = 1; i < positions.size(); i++) {
      metres += metres(positions.get(i - 1), positions.get(i));
    }
    if (metres == 0) {
      throw ProblemException.invalid(
          CODE, "All positions of the route are the same; a line with two ends is wanted.");
    }
    if (metres > MAX_METRES) {
      throw tooLong("%.0f km".formatted(metres / 1000));
    }
    return new Route(List.copyOf(positions), metres);
  }

  private static JsonNode line(JsonNode node) {
    JsonNode geometry =
        node.path("type").asString("").equals("Feature") ? node.path("geometry") : node;
    String type = geometry.path("type").asString("");
    if (!type.equals("LineString") || !geometry.path("coordinates").isArray()) {
      throw ProblemException.invalid(
          CODE,
          "The type of the route's geometry is '%s'; a GeoJSON LineString, or a Feature that has one, is wanted."
              .formatted(Numbers.echo(type)));
    }
    return geometry;
  }

  private static JsonNode node(String geoJson) {
    try {
      return JsonMapper.shared().readTree(geoJson);
    } catch (JacksonException e) {
      throw ProblemException.invalid(CODE, "The route is no JSON; a GeoJSON LineString is wanted.")
          .causedBy(e);
    }
  }

  private static Position position(JsonNode pair, int number) {
    boolean isPosition = pair.isArray() && (pair.size() == 2 || pair.size() == 3);
    for (JsonNode ordinate : pair) {
      isPosition &= ordinate.isNumber();
    }
    if (!isPosition) {
      throw ProblemException.invalid(
          CODE,
          "Position %d of the route is no [lon, lat], nor [lon, lat, height], in numbers."
              .formatted(number + 1));
    }
    return Position.parse(pair.path(0).asString(), pair.path(1).asString());
  }

  private static ProblemException tooLong(String seen) {
    return ProblemException.invalid(
            "route-too-long",
            "The route has %s; at most %d positions and %.0f km are taken. Simplify it, or ask in parts."
                .formatted(seen, MAX_POSITIONS, MAX_METRES / 1000))
        .with("maxPositions", MAX_POSITIONS);
  }

  /** The box of its positions, degrees. */
  Envelope bounds() {
    Envelope bounds = new Envelope();
    positions.forEach(at -> bounds.expandToInclude(at.lon(), at.lat()));
    return bounds;
  }

  static double metres(Position from, Position to) {
    return GeodesicDistance.metres(from.lon(), from.lat(), to.lon(), to.lat());
  }
}
