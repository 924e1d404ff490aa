package io.tantu.ogc.crs;

import io.tantu.geodesy.MapCrs;
import io.tantu.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

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
  CRS84("CRS:84"),
  EPSG4326("EPSG:4326"),
  EPSG4490("EPSG:4490"),
  EPSG4544("EPSG:4544"),
  EPSG4545("EPSG:4545"),
  EPSG4523("EPSG:4523"),
  EPSG3857("EPSG:3857");

  /** The system that the layers are held in, without height: EPSG:4490. */
  public static final ServedCrs STORAGE = EPSG4490;

  private static final String CRS84_OF_ANY_VERSION = "http://www.opengis.net/def/crs/OGC/0/CRS84";

  private final MapCrs system;

  ServedCrs(String id) {
    this.system = MapCrs.of(id).orElseThrow();
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
        .filter(crs -> crs.uri().equals(uri))
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

  /** Its URI (OGC 09-048r3). */
  public String uri() {
    return system.uri();
  }

  /** Whether the first ordinate is a latitude or northing. */
  public boolean northFirst() {
    return system.northFirst();
  }

  /** Whether ordinates are degrees; metres otherwise. */
  public boolean inDegrees() {
    return system.inDegrees();
  }

  /** How many decimals of an ordinate are told: millimetres, or 10⁻⁹ degrees. */
  public int decimals() {
    return inDegrees() ? 9 : 3;
  }

  /** Degrees to ordinates in the axis order of the authority, into the first two places. */
  public void fromLonLat(double lon, double lat, double[] ordinates) {
    system.fromLonLat(lon, lat, ordinates);
    if (northFirst()) {
      swap(ordinates);
    }
  }

  /** Ordinates in the axis order of the authority to longitude and latitude, degrees. */
  public void toLonLat(double first, double second, double[] lonLat) {
    double east = northFirst() ? second : first;
    double north = northFirst() ? first : second;
    system.toLonLat(east, north, lonLat);
  }

  /** The largest box, east and north, in which the system has places. */
  Envelope domain() {
    return system.domain();
  }

  private static void swap(double[] pair) {
    double first = pair[0];
    pair[0] = pair[1];
    pair[1] = first;
  }
}
