package io.tantu.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * A GeoJSON geometry (RFC 7946), longitude/latitude in degrees.
 *
 * @param coordinates nested as the type wants it
 */
public record GeoJson(String type, List<?> coordinates) {

  /** Parts of a degree: a tenth of a metre, as §11.2 thinks enough, and a millimetre. */
  private static final double SHOWN = 1e6;

  private static final double SURVEYED = 1e8;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** To a tenth of a metre. */
  public static GeoJson line(List<Coordinate> line) {
    return new GeoJson("LineString", line.stream().map(at -> position(at, SHOWN)).toList());
  }

  /**
   * Of a polygon or multipolygon, to a tenth of a metre; shells counter-clockwise, as §3.1.6 wants
   * them.
   */
  public static GeoJson polygons(Geometry area) {
    return polygons(area, SHOWN);
  }

  /** The same to a millimetre: its area is the one that is told beside it. */
  public static GeoJson surveyed(Geometry area) {
    return polygons(area, SURVEYED);
  }

  private static GeoJson polygons(Geometry area, double parts) {
    Geometry turned = area.norm().reverse();
    return new GeoJson(
        "MultiPolygon",
        IntStream.range(0, turned.getNumGeometries())
            .mapToObj(i -> rings((Polygon) turned.getGeometryN(i), parts))
            .toList());
  }

  /** A MultiPolygon as JTS has it. */
  public MultiPolygon toMultiPolygon() {
    return FACTORY.createMultiPolygon(
        coordinates.stream().map(GeoJson::polygon).toArray(Polygon[]::new));
  }

  private static Polygon polygon(Object rings) {
    LinearRing[] all = ((List<?>) rings).stream().map(GeoJson::ring).toArray(LinearRing[]::new);
    return FACTORY.createPolygon(all[0], Arrays.copyOfRange(all, 1, all.length));
  }

  private static LinearRing ring(Object positions) {
    return FACTORY.createLinearRing(
        ((List<?>) positions).stream().map(GeoJson::coordinate).toArray(Coordinate[]::new));
  }

  private static Coordinate coordinate(Object position) {
    List<?> degrees = (List<?>) position;
    return new Coordinate(
        ((Number) degrees.get(0)).doubleValue(), ((Number) degrees.get(1)).doubleValue());
  }

  private static List<?> rings(Polygon polygon, double parts) {
    return IntStream.rangeClosed(0, polygon.getNumInteriorRing())
        .mapToObj(i -> i == 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(i - 1))
        .map(ring -> ring(ring, parts))
        .toList();
  }

  private static List<List<Double>> ring(LinearRing ring, double parts) {
    return Arrays.stream(ring.getCoordinates()).map(at -> position(at, parts)).toList();
  }

  private static List<Double> position(Coordinate at, double parts) {
    return List.of(Math.round(at.x * parts) / parts, Math.round(at.y * parts) / parts);
  }
}
