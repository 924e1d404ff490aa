package io.tantu.ogc.wms;

import io.tantu.geodesy.MapCrs;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** What the two versions of the protocol write in different ways. */
enum WmsVersion {
  /** OGC 01-068r3: x first, whatever the registry says. */
  V1_1_1("1.1.1", "SRS", "X", "Y", "application/vnd.ogc.se_xml"),
  /** OGC 06-042: axes in the registry's order (6.7.2). */
  V1_3_0("1.3.0", "CRS", "I", "J", "text/xml");

  private final String number;
  private final String crsKey;
  private final String columnKey;
  private final String rowKey;
  private final String exceptionType;

  WmsVersion(String number, String crsKey, String columnKey, String rowKey, String exceptionType) {
    this.number = number;
    this.crsKey = crsKey;
    this.columnKey = columnKey;
    this.rowKey = rowKey;
    this.exceptionType = exceptionType;
  }

  String number() {
    return number;
  }

  /** Name of the parameter with the coordinate system. */
  String crsKey() {
    return crsKey;
  }

  /** Name of the parameter with the column of a place. */
  String columnKey() {
    return columnKey;
  }

  /** Name of the parameter with the row of a place. */
  String rowKey() {
    return rowKey;
  }

  /** Media type of an exception report. */
  String exceptionType() {
    return exceptionType;
  }

  /** The coordinate systems that the version can name. */
  List<MapCrs> systems() {
    return this == V1_3_0
        ? MapCrs.ALL
        : MapCrs.ALL.stream().filter(crs -> crs.id().startsWith("EPSG:")).toList();
  }

  /** The system with the name, as this version writes names. */
  Optional<MapCrs> crs(String name) {
    return systems().stream().filter(crs -> crs.id().equalsIgnoreCase(name)).findFirst();
  }

  /** Whether boxes have latitude or northing first. */
  boolean northFirst(MapCrs crs) {
    return this == V1_3_0 && crs.northFirst();
  }

  /** The box of four numbers in this version's order: x east, y north. */
  Envelope box(MapCrs crs, double[] corners) {
    return northFirst(crs)
        ? new Envelope(corners[1], corners[3], corners[0], corners[2])
        : new Envelope(corners[0], corners[2], corners[1], corners[3]);
  }

  /** The version with the number. */
  static Optional<WmsVersion> of(String number) {
    return switch (number) {
      case "1.1.1", "1.1.0" -> Optional.of(V1_1_1);
      case "1.3.0" -> Optional.of(V1_3_0);
      default -> Optional.empty();
    };
  }

  /** The version to speak with a client that asked for this one (OGC 06-042, 6.2.4). */
  static WmsVersion negotiated(String wanted) {
    return !wanted.isEmpty() && wanted.compareTo(V1_3_0.number) < 0 ? V1_1_1 : V1_3_0;
  }
}
