package io.tantu.store.postgis;

import io.tantu.geometry.Wkb;
import io.tantu.problem.ProblemException;
import java.nio.ByteBuffer;
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

  private static final int BIG_ENDIAN = 0;
  private static final int TYPE_AT = 1;
  private static final int BODY_AT = 5;

  private static final GeometryFactory FACTORY =
      new GeometryFactory(new PrecisionModel(), FeatureTable.SRS);

  private Ewkb() {}

  static boolean isSingle(Geometry geometry) {
    return !(geometry instanceof GeometryCollection);
  }

  /**
   * Puts a geometry as a value of COPY, its length first.
   *
   * @param wkb big-endian
   * @param wrapped whether it becomes a collection of one
   */
  static void put(CopyBytes out, byte[] wkb, boolean wrapped) {
    int type = ByteBuffer.wrap(wkb).getInt(TYPE_AT);
    int bodyFrom = wrapped ? 0 : BODY_AT;
    out.putInt(BODY_AT + Integer.BYTES + (wrapped ? Integer.BYTES : 0) + wkb.length - bodyFrom);
    out.putByte(BIG_ENDIAN);
    out.putInt((wrapped ? type + TO_MULTI : type) | WITH_SRID);
    out.putInt(FeatureTable.SRS);
    if (wrapped) {
      out.putInt(1);
    }
    out.put(wkb, bodyFrom);
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
