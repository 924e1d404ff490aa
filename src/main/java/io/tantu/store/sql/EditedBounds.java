package io.tantu.store.sql;

import java.sql.SQLException;
import org.locationtech.jts.geom.Envelope;

/** Bounds of rows of which some are removed and others added. Not thread-safe. */
public final class EditedBounds {

  private final Envelope removed = new Envelope();
  private final Envelope added = new Envelope();

  /** Asks all rows, which takes longer than to look at those that changed. */
  @FunctionalInterface
  public interface Outermost {
    Envelope bounds() throws SQLException;
  }

  public void remove(Envelope row) {
    removed.expandToInclude(row);
  }

  public void add(Envelope row) {
    added.expandToInclude(row);
  }

  /**
   * Bounds of all rows now, to the last digit.
   *
   * @param before bounds before the first change
   * @param outermost asked only where a removed row reached as far as the bounds
   */
  public Envelope after(Envelope before, Outermost outermost) throws SQLException {
    boolean shrinks =
        !removed.isNull()
            && (removed.getMinX() <= before.getMinX()
                || removed.getMaxX() >= before.getMaxX()
                || removed.getMinY() <= before.getMinY()
                || removed.getMaxY() >= before.getMaxY());
    Envelope bounds = shrinks ? outermost.bounds() : new Envelope(before);
    bounds.expandToInclude(added);
    return bounds;
  }
}
