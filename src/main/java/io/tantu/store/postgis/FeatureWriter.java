package io.tantu.store.postgis;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes features into a table by COPY in its binary format. For one thread. */
final class FeatureWriter {

  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };

  /** Day 0 of the format. */
  private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();

  private static final int SEND_BYTES = 1 << 18;

  private final FeatureTable table;
  private final boolean asMulti;
  private final AttributeType[] types;
  private final Ewkb ewkb = new Ewkb();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * SEND_BYTES);
  private final DataOutputStream out = new DataOutputStream(bytes);

  /**
   * @param asMulti whether the table's geometries are collections
   */
  FeatureWriter(FeatureTable table, boolean asMulti) {
    this.table = table;
    this.asMulti = asMulti;
    this.types =
        table.layer().attributes().stream().map(a -> a.type()).toArray(AttributeType[]::new);
  }

  void write(Connection connection, List<Feature> features) throws SQLException {
    CopyIn copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "COPY %s (%s) FROM STDIN (FORMAT binary)"
                    .formatted(table.qualified(), table.columnList("")));
    try {
      bytes.reset();
      out.write(SIGNATURE);
      for (Feature feature : features) {
        row(feature);
        if (bytes.size() >= SEND_BYTES) {
          send(copy);
        }
      }
      out.writeShort(-1);
      send(copy);
      copy.endCopy();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory", e);
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private void send(CopyIn copy) throws SQLException {
    copy.writeToCopy(bytes.toByteArray(), 0, bytes.size());
    bytes.reset();
  }

  private void row(Feature feature) throws IOException {
    Object[] values = feature.values();
    out.writeShort(values.length + 4);
    out.writeInt(Long.BYTES);
    out.writeLong(feature.id());
    bytes(ewkb.write(feature.geometry(), asMulti));
    for (int i = 0; i < values.length; i++) {
      value(types[i], values[i]);
    }
    out.writeInt(Double.BYTES);
    out.writeDouble(feature.areaSquareMetres());
    out.writeInt(1);
    out.writeBoolean(Ewkb.isSingle(feature.geometry()));
  }

  private void value(AttributeType type, Object value) throws IOException {
    if (value == null) {
      out.writeInt(-1);
      return;
    }
    switch (type) {
      case STRING -> bytes(((String) value).getBytes(StandardCharsets.UTF_8));
      case INTEGER -> {
        out.writeInt(Long.BYTES);
        out.writeLong((Long) value);
      }
      case NUMBER -> {
        out.writeInt(Double.BYTES);
        out.writeDouble((Double) value);
      }
      case BOOLEAN -> {
        out.writeInt(1);
        out.writeBoolean((Boolean) value);
      }
      case DATE -> {
        out.writeInt(Integer.BYTES);
        out.writeInt(Math.toIntExact(((LocalDate) value).toEpochDay() - EPOCH));
      }
    }
  }

  private void bytes(byte[] value) throws IOException {
    out.writeInt(value.length);
    out.write(value);
  }
}
