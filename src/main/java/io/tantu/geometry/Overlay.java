package io.tantu.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Intersection, difference and union that do not fail on valid input: JTS OverlayNG in full
 * precision, snapping only where that fails. Results hold only parts of the wanted dimension
 * (polygons that touch along a line have an empty intersection, not a line). Inputs must be valid
 * and not mix dimensions in one collection. Stateless, safe for any thread.
 */
public final class Overlay {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final PrecisionModel FLOATING = new PrecisionModel();
  private static final int FEW_ULPS = 16;

  private Overlay() {}

  /** What both hold, of the lower of the two dimensions. */
  public static Geometry intersection(Geometry a, Geometry b) {
    int dimension = Math.min(a.getDimension(), b.getDimension());
    if (a.isEmpty()
        || b.isEmpty()
        || !a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())) {
      return empty(a, dimension);
    }
    return parts(overlay(a, b, OverlayNG.INTERSECTION), dimension);
  }

  /** What only the first holds, of its dimension. */
  public static Geometry difference(Geometry a, Geometry b) {
    if (a.isEmpty()
        || b.isEmpty()
        || !a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())) {
      return a.copy();
    }
    return parts(overlay(a, b, OverlayNG.DIFFERENCE), a.getDimension());
  }

  /** What any of them holds, of the highest dimension among them; an empty polygon for none. */
  public static Geometry union(Collection<Geometry> all) {
    List<Geometry> present = new ArrayList<>(all.size());
    int dimension = -1;
    for (Geometry each : all) {
      if (!each.isEmpty()) {
        present.add(each);
        dimension = Math.max(dimension, each.getDimension());
      }
    }
    if (present.isEmpty()) {
      return FACTORY.createPolygon();
    }
    Geometry first = present.get(0);
    return parts(present.size() == 1 ? first : OverlayNGRobust.union(present), dimension);
  }

  /**
   * How far |A| is from |A∩B| + |A∖B|, relative to |A|, in the plane. More than 1e-9 means that an
   * overlay went wrong silently. What no double could express, one unit in the last place of the
   * coordinates along the outline of A, is let off: a needle would raise a false alarm. 0 when A
   * has no area.
   */
  public static double areaIdentityError(Geometry a, Geometry b) {
    return areaIdentityError(a, intersection(a, b), difference(a, b));
  }

  /** The same where the two parts are known already. */
  public static double areaIdentityError(Geometry a, Geometry inside, Geometry outside) {
    double whole = a.getArea();
    if (whole == 0) {
      return 0;
    }
    Envelope bounds = a.getEnvelopeInternal();
    double largest = Math.max(Math.abs(bounds.getMaxX()), Math.abs(bounds.getMaxY()));
    double inexpressible = a.getLength() * Math.ulp(largest);
    double gap = Math.abs(whole - inside.getArea() - outside.getArea());
    return Math.max(0, gap - inexpressible) / whole;
  }

  /**
   * Where plain doubles fail, vertices are first snapped over a few units in the last place, which
   * no area notices; JTS begins at a millionth of a millionth of the coordinates, here 4 µm, which
   * a long outline does.
   */
  private static Geometry overlay(Geometry a, Geometry b, int operation) {
    try {
      return OverlayNG.overlay(a, b, operation, FLOATING);
    } catch (RuntimeException notNoded) {
      return overlaySnapping(a, b, operation);
    }
  }

  private static Geometry overlaySnapping(Geometry a, Geometry b, int operation) {
    Envelope both = a.getEnvelopeInternal().copy();
    both.expandToInclude(b.getEnvelopeInternal());
    double largest =
        Math.max(
            Math.max(Math.abs(both.getMaxX()), Math.abs(both.getMinX())),
            Math.max(Math.abs(both.getMaxY()), Math.abs(both.getMinY())));
    try {
      SnappingNoder noder = new SnappingNoder(FEW_ULPS * Math.ulp(largest));
      return OverlayNG.overlay(a, b, operation, FLOATING, noder);
    } catch (RuntimeException notNodedEither) {
      return OverlayNGRobust.overlay(a, b, operation);
    }
  }

  private static Geometry parts(Geometry result, int dimension) {
    return Parts.ofDimension(result, dimension);
  }

  private static Geometry empty(Geometry like, int dimension) {
    return like.getFactory().createEmpty(dimension);
  }
}
