package io.tantu.ingest;

import io.tantu.geodesy.GaussKruger;
import io.tantu.ingest.ImportIssue.Position;
import io.tantu.ingest.ImportIssue.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Checks, transforms and measures the geometries of sites, whatever their dimension, and refuses
 * those that lie nowhere near where sites are expected. Safe for use by several threads.
 */
final class SiteIntake {

  private final List<GeometryIntake> byDimension;
  private final Envelope around;

  /**
   * @param expected where sites lie, longitude/latitude, or null
   */
  SiteIntake(CrsChoice crs, Survey survey, Envelope expected) {
    GaussKruger projection = crs.projection(survey, expected);
    byDimension =
        IntStream.rangeClosed(0, 2)
            .mapToObj(dimension -> new GeometryIntake(crs.crs(), dimension, projection))
            .toList();
    around = expected == null ? null : ExtentCheck.around(expected);
  }

  /**
   * @param geometry CGCS2000 longitude/latitude; null when refused
   * @param notes with an error when refused
   */
  record Taken(
      Geometry geometry, double areaSquareMetres, boolean repaired, List<ImportIssue> notes) {}

  Taken take(RawFeature raw) {
    int dimension = raw.geometry() == null ? 0 : Math.max(0, raw.geometry().getDimension());
    GeometryIntake intake = byDimension.get(dimension);
    GeometryIntake.Result result = intake.take(raw);
    List<ImportIssue> notes = new ArrayList<>(GeometryIssues.of(result, raw.row(), null, intake));
    Geometry geometry = result.geometry();
    Coordinate stray = geometry == null ? null : stray(geometry);
    if (stray != null) {
      notes.add(farAway(raw.row(), stray, raw.geometry()));
      geometry = null;
    }
    return new Taken(geometry, result.areaSquareMetres(), result.repaired(), notes);
  }

  /** The first vertex that is nowhere near where sites are expected, or null. */
  private Coordinate stray(Geometry lonLat) {
    if (around == null || around.contains(lonLat.getEnvelopeInternal())) {
      return null;
    }
    for (Coordinate vertex : lonLat.getCoordinates()) {
      if (!around.contains(vertex)) {
        return vertex;
      }
    }
    return null;
  }

  private static ImportIssue farAway(long row, Coordinate lonLat, Geometry source) {
    return ImportIssue.ofRecord(
        "wrong-place",
        Severity.ERROR,
        row,
        null,
        new Position(lonLat.x, lonLat.y),
        GeometrySentence.FAR_AWAY.text(
            lonLat.x, lonLat.y, CoordinateLook.of(source.getEnvelopeInternal())));
  }

  /** Where source coordinates, x = east, lie on the map, or null when that cannot be said. */
  Position place(Coordinate source) {
    return byDimension.get(0).place(source);
  }

  /** Whether a place is nowhere near where sites are expected. */
  boolean isFar(Position place) {
    return around != null && place != null && !around.contains(place.lon(), place.lat());
  }
}
