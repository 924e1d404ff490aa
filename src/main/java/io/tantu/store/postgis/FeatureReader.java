package io.tantu.store.postgis;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/**
 * Reads the rows of a table one by one, by COPY in its binary format, and gives its connection back
 * after the last. For one thread.
 */
final class FeatureReader extends Spliterators.AbstractSpliterator<Feature>
    implements AutoCloseable {

  private static final int SIGNATURE_BYTES = 11;
  private static final int BUFFER_BYTES = 1 << 16;
  private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();

  private final FeatureTable table;
  private final Database.Lease lease;
  private final long expected;
  private final AttributeType[] types;
  private final DataInputStream in;
  private long count;
  private boolean ended;

  /**
   * @param sql what to read, with the columns of {@link FeatureTable#columnList}
   * @param expected how many rows there must be, or −1
   */
  FeatureReader(
      Database.Lease lease, Connection connection, FeatureTable table, String sql, long expected)
      throws SQLException {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.table = table;
    this.lease = lease;
    this.expected = expected;
    this.types =
        table.layer().attributes().stream().map(a -> a.type()).toArray(AttributeType[]::new);
    InputStream copy =
        new PGCopyInputStream(
            connection.unwrap(PGConnection.class),
            "COPY (%s) TO STDOUT (FORMAT binary)".formatted(sql));
    this.in = new DataInputStream(new BufferedInputStream(copy, BUFFER_BYTES));
    try {
      in.skipNBytes(SIGNATURE_BYTES);
      in.readInt();
      in.skipNBytes(in.readInt());
    } catch (IOException e) {
      throw sql(e);
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super Feature> action) {
    if (ended) {
      return false;
    }
    try {
      if (in.readShort() < 0) {
        finish();
        return false;
      }
      count++;
      action.accept(feature());
      return true;
    } catch (IOException e) {
      throw lease.problem(sql(e));
    }
  }

  private void finish() throws IOException {
    ended = in.read() < 0;
    lease.close();
    if (expected >= 0 && count != expected) {
      throw StoredColumns.altered(table, "%d rows".formatted(expected), "%d".formatted(count));
    }
  }

  private Feature feature() throws IOException {
    in.readInt();
    long id = in.readLong();
    byte[] geometry = bytes();
    Object[] values = new Object[types.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(types[i]);
    }
    double area = in.readInt() < 0 ? 0 : in.readDouble();
    boolean single = in.readInt() > 0 && in.readBoolean();
    return new Feature(id, Ewkb.read(geometry, single), area, values);
  }

  private Object value(AttributeType type) throws IOException {
    if (type == AttributeType.STRING) {
      byte[] text = bytes();
      return text == null ? null : new String(text, StandardCharsets.UTF_8);
    }
    if (in.readInt() < 0) {
      return null;
    }
    return switch (type) {
      case INTEGER -> in.readLong();
      case NUMBER -> in.readDouble();
      case BOOLEAN -> in.readBoolean();
      case DATE -> LocalDate.ofEpochDay(in.readInt() + EPOCH);
      case STRING -> throw new IllegalStateException("read above");
    };
  }

  private byte[] bytes() throws IOException {
    int length = in.readInt();
    return length < 0 ? null : in.readNBytes(length);
  }

  /** What the driver wrapped, or a connection that broke off in the middle of a row. */
  private static SQLException sql(IOException e) {
    return e.getCause() instanceof SQLException cause
        ? cause
        : new SQLException("the rows broke off", "08006", e);
  }

  /** Where rows are left, the connection goes with them: that is quicker than to take them all. */
  @Override
  public void close() {
    if (!ended) {
      lease.abandon();
    }
  }
}
