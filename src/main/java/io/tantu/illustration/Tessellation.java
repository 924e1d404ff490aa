package io.tantu.illustration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Cuts a region into cells that share their edges exactly: the Voronoi cells of a jittered lattice,
 * edges roughened. Cells at the rim reach beyond the region.
 *
 * @param cellHectares mean size of a cell
 * @param stretch long side ÷ short side of the lattice
 * @param bearing of the long side, degrees clockwise from north
 * @param jitter 0 for a plain lattice, 1 for points anywhere in their lattice cell
 * @param roughness sideways bend of an edge ÷ its length
 */
record Tessellation(
    double cellHectares, double stretch, double bearing, double jitter, double roughness) {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  List<Polygon> cells(Geometry region, Chance chance) {
    Coordinate centre = region.getEnvelopeInternal().centre();
    double turn = StrictMath.toRadians(-bearing);
    Geometry upright =
        AffineTransformation.rotationInstance(-turn, centre.x, centre.y).transform(region);
    AffineTransformation back = AffineTransformation.rotationInstance(turn, centre.x, centre.y);
    List<Coordinate> sites = new ArrayList<>();
    double width = Math.sqrt(cellHectares * 10_000 / stretch);
    double height = width * stretch;
    Envelope bounds = upright.getEnvelopeInternal();
    for (double y = bounds.getMinY() - height; y < bounds.getMaxY() + height; y += height) {
      for (double x = bounds.getMinX() - width; x < bounds.getMaxX() + width; x += width) {
        double dx = width * jitter * chance.between(-0.5, 0.5);
        double dy = height * jitter * chance.between(-0.5, 0.5);
        sites.add(back.transform(new Coordinate(x + dx, y + dy), new Coordinate()));
      }
    }
    Envelope around = region.getEnvelopeInternal().copy();
    around.expandBy(2 * height);
    return touching(region, voronoi(sites, around));
  }

  private List<Polygon> touching(Geometry region, Geometry diagram) {
    RoughEdges rough = new RoughEdges(roughness);
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(region);
    List<Polygon> cells = new ArrayList<>();
    for (int i = 0; i < diagram.getNumGeometries(); i++) {
      Polygon cell = rough.bend((Polygon) diagram.getGeometryN(i));
      if (cell.isValid() && prepared.intersects(cell)) {
        cells.add(cell);
      }
    }
    cells.sort(
        Comparator.comparingDouble((Polygon cell) -> cell.getEnvelopeInternal().getMinY())
            .thenComparingDouble(cell -> cell.getEnvelopeInternal().getMinX()));
    return cells;
  }

  private static Geometry voronoi(List<Coordinate> sites, Envelope around) {
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(sites);
    builder.setClipEnvelope(around);
    return builder.getDiagram(GEOMETRIES);
  }
}
