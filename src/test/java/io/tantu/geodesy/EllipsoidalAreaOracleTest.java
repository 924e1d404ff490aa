package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** A country-sized polygon whose area PostGIS, GDAL and PROJ agree on (GDAL pull request 9552). */
class EllipsoidalAreaOracleTest {

  private static final double[][] LON_LAT = {
    {20.13293641, 59.95688345},
    {26.94617837, 60.47397663},
    {29.74782155, 62.56499443},
    {27.45254202, 68.70650340},
    {23.75771765, 68.24937206},
    {25.42698984, 65.27444593},
    {21.51545237, 63.10353609},
    {21.40562760, 61.12318104},
    {19.41123592, 60.40477513},
    {20.13293641, 59.95688345}
  };

  private static final double STEP_METRES = 200;

  @Test
  void countryWithGeodesicEdges() {
    GaussKruger zone = GaussKruger.ofCentralMeridian(24);
    List<Coordinate> ring = new ArrayList<>();
    for (int i = 1; i < LON_LAT.length; i++) {
      addGeodesic(LON_LAT[i - 1], LON_LAT[i], ring);
    }
    ring.add(ring.get(0));
    double area =
        EllipsoidalArea.withoutRounding(zone, 70)
            .squareMetres(
                zone.project(new GeometryFactory().createPolygon(ring.toArray(Coordinate[]::new))));
    assertThat(area / 251_199_344_354.43).isCloseTo(1, within(1e-9));
  }

  private static void addGeodesic(double[] from, double[] to, List<Coordinate> ring) {
    GeodesicLine line =
        Geodesic.WGS84.InverseLine(from[1], from[0], to[1], to[0], GeodesicMask.ALL);
    int parts = (int) Math.ceil(line.Distance() / STEP_METRES);
    for (int i = 0; i < parts; i++) {
      GeodesicData point = line.Position(line.Distance() * i / parts);
      ring.add(new Coordinate(point.lon2, point.lat2));
    }
  }
}
