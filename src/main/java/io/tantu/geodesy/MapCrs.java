package io.tantu.geodesy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * A coordinate system that maps are drawn and boxes are given in. Here x is always easting or
 * longitude and y northing or latitude; {@link #northFirst()} tells in which order the EPSG
 * registry writes them. CGCS2000 and WGS 84 are one to this service. Immutable and thread-safe.
 */
public final class MapCrs {

  /** Half the equator of the sphere that EPSG:3857 uses, metres. */
  private static final double HALF_WORLD = Math.PI * 6_378_137;

  /** OGC 06-042, 7.2.4.6.9: metres along a degree of the equator. */
  private static final double METRES_PER_DEGREE = Math.PI * 6_378_137 / 180;

  /** Metres to both sides of a central meridian in which the series holds. */
  private static final double REACH = 3_000_000;

  /** Metres from the equator to a pole, less a little. */
  private static final double POLE = 10_000_000;

  private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);
  private static final Envelope CHINA = new Envelope(73.62, 134.77, 16.7, 53.56);

  /** What two systems with one drawing, but for a shift of x, have in common. */
  private enum Plane {
    DEGREES,
    WEB_MERCATOR,
    GAUSS_KRUGER
  }

  /** All systems offered, the one that Chinese data is kept in first. */
  public static final List<MapCrs> ALL =
      List.of(
          degrees("EPSG:4490", true, CHINA),
          grid(4544),
          grid(4545),
          grid(4523),
          new MapCrs(
              "EPSG:3857",
              Plane.WEB_MERCATOR,
              false,
              null,
              0,
              new Envelope(-180, 180, -85.051128, 85.051128)),
          degrees("EPSG:4326", true, WORLD),
          degrees("CRS:84", false, WORLD));

  private final String id;
  private final Plane plane;
  private final boolean northFirst;
  private final GaussKruger zone;
  private final double shift;
  private final Envelope area;

  private MapCrs(
      String id, Plane plane, boolean northFirst, GaussKruger zone, double shift, Envelope area) {
    this.id = id;
    this.plane = plane;
    this.northFirst = northFirst;
    this.zone = zone;
    this.shift = shift;
    this.area = area;
  }

  private static MapCrs degrees(String id, boolean northFirst, Envelope area) {
    return new MapCrs(id, Plane.DEGREES, northFirst, null, 0, area);
  }

  private static MapCrs grid(int epsg) {
    ChineseGrid grid = ChineseGrid.ofEpsg(epsg).orElseThrow();
    return new MapCrs(
        grid.id(),
        Plane.GAUSS_KRUGER,
        true,
        GaussKruger.ofCentralMeridian(grid.centralMeridian()),
        grid.prefix(),
        new Envelope(grid.centralMeridian() - 1.5, grid.centralMeridian() + 1.5, 0, 84));
  }

  /**
   * The system with the name: {@code EPSG:n}, {@code CRS:84}, or the URN or URI of either; empty
   * when it is not offered.
   */
  public static Optional<MapCrs> of(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    return ALL.stream()
        .filter(
            crs ->
                wanted.equals(crs.id)
                    || wanted.equals(crs.urn().toUpperCase(Locale.ROOT))
                    || wanted.equals(crs.uri().toUpperCase(Locale.ROOT))
                    || wanted.equals("OGC:CRS84") && crs.id.equals("CRS:84"))
        .findFirst();
  }

  /** {@code EPSG:n} or {@code CRS:84}. */
  public String id() {
    return id;
  }

  /** {@code urn:ogc:def:crs:…} (OGC 07-092r1). */
  public String urn() {
    return id.startsWith("EPSG:")
        ? "urn:ogc:def:crs:EPSG::" + id.substring(5)
        : "urn:ogc:def:crs:OGC:1.3:CRS84";
  }

  /** {@code http://www.opengis.net/def/crs/…} (OGC 09-048r3). */
  public String uri() {
    return id.startsWith("EPSG:")
        ? "http://www.opengis.net/def/crs/EPSG/0/" + id.substring(5)
        : "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
  }

  /** Whether the registry writes latitude or northing before longitude or easting. */
  public boolean northFirst() {
    return northFirst;
  }

  /** Whether x and y are degrees; metres otherwise. */
  public boolean inDegrees() {
    return plane == Plane.DEGREES;
  }

  /** Metres of one unit, for scale denominators (OGC 06-042, 7.2.4.6.9). */
  public double metresPerUnit() {
    return inDegrees() ? METRES_PER_DEGREE : 1;
  }

  /** Names what is drawn alike but for {@link #shift()}: geometries are projected once for it. */
  public String family() {
    return zone == null ? plane.name() : plane.name() + zone.centralMeridian();
  }

  /** What x has more than in the family: the zone prefix, metres. */
  public double shift() {
    return shift;
  }

  /** Where the system may be used, degrees, longitude first. */
  public Envelope area() {
    return new Envelope(area);
  }

  /** Where x and y have places: beyond it a series no longer holds, or the map ends. */
  public Envelope domain() {
    return switch (plane) {
      case DEGREES -> new Envelope(WORLD);
      case WEB_MERCATOR -> new Envelope(-HALF_WORLD, HALF_WORLD, -HALF_WORLD, HALF_WORLD);
      case GAUSS_KRUGER -> {
        double middle = shift + GaussKruger.FALSE_EASTING;
        yield new Envelope(middle - REACH, middle + REACH, -POLE, POLE);
      }
    };
  }

  /**
   * Degrees to x and y, written into the first two places. In EPSG:3857, where the poles have no
   * place, latitudes are cut off at 89.5: beyond the map's edge, so that lines that leave it do not
   * bend within it.
   */
  public void fromLonLat(double lon, double lat, double[] xy) {
    switch (plane) {
      case DEGREES -> {
        xy[0] = lon;
        xy[1] = lat;
      }
      case WEB_MERCATOR -> {
        double sin = Math.sin(Math.toRadians(Math.max(-89.5, Math.min(89.5, lat))));
        xy[0] = lon / 180 * HALF_WORLD;
        xy[1] = Math.log((1 + sin) / (1 - sin)) / 2 / Math.PI * HALF_WORLD;
      }
      case GAUSS_KRUGER -> {
        zone.project(lon, lat, xy);
        xy[0] += shift;
      }
    }
  }

  /** X and y to degrees, longitude first, written into the first two places. */
  public void toLonLat(double x, double y, double[] lonLat) {
    switch (plane) {
      case DEGREES -> {
        lonLat[0] = x;
        lonLat[1] = y;
      }
      case WEB_MERCATOR -> {
        lonLat[0] = x / HALF_WORLD * 180;
        lonLat[1] = Math.toDegrees(Math.atan(Math.sinh(y / HALF_WORLD * Math.PI)));
      }
      case GAUSS_KRUGER -> zone.unproject(x - shift, y, lonLat);
    }
  }

  /** The box that holds a box of degrees, its edges followed. */
  public Envelope fromLonLat(Envelope degrees) {
    Envelope box = new Envelope();
    double[] xy = new double[2];
    int steps = plane == Plane.GAUSS_KRUGER ? 16 : 1;
    for (int i = 0; i <= steps; i++) {
      double lon = degrees.getMinX() + degrees.getWidth() * i / steps;
      double lat = degrees.getMinY() + degrees.getHeight() * i / steps;
      fromLonLat(lon, degrees.getMinY(), xy);
      box.expandToInclude(xy[0], xy[1]);
      fromLonLat(lon, degrees.getMaxY(), xy);
      box.expandToInclude(xy[0], xy[1]);
      fromLonLat(degrees.getMinX(), lat, xy);
      box.expandToInclude(xy[0], xy[1]);
      fromLonLat(degrees.getMaxX(), lat, xy);
      box.expandToInclude(xy[0], xy[1]);
    }
    return box;
  }

  @Override
  public String toString() {
    return id;
  }
}
