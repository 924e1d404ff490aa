package io.tantu.raster;

import io.tantu.geodesy.SourceCrs;
import io.tantu.problem.ProblemException;
import java.awt.geom.AffineTransform;
import java.util.Optional;
import org.geotools.coverage.grid.io.imageio.geotiff.GeoTiffIIOMetadataDecoder;
import org.geotools.coverage.grid.io.imageio.geotiff.GeoTiffMetadata2CRSAdapter;
import org.geotools.coverage.grid.io.imageio.geotiff.PixelScale;
import org.geotools.coverage.grid.io.imageio.geotiff.TiePoint;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where the cells of a GeoTIFF lie, by its tags and keys (OGC 19-008r4, 7.1 to 7.4).
 *
 * @param toModel from column and row of a cell's upper left corner to the file's coordinates
 * @param metadata what names the coordinate system
 */
record GridPlace(AffineTransform toModel, GeoTiffIIOMetadataDecoder metadata) {

  private static final int RASTER_TYPE = 1025;
  private static final String PIXEL_IS_POINT = "2";
  private static final int GEOGRAPHIC_CRS = 2048;
  private static final int PROJECTED_CRS = 3072;

  /** In place of a code: the file describes a system of its own. */
  private static final String USER_DEFINED = "32767";

  /**
   * @throws ProblemException {@code grid-without-place} when the tags do not say
   */
  static GridPlace of(GeoTiffIIOMetadataDecoder metadata, String name) {
    AffineTransform toModel = toModel(metadata).orElseThrow(() -> nowhere(name));
    if (toModel.getDeterminant() == 0 || !Double.isFinite(toModel.getDeterminant())) {
      throw nowhere(name);
    }
    if (PIXEL_IS_POINT.equals(metadata.getGeoKey(RASTER_TYPE))) {
      toModel.translate(-0.5, -0.5);
    }
    return new GridPlace(toModel, metadata);
  }

  private static Optional<AffineTransform> toModel(GeoTiffIIOMetadataDecoder metadata) {
    if (metadata.hasModelTrasformation()) {
      return Optional.of(new AffineTransform(metadata.getModelTransformation()));
    }
    if (!metadata.hasPixelScales() || !metadata.hasTiePoints()) {
      return Optional.empty();
    }
    PixelScale cell = metadata.getModelPixelScales();
    TiePoint tie = metadata.getModelTiePoints()[0];
    AffineTransform toModel =
        AffineTransform.getTranslateInstance(tie.getValueAt(3), tie.getValueAt(4));
    toModel.scale(cell.getScaleX(), -cell.getScaleY());
    toModel.translate(-tie.getValueAt(0), -tie.getValueAt(1));
    return Optional.of(toModel);
  }

  private static ProblemException nowhere(String name) {
    return ProblemException.invalid(
        "grid-without-place",
        "'%s' does not say where its cells lie: it has no tags of a GeoTIFF for it. Export it as a GeoTIFF with its coordinate system."
            .formatted(name));
  }

  Coordinate at(double column, double row) {
    double[] at = {column, row};
    toModel.transform(at, 0, at, 0, 1);
    return new Coordinate(at[0], at[1]);
  }

  Optional<SourceCrs> crs() {
    String projected = metadata.getGeoKey(PROJECTED_CRS);
    String code = projected == null ? metadata.getGeoKey(GEOGRAPHIC_CRS) : projected;
    if (code == null) {
      return Optional.empty();
    }
    return Optional.of(
        code.equals(USER_DEFINED) ? SourceCrs.ofWkt(described()) : SourceCrs.of("EPSG:" + code));
  }

  private String described() {
    try {
      return new GeoTiffMetadata2CRSAdapter(null).createCoordinateSystem(metadata).toWKT();
    } catch (Exception e) { // it declares nothing narrower
      throw ProblemException.invalid(
              "unknown-crs",
              "The file describes a coordinate system of its own that cannot be understood: %s. Name it with --crs, or export in CGCS2000."
                  .formatted(e.getMessage()))
          .causedBy(e);
    }
  }
}
