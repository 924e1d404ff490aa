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
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/**
 * The city that is drawn into: its plane (EPSG:4544, metres), its counties and its outline.
 *
 * @param counties by division code, in file order
 * @param outline the counties' union, drawn in by two metres so that nothing rounds across it
 */
record City(GaussKruger plane, Map<String, County> counties, Geometry outline) {

  private static final double MARGIN_METRES = 2;
  private static final PrecisionModel MILLIMETRES = new PrecisionModel(1e3);

  /** A county with the facts that the illustration follows. */
  record County(String code, String name, double population, PreparedGeometry area) {}

  static City read(Path countyFile) {
    List<Drawn> features = GeoJsonFile.readPolygons(countyFile);
    Envelope bounds = new Envelope();
    features.forEach(feature -> bounds.expandToInclude(feature.shape().getEnvelopeInternal()));
    GaussKruger plane = GaussKruger.forBounds(bounds);
    Map<String, County> counties = new LinkedHashMap<>();
    for (Drawn feature : features) {
      Geometry area = millimetres(plane.project(feature.shape()));
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

  Coordinate project(double lon, double lat) {
    double[] eastNorth = new double[2];
    plane.project(lon, lat, eastNorth);
    Coordinate place = new Coordinate(eastNorth[0], eastNorth[1]);
    MILLIMETRES.makePrecise(place);
    return place;
  }

  /**
   * Everything drawn grows from these corners; whole millimetres keep it the same when the last bit
   * of a projection changes.
   */
  private static Geometry millimetres(Geometry area) {
    return GeometryPrecisionReducer.reducePointwise(area, MILLIMETRES);
  }
}
