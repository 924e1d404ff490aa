package io.tantu.ingest;

import io.tantu.geometry.OutlineCrossings;
import io.tantu.geometry.OutlineCrossings.Crossing;
import io.tantu.ingest.BoundarySite.Shape;
import io.tantu.ingest.ImportIssue.Severity;
import io.tantu.ingest.SiteIntake.Taken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes sites of boundary points. An outline of boundary points is a legal one: it is taken as it
 * is or refused, never repaired. A ring inside another is a hole, one beside it another piece,
 * whatever their numbers and directions.
 */
final class BoundaryOutlines {

  /** Relative difference between the stated and the computed area from which on it is said. */
  private static final double AREA_TOLERANCE = 0.01;

  private final PointSystem system;
  private final SiteIntake intake;

  BoundaryOutlines(PointSystem system, SiteIntake intake) {
    this.system = system;
    this.intake = intake;
  }

  OutlinedSite of(BoundarySite site) {
    SiteNotes notes = new SiteNotes(site.notes(), system, intake::place);
    requireSize(site, notes);
    Geometry drawn = notes.hasError() ? null : draw(site, notes);
    Geometry geometry = drawn == null ? null : taken(site, drawn, notes);
    return new OutlinedSite(
        site.number(), SiteName.of(site.attributes()), geometry, site.attributes(), notes.all());
  }

  private static void requireSize(BoundarySite site, SiteNotes notes) {
    if (site.offered() > SiteLimits.SITE_VERTICES) {
      notes.add(
          "too-many-vertices",
          Severity.ERROR,
          site.line(),
          null,
          SiteLimits.tooMany(site.offered()));
    } else if (site.offered() == 0 && !notes.hasError()) {
      notes.add(
          "too-few-points", Severity.ERROR, site.line(), null, PointSentence.NO_POINTS.text());
    }
  }

  /** In source coordinates, x = east; null with an error noted. */
  private Geometry draw(BoundarySite site, SiteNotes notes) {
    return switch (site.shape()) {
      case POINTS ->
          GeometryParts.single(
              site.rings().stream()
                  .flatMap(ring -> ring.points().stream())
                  .map(point -> system.eastNorth(point))
                  .map(GeometryParts.FACTORY::createPoint)
                  .toList());
      case LINES -> lines(site, notes);
      case AREA -> area(site, notes);
    };
  }

  private Geometry lines(BoundarySite site, SiteNotes notes) {
    for (BoundaryRing line : site.rings()) {
      if (line.points().size() < 2) {
        notes.error(
            "too-few-points",
            line.points().get(0),
            PointSentence.ONE_POINT.text(line.name(), line.points().get(0).inWords()));
        return null;
      }
    }
    return GeometryParts.single(
        site.rings().stream()
            .map(line -> GeometryParts.FACTORY.createLineString(system.eastNorth(line.points())))
            .toList());
  }

  private Geometry area(BoundarySite site, SiteNotes notes) {
    List<List<BoundaryPoint>> rings =
        site.rings().stream().map(ring -> new RingOrder(ring, system, notes).settle()).toList();
    if (notes.hasError()) {
      return null;
    }
    if (rings.size() > 1) {
      Crossing crossing = OutlineCrossings.first(rings.stream().map(system::eastNorth).toList());
      if (crossing != null) {
        notes.crossing(rings, crossing);
        return null;
      }
    }
    List<Polygon> pieces =
        RingNesting.polygons(rings.stream().map(this::clockwise).toList(), new ArrayList<>());
    if (rings.size() > 1) {
      notes.add(
          "several-rings",
          Severity.INFO,
          site.line(),
          null,
          PointSentence.SEVERAL_RINGS.text(
              rings.size(), pieces.size(), rings.size() - pieces.size()));
    }
    return GeometryParts.single(pieces);
  }

  /** All alike, so that none looks like a hole by its direction. */
  private LinearRing clockwise(List<BoundaryPoint> points) {
    Coordinate[] ring = Arrays.copyOf(system.eastNorth(points), points.size() + 1);
    ring[points.size()] = ring[0].copy();
    if (Orientation.isCCW(ring)) {
      CoordinateArrays.reverse(ring);
    }
    return GeometryParts.FACTORY.createLinearRing(ring);
  }

  /** In CGCS2000 longitude/latitude; null with an error noted. */
  private Geometry taken(BoundarySite site, Geometry drawn, SiteNotes notes) {
    Taken taken = intake.take(new RawFeature(site.line(), drawn, Map.of(), List.of()));
    if (taken.repaired()) {
      notes.addAll(taken.notes().stream().map(BoundaryOutlines::asError).toList());
      return null;
    }
    notes.addAll(taken.notes());
    if (taken.geometry() == null) {
      nameStray(site, notes);
      return null;
    }
    compareArea(site, taken.areaSquareMetres(), notes);
    compareCount(site, notes);
    return taken.geometry();
  }

  private static ImportIssue asError(ImportIssue note) {
    return ImportIssue.ofRecord(
        note.code(), Severity.ERROR, note.row(), null, note.at(), note.seen());
  }

  private void nameStray(BoundarySite site, SiteNotes notes) {
    site.rings().stream()
        .flatMap(ring -> ring.points().stream())
        .filter(point -> intake.isFar(intake.place(system.eastNorth(point))))
        .findFirst()
        .ifPresent(
            point ->
                notes.error("wrong-place", point, PointSentence.FIRST_STRAY.text(point.inWords())));
  }

  private static void compareArea(BoundarySite site, double squareMetres, SiteNotes notes) {
    Double hectares = site.stated().hectares();
    if (site.shape() != Shape.AREA || hectares == null || hectares == 0) {
      return;
    }
    double computed = squareMetres / 1e4;
    if (Math.abs(computed - hectares) > AREA_TOLERANCE * hectares) {
      notes.add(
          "area-differs",
          Severity.WARNING,
          site.line(),
          null,
          PointSentence.AREA.text(hectares, computed, 100 * (computed / hectares - 1)));
    }
  }

  /** Files count a ring's first point once or, where it is repeated, twice. */
  private static void compareCount(BoundarySite site, SiteNotes notes) {
    Integer stated = site.stated().points();
    long once = site.rings().stream().mapToLong(ring -> ring.points().size()).sum();
    if (stated != null && (stated < once || stated > once + site.rings().size())) {
      notes.add(
          "point-count-differs",
          Severity.WARNING,
          site.line(),
          null,
          PointSentence.COUNT.text(stated, once));
    }
  }
}
