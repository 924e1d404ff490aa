package io.tantu.ingest;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that make up one Shapefile; extensions in any case.
 *
 * @param dbf null when missing
 * @param prj null when missing
 * @param cpg null when missing
 */
record ShapefileFiles(Path shp, Path dbf, Path prj, Path cpg) {

  /** A .prj or .cpg larger than this is something else. */
  private static final int MAX_TEXT_BYTES = 1 << 16;

  static ShapefileFiles of(Path shp) {
    return new ShapefileFiles(
        shp, sibling(shp, ".dbf"), sibling(shp, ".prj"), sibling(shp, ".cpg"));
  }

  private static Path sibling(Path shp, String extension) {
    String name = shp.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String wanted = (dot < 0 ? name : name.substring(0, dot)) + extension;
    try (Stream<Path> files = Files.list(shp.toAbsolutePath().getParent())) {
      return files
          .filter(f -> f.getFileName().toString().equalsIgnoreCase(wanted))
          .filter(Files::isRegularFile)
          .sorted()
          .findFirst()
          .orElse(null);
    } catch (IOException e) {
      throw FileProblems.unreadable(shp, e);
    }
  }

  /** Why the features have no attributes and what to do, when it is for want of the .dbf. */
  Optional<String> attributesMissing() {
    return dbf == null
        ? Optional.of("the .dbf is missing; copy it beside the .shp")
        : Optional.empty();
  }

  /** The text of the .prj, if there is one with any. */
  Optional<String> wkt() {
    return smallText(prj);
  }

  /** The character set that the .cpg names, upper case, if there is one. */
  Optional<String> codePage() {
    return smallText(cpg)
        .map(text -> text.lines().findFirst().orElse("").strip().toUpperCase(Locale.ROOT))
        .map(text -> text.replaceFirst("^(ANSI|OEM)[ _-]*", ""))
        .map(text -> text.equals("88591") ? "ISO-8859-1" : text)
        .filter(text -> !text.isEmpty());
  }

  private static Optional<String> smallText(Path file) {
    if (file == null) {
      return Optional.empty();
    }
    try {
      if (Files.size(file) > MAX_TEXT_BYTES) {
        throw ProblemException.invalid(
            "broken-file",
            "'%s' has %d bytes, far too many for what it should hold."
                .formatted(file.getFileName(), Files.size(file)));
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return Optional.of(text.replace("\uFEFF", "").strip()).filter(t -> !t.isEmpty());
    } catch (IOException e) {
      throw FileProblems.unreadable(file, e);
    }
  }
}
