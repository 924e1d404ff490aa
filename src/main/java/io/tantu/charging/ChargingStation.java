package io.tantu.charging;

/**
 * A station of the {@code charging-station} layer.
 *
 * @param id feature id in the layer version
 * @param kind {@code charging}, {@code swap}, {@code lng}, {@code cng} or {@code hydrogen}
 * @param powerKw total power, or null where not known
 * @param lon longitude, degrees, CGCS2000
 * @param lat latitude, degrees, CGCS2000
 */
public record ChargingStation(
    long id,
    String stationId,
    String name,
    String kind,
    long acPiles,
    long dcPiles,
    Double powerKw,
    String operatorClass,
    boolean publicAccess,
    String countyCode,
    double lon,
    double lat) {

  public Position at() {
    return new Position(lon, lat);
  }
}
