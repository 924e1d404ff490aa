package io.tantu.store.postgis;

import io.tantu.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * Geometries as PostGIS sends and receives them: WKB with the number of the reference system.
 * Coordinates come back bit by bit. For one thread.
 */
final class Ewkb {

  private static final int WITH_SRID = 0x20000000;

  /** From the WKB type of a geometry to that of its collection: Point 1 to MultiPoint 4. */
  private static final int TO_MULTI = 3;

  private static final int TYPE_AT = 1;
  private static final int BODY_AT = 5;

  private final WKBWriter writer = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);
  private final WKBReader reader =
      new WKBReader(new GeometryFactory(new PrecisionModel(), FeatureTable.SRS));

  static boolean isSingle(Geometry geometry) {
    return !(geometry instanceof GeometryCollection);
  }

  /**
   * @param asMulti whether a single geometry becomes a collection of one
   */
  byte[] write(Geometry geometry, boolean asMulti) {
    byte[] wkb = writer.write(geometry);
    boolean wrapped = asMulti && isSingle(geometry);
    int type = ByteBuffer.wrap(wkb).order(ByteOrder.LITTLE_ENDIAN).getInt(TYPE_AT);
    int length = BODY_AT + 4 + (wrapped ? 4 + wkb.length : wkb.length - BODY_AT);
    ByteBuffer ewkb = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    ewkb.put(wkb[0]).putInt((wrapped ? type + TO_MULTI : type) | WITH_SRID);
    ewkb.putInt(FeatureTable.SRS);
    if (wrapped) {
      ewkb.putInt(1).put(wkb);
    } else {
      ewkb.put(wkb, BODY_AT, wkb.length - BODY_AT);
    }
    return ewkb.array();
  }

  /**
   * @param ewkb null where the row has none
   * @param single whether a collection of one stands for its part
   * @throws ProblemException {@code store-damaged}, since the store itself wrote it whole
   */
  Geometry read(byte[] ewkb, boolean single) {
    try {
      if (ewkb == null) {
        throw new ParseException("no geometry");
      }
      Geometry geometry = reader.read(ewkb);
      return single && !isSingle(geometry) ? geometry.getGeometryN(0) : geometry;
    } catch (ParseException | IllegalArgumentException e) {
      throw ProblemException.unavailable(
              DatabaseProblems.DAMAGED, "The database holds a geometry that cannot be read.")
          .causedBy(e);
    }
  }
}
