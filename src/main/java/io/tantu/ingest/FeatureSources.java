package io.tantu.ingest;

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
   * @param layerId picks the table of a GeoPackage that has several
   * @param encoding the user's choice, or null
   */
  static Opened open(Path path, String layerId, String encoding) {
    DataFile file = DataFile.at(path);
    try {
      FeatureSource source = of(file, layerId, TextEncoding.chosen(encoding));
      return new Opened(source, file.contradiction(source.description()).stream().toList(), file);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /**
   * @param layerId as for {@link #open}; null where only one table will do
   * @param charset the user's choice, or null
   */
  static FeatureSource of(DataFile file, String layerId, Charset charset) {
    Path data = file.path();
    return switch (file.format()) {
      case SHAPEFILE -> new ShapefileSource(data, charset);
      case GEOPACKAGE -> new GeoPackageSource(data, layerId);
      case GEOJSON -> new GeoJsonSource(data, charset);
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
