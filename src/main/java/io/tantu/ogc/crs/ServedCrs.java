package io.tantu.ogc.crs;

import io.tantu.problem.ProblemException;
import java.util.Arrays;
import java.util.List;

/**
 * A coordinate system that features are served in and boxes and filters are read in.
 *
 * <p>Coordinates are always in the axis order of the system's authority: OGC:CRS84 longitude first,
 * EPSG:4326 and 4490 latitude first, the Gauss–Krüger systems northing first (EPSG calls their axes
 * "X" north and "Y" east), EPSG:3857 easting first.
 *
 * <p>The layers are held in CGCS2000. CRS84, 4326 and 4490 are treated as equal: WGS 84 and
 * CGCS2000 differ by centimetres, and EPSG publishes the null transformation between them.
 */
public enum ServedCrs {
  CRS84("http://www.opengis.net/def/crs/OGC/1.3/CRS84", false, new Degrees(), 9),
  EPSG4326(epsg(4326), true, new Degrees(), 9),
  EPSG4490(epsg(4490), true, new Degrees(), 9),
  EPSG4544(epsg(4544), true, new Grid(105, 0), 3),
  EPSG4545(epsg(4545), true, new Grid(108, 0), 3),
  EPSG4523(epsg(4523), true, new Grid(105, 35_000_000), 3),
  EPSG3857(epsg(3857), false, new WebMercator(), 3);

  /** The system that the layers are held in, without height: EPSG:4490. */
  public static final ServedCrs STORAGE = EPSG4490;

  private static final String CRS84_OF_ANY_VERSION = "http://www.opengis.net/def/crs/OGC/0/CRS84";

  private final String uri;
  private final boolean northFirst;
  private final Plane plane;
  private final int decimals;

  ServedCrs(String uri, boolean northFirst, Plane plane, int decimals) {
    this.uri = uri;
    this.northFirst = northFirst;
    this.plane = plane;
    this.decimals = decimals;
  }

  private static String epsg(int code) {
    return "http://www.opengis.net/def/crs/EPSG/0/" + code;
  }

  /** The URIs of all systems, CRS84 first. */
  public static List<String> uris() {
    return Arrays.stream(values()).map(ServedCrs::uri).toList();
  }

  /**
   * The system that a parameter names by URI; CRS84 for null.
   *
   * @throws ProblemException {@code unknown-crs} with the known URIs
   */
  public static ServedCrs of(String parameter, String uri) {
    if (uri == null || uri.equals(CRS84_OF_ANY_VERSION)) {
      return CRS84;
    }
    return Arrays.stream(values())
        .filter(crs -> crs.uri.equals(uri))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalid(
                        "unknown-crs",
                        "Parameter '%s' names no coordinate system that is served here; the known ones are %s."
                            .formatted(parameter, String.join(", ", uris())))
                    .with("parameter", parameter)
                    .with("known", uris()));
  }

  public String uri() {
    return uri;
  }

  /** Whether the first ordinate is a latitude or northing. */
  public boolean northFirst() {
    return northFirst;
  }

  /** Whether ordinates are degrees; metres otherwise. */
  public boolean inDegrees() {
    return plane instanceof Degrees;
  }

  /** How many decimals of an ordinate are told: millimetres, or 10⁻⁹ degrees. */
  public int decimals() {
    return decimals;
  }

  /** Degrees to ordinates in the axis order of the authority, into the first two places. */
  public void fromLonLat(double lon, double lat, double[] ordinates) {
    plane.fromLonLat(lon, lat, ordinates);
    if (northFirst) {
      swap(ordinates);
    }
  }

  /** Ordinates in the axis order of the authority to longitude and latitude, degrees. */
  public void toLonLat(double first, double second, double[] lonLat) {
    double east = northFirst ? second : first;
    double north = northFirst ? first : second;
    plane.toLonLat(east, north, lonLat);
  }

  /** The largest box, east and north, in which the system has places. */
  Domain domain() {
    return plane.domain();
  }

  private static void swap(double[] pair) {
    double first = pair[0];
    pair[0] = pair[1];
    pair[1] = first;
  }
}
