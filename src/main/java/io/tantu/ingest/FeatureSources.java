package io.tantu.ingest;

import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/** Opens whatever a path leads to: a file, a zip or a folder with one data set. */
final class FeatureSources {

  private FeatureSources() {}

  /** A source with the data set that it reads from. */
  record Opened(FeatureSource source, List<ImportIssue> issues, DataFile file)
      implements AutoCloseable {

    @Override
    public void close() {
      try {
        source.close();
      } finally {
        file.close();
      }
    }
  }

  /**
   * @param layer picks the table of a GeoPackage that has several, and says what a grid's cells are
   * @param encoding the user's choice, or null
   */
  static Opened open(Path path, LayerDefinition layer, String encoding) {
    DataFile file = DataFile.at(path);
    try {
      FeatureSource source = of(file, layer, TextEncoding.chosen(encoding));
      return new Opened(source, file.contradiction().stream().toList(), file);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /**
   * @param layer as for {@link #open}; null where only one table and no grid will do
   * @param charset the user's choice, or null
   */
  static FeatureSource of(DataFile file, LayerDefinition layer, Charset charset) {
    Path data = file.path();
    return switch (file.format()) {
      case SHAPEFILE -> new ShapefileSource(data, charset);
      case GEOPACKAGE -> new GeoPackageSource(data, layer == null ? null : layer.id());
      case GEOJSON -> new GeoJsonSource(data, charset);
      case GEOTIFF -> new GridSource(data, layer);
      case CSV -> new CsvSource(data, charset);
      case PARCEL_TEXT ->
          throw ProblemException.invalid(
              "unsupported-format",
              "'%s' holds boundary points of parcels (勘测定界界址点坐标). It is read as sites to be assessed, not as a layer; export the parcels as GeoJSON, GeoPackage or Shapefile."
                  .formatted(data.getFileName()));
      case ZIP ->
          throw ProblemException.invalid(
              "nested-zip", "'%s' is a zip itself.".formatted(data.getFileName()));
    };
  }
}
