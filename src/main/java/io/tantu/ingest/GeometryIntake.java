package io.tantu.ingest;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geodesy.SourceCrs;
import io.tantu.geometry.CheckedGeometry;
import io.tantu.geometry.Defect;
import io.tantu.geometry.GeometryCheck;
import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Checks, repairs, transforms and measures geometries. Safe for use by several threads. */
final class GeometryIntake {

  /** Mended by the reader, and the shape is not what the file had. */
  private static final Set<String> MENDED = Set.of("unclosed-ring", "too-few-points");

  private final SourceCrs crs;
  private final int dimension;
  private final GaussKruger projection;
  private final EllipsoidalArea area;

  GeometryIntake(SourceCrs crs, int dimension, GaussKruger projection) {
    this.crs = crs;
    this.dimension = dimension;
    this.projection = projection;
    this.area = new EllipsoidalArea(projection);
  }

  /**
   * @param geometry CGCS2000 longitude/latitude; null when refused
   * @param areaBefore m² of the rings as they came; only where repaired
   */
  record Result(
      Geometry geometry,
      double areaSquareMetres,
      boolean repaired,
      double areaBefore,
      List<Defect> defects) {

    private static Result refused(List<Defect> defects) {
      return new Result(null, 0, false, 0, defects);
    }
  }

  Result take(RawFeature raw) {
    List<Defect> defects = new ArrayList<>(raw.defects());
    if (raw.geometry() == null) {
      return Result.refused(defects);
    }
    CheckedGeometry checked = GeometryCheck.check(raw.geometry(), dimension);
    defects.addAll(checked.defects());
    if (checked.geometry() == null) {
      return Result.refused(defects);
    }
    boolean repaired =
        checked.repaired() || raw.defects().stream().anyMatch(d -> MENDED.contains(d.code()));
    try {
      Geometry lonLat = crs.toCgcs2000(checked.geometry());
      if (!isOnGlobe(lonLat.getEnvelopeInternal())) {
        throw ProblemException.invalid("outside-crs", "It comes out off the globe.");
      }
      requireMeasurable(lonLat.getEnvelopeInternal());
      double before = repaired ? squareMetres(crs.toCgcs2000(raw.geometry())) : 0;
      return new Result(lonLat, squareMetres(lonLat), repaired, before, defects);
    } catch (ProblemException e) {
      defects.add(new Defect(e.code(), null, e.getMessage()));
      return Result.refused(defects);
    }
  }

  /**
   * A layer lies on one side of the 180° meridian, so that its bounds have a middle; and polygons
   * lie where the rule of areas holds.
   */
  private void requireMeasurable(Envelope lonLat) {
    if (dimension > 0 && lonLat.getWidth() > 180) {
      throw ProblemException.invalid(
          "crosses-antimeridian",
          "It runs from longitude %.2f to %.2f: across the 180° meridian, or the long way round the globe."
              .formatted(lonLat.getMinX(), lonLat.getMaxX()));
    }
    double meridian = projection.centralMeridian();
    double reach = Math.max(meridian - lonLat.getMinX(), lonLat.getMaxX() - meridian);
    if (dimension == 2 && reach > EllipsoidalArea.REACH_DEGREES) {
      throw ProblemException.invalid(
          "too-far-to-measure",
          "It reaches %.1f° from the central meridian %.0f°; areas by the rule hold within %.0f°."
              .formatted(reach, meridian, EllipsoidalArea.REACH_DEGREES));
    }
  }

  private double squareMetres(Geometry lonLat) {
    return dimension < 2 ? 0 : area.squareMetres(projection.project(lonLat));
  }

  private static boolean isOnGlobe(Envelope bounds) {
    return bounds.getMinX() >= -180
        && bounds.getMaxX() <= 180
        && bounds.getMinY() >= -90
        && bounds.getMaxY() <= 90;
  }

  /** Where a defect lies on the map, or null when that cannot be said. */
  ImportIssue.Position place(Coordinate source) {
    if (source == null || !source.isValid()) {
      return null;
    }
    try {
      Coordinate place = crs.toCgcs2000(GeometryParts.FACTORY.createPoint(source)).getCoordinate();
      return place.isValid() ? new ImportIssue.Position(place.x, place.y) : null;
    } catch (ProblemException e) {
      // The feature itself is reported; only the place of its defect stays unknown.
      return null;
    }
  }
}
