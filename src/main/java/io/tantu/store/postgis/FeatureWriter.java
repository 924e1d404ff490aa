package io.tantu.store.postgis;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Writes features into a table. They become bytes in the thread that adds them, which has their
 * coordinates at hand; only the bytes go to another. For one thread.
 */
final class FeatureWriter implements AutoCloseable {

  /** Day 0 of the format. */
  private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();

  /** Many enough that handing them over costs nothing, few enough to stay in the cache. */
  private static final int BLOCK_BYTES = 1 << 20;

  private final Connection connection;
  private final FeatureTable table;
  private final CopyStatement copy;
  private final AttributeType[] types;
  private CopyBytes filling = new CopyBytes();
  private CopyBytes sent = new CopyBytes();
  private boolean asMulti;

  /**
   * @param asMulti whether the table holds collections
   */
  FeatureWriter(Connection connection, FeatureTable table, boolean asMulti) {
    this.connection = connection;
    this.table = table;
    this.copy = new CopyStatement(connection, table);
    this.asMulti = asMulti;
    this.types =
        table.layer().attributes().stream().map(a -> a.type()).toArray(AttributeType[]::new);
  }

  void add(Feature feature) throws SQLException {
    boolean single = Ewkb.isSingle(feature.geometry());
    if (!single && !asMulti) {
      finish();
      table.takeMultiPoints(connection);
      asMulti = true;
    }
    row(feature, single);
    if (filling.size() >= BLOCK_BYTES) {
      send();
    }
  }

  /** Waits until all features are in the table. */
  void finish() throws SQLException {
    if (filling.size() > 0) {
      send();
    }
    copy.finish();
  }

  private void send() throws SQLException {
    copy.send(filling);
    CopyBytes arrived = sent;
    sent = filling;
    filling = arrived;
    filling.clear();
  }

  /** Drops what was not {@link #finish}ed. */
  @Override
  public void close() {
    copy.close();
  }

  private void row(Feature feature, boolean single) {
    Object[] values = feature.values();
    filling.putShort(values.length + 4);
    filling.putInt(Long.BYTES);
    filling.putLong(feature.id());
    Ewkb.put(filling, feature.geometry(), asMulti && single);
    for (int i = 0; i < values.length; i++) {
      value(types[i], values[i]);
    }
    filling.putInt(Double.BYTES);
    filling.putDouble(feature.areaSquareMetres());
    bool(single);
  }

  private void value(AttributeType type, Object value) {
    if (value == null) {
      filling.putInt(-1);
      return;
    }
    switch (type) {
      case STRING -> {
        byte[] text = ((String) value).getBytes(StandardCharsets.UTF_8);
        filling.putInt(text.length);
        filling.put(text);
      }
      case INTEGER -> {
        filling.putInt(Long.BYTES);
        filling.putLong((Long) value);
      }
      case NUMBER -> {
        filling.putInt(Double.BYTES);
        filling.putDouble((Double) value);
      }
      case BOOLEAN -> bool((Boolean) value);
      case DATE -> {
        filling.putInt(Integer.BYTES);
        filling.putInt(Math.toIntExact(((LocalDate) value).toEpochDay() - EPOCH));
      }
    }
  }

  private void bool(boolean value) {
    filling.putInt(1);
    filling.putByte(value ? 1 : 0);
  }
}
