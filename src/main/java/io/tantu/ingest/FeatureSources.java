package io.tantu.ingest;

import io.tantu.ingest.ImportIssue.Severity;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Opens whatever a path leads to: a file, a zip or a folder with one data set. */
final class FeatureSources {

  /**
   * Extensions of data sets, those that say most first: beside a file that is drawn, a table or a
   * .json describes it, and a .txt beside either is a note.
   */
  private static final List<Set<String>> MAIN_FILES =
      List.of(Set.of("shp", "geojson", "gpkg"), Set.of("json", "csv", "tsv"), Set.of("txt"));

  private FeatureSources() {}

  /**
   * A source with the temporary folder that it reads from.
   *
   * @param folder null when the file was read in place
   */
  record Opened(FeatureSource source, List<ImportIssue> issues, ZipFolder folder)
      implements AutoCloseable {

    @Override
    public void close() {
      try {
        source.close();
      } finally {
        if (folder != null) {
          folder.close();
        }
      }
    }
  }

  /**
   * @param layerId picks the table of a GeoPackage that has several
   * @param encoding the user's choice, or null
   */
  static Opened open(Path path, String layerId, String encoding) {
    if (!Files.exists(path)) {
      throw FileProblems.missing(path);
    }
    Charset charset = encoding == null ? null : TextEncoding.charsetNamed(encoding);
    if (Files.isDirectory(path)) {
      return file(mainFile(path, path), layerId, charset, null);
    }
    if (FileFormat.of(path) != FileFormat.ZIP) {
      return file(path, layerId, charset, null);
    }
    ZipFolder folder = ZipFolder.unpack(path, ZipFolder.Limits.DEFAULT);
    try {
      return file(mainFile(folder.path(), path), layerId, charset, folder);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static Opened file(Path file, String layerId, Charset charset, ZipFolder folder) {
    Path data = isDbf(file) ? shapeOf(file) : file;
    FileFormat format = FileFormat.of(data);
    FeatureSource source =
        switch (format) {
          case SHAPEFILE -> new ShapefileSource(data, charset);
          case GEOPACKAGE -> new GeoPackageSource(data, layerId);
          case GEOJSON -> new GeoJsonSource(data, charset);
          case CSV -> new CsvSource(data, charset);
          case ZIP ->
              throw ProblemException.invalid(
                  "nested-zip", "'%s' is a zip itself.".formatted(data.getFileName()));
        };
    List<ImportIssue> issues =
        format.isContradictedBy(data)
            ? List.of(
                ImportIssue.ofFile(
                    "extension-contradicts-content",
                    Severity.WARNING,
                    "'%s' is %s".formatted(data.getFileName(), source.description())))
            : List.of();
    return new Opened(source, issues, folder);
  }

  private static boolean isDbf(Path file) {
    return extension(file).equals("dbf") || extension(file).equals("shx");
  }

  private static Path shapeOf(Path part) {
    String name = part.getFileName().toString();
    String shp = name.substring(0, name.lastIndexOf('.')) + ".shp";
    return Optional.of(part.resolveSibling(shp))
        .filter(Files::exists)
        .orElseThrow(() -> FileProblems.missing(part.resolveSibling(shp)));
  }

  /** The one data set in the folder. */
  private static Path mainFile(Path folder, Path shown) {
    try (Stream<Path> walk = Files.walk(folder, 5)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      List<Path> candidates =
          MAIN_FILES.stream()
              .map(kind -> files.stream().filter(f -> kind.contains(extension(f))).toList())
              .filter(found -> !found.isEmpty())
              .findFirst()
              .orElse(List.of());
      if (candidates.size() == 1) {
        return candidates.get(0);
      }
      List<String> names = candidates.stream().map(f -> f.getFileName().toString()).toList();
      throw ProblemException.invalid(
              candidates.isEmpty() ? "no-features" : "several-files",
              "'%s' holds %s, where one data set was expected. Name the file, or pack only that."
                  .formatted(
                      shown.getFileName(),
                      names.isEmpty() ? "no data that is read" : String.join(", ", names)))
          .with("known", names);
    } catch (IOException e) {
      throw FileProblems.unreadable(shown, e);
    }
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
