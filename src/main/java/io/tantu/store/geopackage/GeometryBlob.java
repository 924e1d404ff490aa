package io.tantu.store.geopackage;

import io.tantu.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** GeoPackageBinary (OGC 12-128r18, clause 2.1.3): header, envelope, ISO WKB; little-endian. */
final class GeometryBlob {

  private static final int SRS = GeoPackageStore.SRS;
  private static final byte LITTLE_ENDIAN = 1;
  private static final byte XY_ENVELOPE = 1 << 1;
  private static final int HEADER = 8;
  private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

  private GeometryBlob() {}

  static byte[] write(Geometry geometry) {
    byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
    boolean withEnvelope = !(geometry instanceof Point) && !geometry.isEmpty();
    ByteBuffer blob =
        ByteBuffer.allocate(HEADER + (withEnvelope ? 32 : 0) + wkb.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    byte flags = withEnvelope ? (byte) (LITTLE_ENDIAN | XY_ENVELOPE) : LITTLE_ENDIAN;
    blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put(flags).putInt(SRS);
    if (withEnvelope) {
      Envelope e = geometry.getEnvelopeInternal();
      blob.putDouble(e.getMinX()).putDouble(e.getMaxX());
      blob.putDouble(e.getMinY()).putDouble(e.getMaxY());
    }
    return blob.put(wkb).array();
  }

  static Geometry read(byte[] blob, GeometryFactory factory) {
    int header = HEADER + ENVELOPE_BYTES[(blob[3] >> 1) & 0b111];
    byte[] wkb = new byte[blob.length - header];
    System.arraycopy(blob, header, wkb, 0, wkb.length);
    try {
      return new WKBReader(factory).read(wkb);
    } catch (ParseException e) {
      throw ProblemException.unavailable(
              "store-damaged", "The data file holds a geometry that cannot be read.")
          .causedBy(e);
    }
  }
}
