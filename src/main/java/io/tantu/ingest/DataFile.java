package io.tantu.ingest;

import io.tantu.ingest.ImportIssue.Severity;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one data set that a path leads to, whether it is a file, a zip or a folder.
 *
 * @param folder the temporary folder that a zip was unpacked to; null when read in place
 */
record DataFile(Path path, FileFormat format, ZipFolder folder) implements AutoCloseable {

  /**
   * Extensions of data sets, those that say most first: beside a file that is drawn, a table or a
   * .json describes it, and a .txt beside either is a note.
   */
  private static final List<Set<String>> MAIN_FILES =
      List.of(
          Set.of("shp", "geojson", "gpkg", "tif", "tiff"),
          Set.of("json", "csv", "tsv"),
          Set.of("txt"));

  /**
   * @throws ProblemException {@code file-missing}, {@code several-files}, {@code no-features}, or
   *     what {@link FileFormat#of} and {@link ZipFolder#unpack} throw
   */
  static DataFile at(Path path) {
    if (!Files.exists(path)) {
      throw FileProblems.missing(path);
    }
    if (Files.isDirectory(path)) {
      return of(mainFile(path, path), null);
    }
    if (FileFormat.of(path) != FileFormat.ZIP) {
      return of(path, null);
    }
    ZipFolder folder = ZipFolder.unpack(path, ZipFolder.Limits.DEFAULT);
    try {
      return of(mainFile(folder.path(), path), folder);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static DataFile of(Path file, ZipFolder folder) {
    Path data = isDbf(file) ? shapeOf(file) : file;
    return new DataFile(data, FileFormat.of(data), folder);
  }

  /** Whether the name promises something else than the content is. */
  Optional<ImportIssue> contradiction() {
    return format.isContradictedBy(path)
        ? Optional.of(
            ImportIssue.ofFile(
                "extension-contradicts-content",
                Severity.WARNING,
                FileSentence.CONTENT.text(path.getFileName(), format.inWords())))
        : Optional.empty();
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

  @Override
  public void close() {
    if (folder != null) {
      folder.close();
    }
  }
}
