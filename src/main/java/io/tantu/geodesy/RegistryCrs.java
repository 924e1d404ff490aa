package io.tantu.geodesy;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Any horizontal system of the EPSG registry, or one described by WKT, through GeoTools. */
final class RegistryCrs implements SourceCrs {

  private final String id;
  private final MathTransform toDegrees;
  private final boolean northFirst;
  private final boolean datumShiftKnown;

  private RegistryCrs(
      String id, MathTransform toDegrees, boolean northFirst, boolean datumShiftKnown) {
    this.id = id;
    this.toDegrees = toDegrees;
    this.northFirst = northFirst;
    this.datumShiftKnown = datumShiftKnown;
  }

  static SourceCrs ofEpsg(int code) {
    String id = "EPSG:" + code;
    try {
      return of(id, CRS.decode(id, false));
    } catch (FactoryException e) {
      throw CrsProblems.unknown(id).causedBy(e);
    }
  }

  static SourceCrs of(String id, CoordinateReferenceSystem crs) {
    CoordinateReferenceSystem horizontal = CRS.getHorizontalCRS(crs);
    if (horizontal == null) {
      throw CrsProblems.unknown(id);
    }
    boolean northFirst = CRS.getAxisOrder(horizontal) == CRS.AxisOrder.NORTH_EAST;
    try {
      DatumShift shift = DatumShift.of(horizontal);
      return new RegistryCrs(id, shift.toDegrees(), northFirst, shift.known());
    } catch (FactoryException e) {
      throw CrsProblems.unknown(id).causedBy(e);
    }
  }

  @Override
  public boolean datumShiftKnown() {
    return datumShiftKnown;
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
      try {
        toDegrees.transform(flat, 0, flat, 0, vertices.size());
      } catch (TransformException e) {
        throw CrsProblems.outside(id, vertices.getX(0), vertices.getY(0)).causedBy(e);
      }
      for (int v = 0; v < vertices.size(); v++) {
        place(vertices, v, flat[2 * v], flat[2 * v + 1]);
      }
    }

    private void place(CoordinateSequence vertices, int v, double lon, double lat) {
      if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
        throw CrsProblems.outside(id, vertices.getX(v), vertices.getY(v));
      }
      vertices.setOrdinate(v, CoordinateSequence.X, lon);
      vertices.setOrdinate(v, CoordinateSequence.Y, lat);
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
