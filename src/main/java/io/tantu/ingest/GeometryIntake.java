package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geodesy.SourceCrs;
import io.tantu.geometry.CheckedGeometry;
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
      List<Flaw> flaws) {

    private static Result refused(List<Flaw> flaws) {
      return new Result(null, 0, false, 0, flaws);
    }
  }

  Result take(RawFeature raw) {
    List<Flaw> flaws = new ArrayList<>(raw.flaws());
    if (raw.geometry() == null) {
      return Result.refused(flaws);
    }
    CheckedGeometry checked = GeometryCheck.check(raw.geometry(), dimension);
    checked.defects().forEach(defect -> flaws.add(Flaw.of(defect)));
    if (checked.geometry() == null) {
      return Result.refused(flaws);
    }
    boolean repaired =
        checked.repaired() || raw.flaws().stream().anyMatch(flaw -> MENDED.contains(flaw.code()));
    try {
      Geometry lonLat = crs.toCgcs2000(checked.geometry());
      Flaw misplaced = misplaced(lonLat.getEnvelopeInternal());
      if (misplaced != null) {
        flaws.add(misplaced);
        return Result.refused(flaws);
      }
      double before = repaired ? squareMetres(crs.toCgcs2000(raw.geometry())) : 0;
      return new Result(lonLat, squareMetres(lonLat), repaired, before, flaws);
    } catch (ProblemException e) {
      flaws.add(new Flaw(e.code(), null, outside(e)));
      return Result.refused(flaws);
    }
  }

  /**
   * A layer lies on one side of the 180° meridian, so that its bounds have a middle; and polygons
   * lie where the rule of areas holds. Null where all is well.
   */
  private Flaw misplaced(Envelope lonLat) {
    if (!isOnGlobe(lonLat)) {
      return new Flaw("outside-crs", null, GeometrySentence.OFF_GLOBE.text());
    }
    if (dimension > 0 && lonLat.getWidth() > 180) {
      return new Flaw(
          "crosses-antimeridian",
          null,
          GeometrySentence.ACROSS_180.text(lonLat.getMinX(), lonLat.getMaxX()));
    }
    double meridian = projection.centralMeridian();
    double reach = Math.max(meridian - lonLat.getMinX(), lonLat.getMaxX() - meridian);
    if (dimension == 2 && reach > EllipsoidalArea.REACH_DEGREES) {
      return new Flaw(
          "too-far-to-measure",
          null,
          GeometrySentence.TOO_FAR.text(reach, meridian, EllipsoidalArea.REACH_DEGREES));
    }
    return null;
  }

  private LocalizedText outside(ProblemException problem) {
    List<?> point = (List<?>) problem.details().get("point");
    return GeometrySentence.OUTSIDE_CRS.text(point.get(0), point.get(1), crs.id());
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

  /** Where a flaw lies on the map, or null when that cannot be said. */
  ImportIssue.Position place(Coordinate source) {
    if (source == null || !source.isValid()) {
      return null;
    }
    try {
      Coordinate place = crs.toCgcs2000(GeometryParts.FACTORY.createPoint(source)).getCoordinate();
      return place.isValid() ? new ImportIssue.Position(place.x, place.y) : null;
    } catch (ProblemException e) {
      // The feature itself is reported; only the place of its flaw stays unknown.
      return null;
    }
  }
}
