package io.tantu.store.postgis;

import io.tantu.geometry.Wkb;
import io.tantu.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * Geometries as PostGIS sends and receives them: WKB with the number of the reference system.
 * Coordinates come back bit by bit.
 */
final class Ewkb {

  private static final int WITH_SRID = 0x20000000;

  /** From the WKB type of a geometry to that of its collection: Point 1 to MultiPoint 4. */
  private static final int TO_MULTI = 3;

  /** Byte order and type. */
  private static final int WKB_HEAD_BYTES = 5;

  /** The same and the number of the reference system. */
  private static final int HEAD_BYTES = WKB_HEAD_BYTES + Integer.BYTES;

  private static final GeometryFactory FACTORY =
      new GeometryFactory(new PrecisionModel(), FeatureTable.SRS);

  private Ewkb() {}

  static boolean isSingle(Geometry geometry) {
    return !(geometry instanceof GeometryCollection);
  }

  /**
   * Puts a geometry as a value of COPY, its length first. In the byte order of the processors that
   * servers run on, so that those take coordinates as they are.
   *
   * @param wrapped whether it becomes a collection of one
   */
  static void put(CopyBytes out, Geometry geometry, boolean wrapped) {
    int bytes = Wkb.bytes(geometry);
    int more = wrapped ? HEAD_BYTES + Integer.BYTES : HEAD_BYTES - WKB_HEAD_BYTES;
    out.putInt(more + bytes);
    ByteBuffer value = out.value(more + bytes).order(ByteOrder.LITTLE_ENDIAN);
    Wkb.put(geometry, value.position(more));
    int type = value.getInt(more + 1);
    value.rewind().put((byte) 1).putInt((wrapped ? type + TO_MULTI : type) | WITH_SRID);
    value.putInt(FeatureTable.SRS);
    if (wrapped) {
      value.putInt(1);
    }
  }

  /**
   * @param ewkb null where the row has none
   * @param single whether a collection of one stands for its part
   * @throws ProblemException {@code store-damaged}, since the store itself wrote it whole
   */
  static Geometry read(byte[] ewkb, boolean single) {
    try {
      if (ewkb == null) {
        throw new IllegalArgumentException("no geometry");
      }
      Geometry geometry = Wkb.read(ByteBuffer.wrap(ewkb), FACTORY);
      return single && !isSingle(geometry) ? geometry.getGeometryN(0) : geometry;
    } catch (IllegalArgumentException e) {
      throw ProblemException.unavailable(
              DatabaseProblems.DAMAGED, "The database holds a geometry that cannot be read.")
          .causedBy(e);
    }
  }
}
