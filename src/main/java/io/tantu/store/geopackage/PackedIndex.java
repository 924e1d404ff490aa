package io.tantu.store.geopackage;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.shape.fractal.HilbertCode;

/**
 * Builds an SQLite R-tree at once: entries along a Hilbert curve, nodes full, level by level. An
 * insert a feature costs some ten microseconds, an entry here less than one, and full nodes are
 * quicker to search.
 *
 * <p>Nodes are written in the format of SQLite's own documentation ("The SQLite R*Tree Module",
 * section 5): depth of the tree in the root's first two bytes, number of cells in the next two,
 * then cells of a 64-bit id and the box as 32-bit floats that enclose it; big-endian. Not
 * thread-safe; 24 bytes an entry.
 */
final class PackedIndex {

  private static final int CELL_BYTES = 8 + 4 * Float.BYTES;
  private static final int HEAD_BYTES = 4;
  private static final long ROOT = 1;
  private static final int BATCH = 10_000;
  private static final int HILBERT_LEVEL = 15;

  private long[] ids = new long[1_024];
  private float[] boxes = new float[4 * 1_024];
  private int size;

  void add(long id, Envelope box) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      boxes = Arrays.copyOf(boxes, 8 * size);
    }
    ids[size] = id;
    int at = 4 * size++;
    boxes[at] = down(box.getMinX());
    boxes[at + 1] = up(box.getMaxX());
    boxes[at + 2] = down(box.getMinY());
    boxes[at + 3] = up(box.getMaxY());
  }

  /**
   * Fills an R-tree that has just been made.
   *
   * @param rtree its name; two-dimensional, without auxiliary columns
   */
  void writeTo(Connection connection, String rtree) throws SQLException {
    Tables tables = new Tables(connection, rtree);
    int nodeBytes = tables.nodeBytes();
    int most = (nodeBytes - HEAD_BYTES) / CELL_BYTES;
    Level level = new Level(ids, boxes, size).along(order());
    long next = ROOT + 1;
    int depth = 0;
    try (Batch nodes = tables.insertInto("_node");
        Batch parents = tables.insertInto("_parent")) {
      while (level.size() > most) {
        long first = next;
        Level above = level.gathered(most, first);
        for (int node = 0; node < above.size(); node++) {
          nodes.add(first + node, level.node(node * most, most, nodeBytes, 0));
        }
        if (depth == 0) {
          writeRows(tables, level, most, first);
        } else {
          writeParents(parents, level, most, first);
        }
        next += above.size();
        level = above;
        depth++;
      }
      tables.replaceRoot(level.node(0, most, nodeBytes, depth));
      if (depth > 0) {
        writeParents(parents, level, most, ROOT);
      }
    }
    if (depth == 0) {
      writeRows(tables, level, most, ROOT);
    }
  }

  /** Which leaf each row is in, by ascending row, as the table keeps them. */
  private static void writeRows(Tables tables, Level leaves, int most, long firstNode)
      throws SQLException {
    try (Batch rows = tables.insertInto("_rowid")) {
      Integer[] byId = new Integer[leaves.size()];
      Arrays.setAll(byId, i -> i);
      Arrays.sort(byId, (a, b) -> Long.compare(leaves.ids()[a], leaves.ids()[b]));
      for (int i : byId) {
        rows.add(leaves.ids()[i], firstNode + i / most);
      }
    }
  }

  private static void writeParents(Batch parents, Level children, int most, long firstNode)
      throws SQLException {
    for (int i = 0; i < children.size(); i++) {
      parents.add(children.ids()[i], firstNode + i / most);
    }
  }

  /** Indexes of the entries by where their centres lie on a Hilbert curve over all of them. */
  private int[] order() {
    Envelope all = new Envelope();
    for (int i = 0; i < size; i++) {
      all.expandToInclude(boxes[4 * i], boxes[4 * i + 2]);
      all.expandToInclude(boxes[4 * i + 1], boxes[4 * i + 3]);
    }
    double side = (1 << HILBERT_LEVEL) - 1;
    double perX = all.getWidth() > 0 ? side / all.getWidth() : 0;
    double perY = all.getHeight() > 0 ? side / all.getHeight() : 0;
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      double x = ((double) boxes[4 * i] + boxes[4 * i + 1]) / 2 - all.getMinX();
      double y = ((double) boxes[4 * i + 2] + boxes[4 * i + 3]) / 2 - all.getMinY();
      long code = HilbertCode.encode(HILBERT_LEVEL, (int) (x * perX), (int) (y * perY));
      keys[i] = code << 32 | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private static float down(double value) {
    float near = (float) value;
    return near > value ? Math.nextDown(near) : near;
  }

  private static float up(double value) {
    float near = (float) value;
    return near < value ? Math.nextUp(near) : near;
  }

  /** The cells of one level: ids of rows or of nodes below, with their boxes. */
  private record Level(long[] ids, float[] boxes, int size) {

    private Level along(int[] order) {
      long[] sortedIds = new long[size];
      float[] sortedBoxes = new float[4 * size];
      for (int i = 0; i < size; i++) {
        sortedIds[i] = ids[order[i]];
        System.arraycopy(boxes, 4 * order[i], sortedBoxes, 4 * i, 4);
      }
      return new Level(sortedIds, sortedBoxes, size);
    }

    /** The level above: a cell for each node of at most so many cells. */
    private Level gathered(int most, long firstNode) {
      int nodes = (size + most - 1) / most;
      long[] above = new long[nodes];
      float[] around = new float[4 * nodes];
      for (int node = 0; node < nodes; node++) {
        above[node] = firstNode + node;
        System.arraycopy(boxes, 4 * node * most, around, 4 * node, 4);
        for (int i = node * most + 1; i < Math.min(size, (node + 1) * most); i++) {
          around[4 * node] = Math.min(around[4 * node], boxes[4 * i]);
          around[4 * node + 1] = Math.max(around[4 * node + 1], boxes[4 * i + 1]);
          around[4 * node + 2] = Math.min(around[4 * node + 2], boxes[4 * i + 2]);
          around[4 * node + 3] = Math.max(around[4 * node + 3], boxes[4 * i + 3]);
        }
      }
      return new Level(above, around, nodes);
    }

    private byte[] node(int from, int most, int nodeBytes, int depth) {
      int to = Math.min(size, from + most);
      ByteBuffer node = ByteBuffer.allocate(nodeBytes);
      node.putShort((short) depth).putShort((short) (to - from));
      for (int i = from; i < to; i++) {
        node.putLong(ids[i]);
        for (int side = 0; side < 4; side++) {
          node.putFloat(boxes[4 * i + side]);
        }
      }
      return node.array();
    }
  }

  /** The tables in which SQLite keeps an R-tree. */
  private record Tables(Connection connection, String rtree) {

    private int nodeBytes() throws SQLException {
      try (Statement select = connection.createStatement()) {
        return select
            .executeQuery(
                "SELECT length(data) FROM %s WHERE nodeno = %d".formatted(table("_node"), ROOT))
            .getInt(1);
      }
    }

    private void replaceRoot(byte[] node) throws SQLException {
      FeatureTable.update(
          connection,
          "UPDATE %s SET data = ? WHERE nodeno = ?".formatted(table("_node")),
          node,
          ROOT);
    }

    private Batch insertInto(String suffix) throws SQLException {
      return new Batch(
          connection.prepareStatement("INSERT INTO %s VALUES (?, ?)".formatted(table(suffix))));
    }

    private String table(String suffix) {
      return FeatureTable.quoted(rtree + suffix);
    }
  }

  /** Pairs on their way into a table; closing it writes the last of them. */
  private static final class Batch implements AutoCloseable {

    private final PreparedStatement insert;
    private int waiting;

    private Batch(PreparedStatement insert) {
      this.insert = insert;
    }

    private void add(long id, Object value) throws SQLException {
      insert.setLong(1, id);
      insert.setObject(2, value);
      insert.addBatch();
      if (++waiting == BATCH) {
        insert.executeBatch();
        waiting = 0;
      }
    }

    @Override
    public void close() throws SQLException {
      try (insert) {
        insert.executeBatch();
      }
    }
  }
}
