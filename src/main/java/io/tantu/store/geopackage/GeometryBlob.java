package io.tantu.store.geopackage;

import io.tantu.geometry.GeoPackageHeader;
import io.tantu.geometry.Wkb;
import io.tantu.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** GeoPackageBinary (OGC 12-128r18, clause 2.1.3): header, envelope, ISO WKB; little-endian. */
final class GeometryBlob {

  private static final int SRS = GeoPackageStore.SRS;
  private static final byte LITTLE_ENDIAN = 1;
  private static final byte XY_ENVELOPE = 1 << 1;
  private static final int HEADER = GeoPackageHeader.BYTES;

  private GeometryBlob() {}

  static byte[] write(Geometry geometry) {
    boolean withEnvelope = !(geometry instanceof Point) && !geometry.isEmpty();
    ByteBuffer blob =
        ByteBuffer.allocate(HEADER + (withEnvelope ? 32 : 0) + Wkb.bytes(geometry))
            .order(ByteOrder.LITTLE_ENDIAN);
    byte flags = withEnvelope ? (byte) (LITTLE_ENDIAN | XY_ENVELOPE) : LITTLE_ENDIAN;
    blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put(flags).putInt(SRS);
    if (withEnvelope) {
      Envelope e = geometry.getEnvelopeInternal();
      blob.putDouble(e.getMinX()).putDouble(e.getMaxX());
      blob.putDouble(e.getMinY()).putDouble(e.getMaxY());
    }
    Wkb.put(geometry, blob);
    return blob.array();
  }

  /**
   * @param blob null where the row has none
   * @throws ProblemException {@code store-damaged}, since the store itself wrote the blob whole
   */
  static Geometry read(byte[] blob, GeometryFactory factory) {
    if (blob == null) {
      throw damaged();
    }
    try {
      return Wkb.read(ByteBuffer.wrap(blob).position(GeoPackageHeader.length(blob)), factory);
    } catch (IllegalArgumentException e) {
      throw damaged().causedBy(e);
    }
  }

  private static ProblemException damaged() {
    return ProblemException.unavailable(
        "store-damaged", "The data file holds a geometry that cannot be read.");
  }
}
