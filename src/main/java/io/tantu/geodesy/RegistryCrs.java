package io.tantu.geodesy;

import io.tantu.problem.ProblemException;
import java.util.Locale;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Any horizontal system of the EPSG registry, or one described by WKT, through GeoTools. */
final class RegistryCrs implements SourceCrs {

  private final String id;
  private final MathTransform toDegrees;
  private final boolean northFirst;

  private RegistryCrs(String id, MathTransform toDegrees, boolean northFirst) {
    this.id = id;
    this.toDegrees = toDegrees;
    this.northFirst = northFirst;
  }

  static SourceCrs ofEpsg(int code) {
    String id = "EPSG:" + code;
    try {
      return of(id, CRS.decode(id, false));
    } catch (FactoryException e) {
      throw SourceCrs.unknown(id).causedBy(e);
    }
  }

  static SourceCrs of(String id, CoordinateReferenceSystem crs) {
    CoordinateReferenceSystem horizontal = CRS.getHorizontalCRS(crs);
    if (horizontal == null) {
      throw SourceCrs.unknown(id);
    }
    boolean northFirst = CRS.getAxisOrder(horizontal) == CRS.AxisOrder.NORTH_EAST;
    try {
      MathTransform toDegrees = CRS.findMathTransform(horizontal, DefaultGeographicCRS.WGS84, true);
      return new RegistryCrs(id, toDegrees, northFirst);
    } catch (FactoryException e) {
      throw SourceCrs.unknown(id).causedBy(e);
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Geometry toCgcs2000(Geometry source) {
    Geometry copy = source.copy();
    copy.apply(new WholeSequence());
    return copy;
  }

  /** Transforms a sequence at once, since a call a vertex costs several times as much. */
  private final class WholeSequence implements CoordinateSequenceFilter {

    @Override
    public void filter(CoordinateSequence vertices, int i) {
      if (i > 0) {
        return;
      }
      double[] flat = new double[2 * vertices.size()];
      int first = northFirst ? CoordinateSequence.Y : CoordinateSequence.X;
      for (int v = 0; v < vertices.size(); v++) {
        flat[2 * v] = vertices.getOrdinate(v, first);
        flat[2 * v + 1] = vertices.getOrdinate(v, 1 - first);
      }
      transform(flat, vertices.size());
      for (int v = 0; v < vertices.size(); v++) {
        vertices.setOrdinate(v, CoordinateSequence.X, flat[2 * v]);
        vertices.setOrdinate(v, CoordinateSequence.Y, flat[2 * v + 1]);
      }
    }

    private void transform(double[] flat, int points) {
      String first = String.format(Locale.ROOT, "%.6f, %.6f", flat[0], flat[1]);
      try {
        toDegrees.transform(flat, 0, flat, 0, points);
      } catch (TransformException e) {
        throw ProblemException.invalid(
                "outside-crs",
                "A geometry starting at (%s) does not lie in %s; check which system the file is in."
                    .formatted(first, id))
            .causedBy(e);
      }
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
