package io.tantu.illustration;

import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.Overlay;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * The city that is drawn into: its plane (EPSG:4544, metres), its counties and its outline.
 *
 * @param counties by division code, in file order
 * @param outline the counties' union, drawn in by two metres so that nothing rounds across it
 */
record City(GaussKruger plane, Map<String, County> counties, Geometry outline) {

  private static final double MARGIN_METRES = 2;

  /** A county with the facts that the illustration follows. */
  record County(String code, String name, double population, PreparedGeometry area) {}

  static City read(Path countyFile) {
    List<Drawn> features = GeoJsonFile.readPolygons(countyFile);
    Envelope bounds = new Envelope();
    features.forEach(feature -> bounds.expandToInclude(feature.shape().getEnvelopeInternal()));
    GaussKruger plane = GaussKruger.forBounds(bounds);
    Map<String, County> counties = new LinkedHashMap<>();
    for (Drawn feature : features) {
      Geometry area = plane.project(feature.shape());
      counties.put(
          feature.text("code"),
          new County(
              feature.text("code"),
              feature.text("name"),
              feature.number("population2020"),
              PreparedGeometryFactory.prepare(area)));
    }
    Geometry union =
        Overlay.union(counties.values().stream().map(c -> c.area().getGeometry()).toList());
    return new City(plane, counties, union.buffer(-MARGIN_METRES));
  }

  Geometry county(String code) {
    return counties.get(code).area().getGeometry();
  }

  /** The county that holds most of the shape's middle: the first that its interior point is in. */
  County countyOf(Geometry shape) {
    Geometry inside = shape.getInteriorPoint();
    return counties.values().stream()
        .filter(county -> county.area().intersects(inside))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Outside every county: " + inside));
  }

  Coordinate project(double lon, double lat) {
    double[] eastNorth = new double[2];
    plane.project(lon, lat, eastNorth);
    return new Coordinate(eastNorth[0], eastNorth[1]);
  }
}
