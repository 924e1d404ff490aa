package io.tantu.geodesy;

import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.CoordinateOperation;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.OperationNotFoundException;
import org.geotools.metadata.iso.extent.ExtentImpl;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/**
 * The way from a system to WGS 84 degrees, longitude first.
 *
 * @param known false when the registry has no shift of the datum (Xian 1980), or only those of
 *     other regions than the system's (Beijing 1954, whose shifts are published by oil field)
 */
record DatumShift(MathTransform toDegrees, boolean known) {

  static DatumShift of(CoordinateReferenceSystem crs) throws FactoryException {
    try {
      MathTransform shifted = CRS.findMathTransform(crs, DefaultGeographicCRS.WGS84, false);
      return new DatumShift(shifted, ModernDatum.isOf(crs) || isMeantFor(crs));
    } catch (OperationNotFoundException e) {
      MathTransform unshifted = CRS.findMathTransform(crs, DefaultGeographicCRS.WGS84, true);
      return new DatumShift(unshifted, ModernDatum.isOf(crs));
    }
  }

  /**
   * Whether the shift's area holds the system's; where either is not given the shift is trusted.
   */
  private static boolean isMeantFor(CoordinateReferenceSystem crs) throws FactoryException {
    CoordinateReferenceSystem degrees =
        crs instanceof ProjectedCRS projected ? projected.getBaseCRS() : crs;
    CoordinateOperation shift =
        CRS.getCoordinateOperationFactory(false)
            .createOperation(degrees, DefaultGeographicCRS.WGS84);
    GeographicBoundingBox wanted = CRS.getGeographicBoundingBox(crs);
    GeographicBoundingBox given = box(shift);
    return wanted == null || given == null || holds(given, wanted);
  }

  private static GeographicBoundingBox box(CoordinateOperation shift) {
    return shift.getDomainOfValidity() == null
        ? null
        : ExtentImpl.getGeographicBoundingBox(shift.getDomainOfValidity());
  }

  private static boolean holds(GeographicBoundingBox outer, GeographicBoundingBox inner) {
    return outer.getWestBoundLongitude() <= inner.getWestBoundLongitude()
        && outer.getEastBoundLongitude() >= inner.getEastBoundLongitude()
        && outer.getSouthBoundLatitude() <= inner.getSouthBoundLatitude()
        && outer.getNorthBoundLatitude() >= inner.getNorthBoundLatitude();
  }
}
