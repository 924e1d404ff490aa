package io.tantu.measure;

import io.tantu.geometry.Outline;
import io.tantu.geometry.Overlay;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A polygon in pieces of the size of what is overlaid with it: a loose quadtree whose blocks are
 * twice as wide as their cells, each clipped from the block above it when first asked for. A
 * feature no wider than a cell lies wholly in the block of its lower left corner, so that a county
 * of 20,000 vertices costs a parcel the few dozen nearby.
 *
 * <p>Blocks are clipped ring by ring (Sutherland and Hodgman 1974) as JTS's OverlayNG does it: true
 * inside the block, with edges run together along its border, where no feature reaches.
 * Thread-safe.
 */
final class ZoneBlocks {

  private static final int DEEPEST = 12;

  /** A piece of so few vertices is not worth cutting smaller. */
  private static final int FEW_VERTICES = 48;

  /** A zone of so few is quicker looked at whole than cut for the few features that meet it. */
  private static final int WHOLE_VERTICES = 600;

  /** Metres between a block's border and whatever may lie in it. */
  private static final double MARGIN = 1;

  private record Cell(int level, int column, int row) {
    Cell parent() {
      return new Cell(level - 1, Math.floorDiv(column, 2), Math.floorDiv(row, 2));
    }
  }

  private final GeometryFactory factory;
  private final Outline zone;
  private final Envelope bounds;
  private final double side;
  private final boolean whole;
  private final Map<Cell, Outline> blocks = new ConcurrentHashMap<>();

  ZoneBlocks(Geometry zone) {
    this.zone = Outline.often(zone);
    this.whole = zone.getNumPoints() <= WHOLE_VERTICES;
    this.factory = zone.getFactory();
    this.bounds = zone.getEnvelopeInternal();
    this.side = Math.max(bounds.getWidth(), bounds.getHeight());
  }

  /** The zone as it is around the envelope; what it is elsewhere is undefined. */
  Outline around(Envelope feature) {
    double extent = Math.max(feature.getWidth(), feature.getHeight());
    int level = 0;
    double cell = side;
    while (!whole && level < DEEPEST && cell / 2 >= extent) {
      cell /= 2;
      level++;
    }
    int column = (int) Math.floor((feature.getMinX() - bounds.getMinX()) / cell);
    int row = (int) Math.floor((feature.getMinY() - bounds.getMinY()) / cell);
    return block(new Cell(level, column, row));
  }

  private Outline block(Cell cell) {
    if (cell.level() == 0) {
      return zone;
    }
    Outline known = blocks.get(cell);
    if (known != null) {
      return known;
    }
    Outline above = block(cell.parent());
    Geometry ground = above.polygon();
    Outline made =
        ground.getNumPoints() <= FEW_VERTICES
            ? above
            : Outline.often(Overlay.intersection(ground, factory.toGeometry(box(cell))));
    blocks.put(cell, made);
    return made;
  }

  private Envelope box(Cell cell) {
    double width = side / (1 << cell.level());
    double x = bounds.getMinX() + cell.column() * width;
    double y = bounds.getMinY() + cell.row() * width;
    Envelope box = new Envelope(x, x + 2 * width, y, y + 2 * width);
    box.expandBy(MARGIN);
    return box;
  }
}
