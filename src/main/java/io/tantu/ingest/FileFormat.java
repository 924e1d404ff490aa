package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file is, by its content; its extension is only compared afterwards. */
enum FileFormat {
  SHAPEFILE("shp"),
  GEOPACKAGE("gpkg"),
  GEOJSON("geojson", "json"),
  GEOTIFF("tif", "tiff"),
  CSV("csv", "txt", "tsv", "dat"),
  /** Boundary points of parcels as they are exchanged for land surveys, see {@link ParcelText}. */
  PARCEL_TEXT("txt"),
  ZIP("zip");

  /** 【 in UTF-16, and its bytes in UTF-8 and in GB18030. */
  private static final Set<String> FULL_WIDTH_BRACKET =
      Set.of("\u3010", "\u00E3\u0080\u0090", "\u00A1\u00BE");

  /** TIFF and BigTIFF, little and big end first. */
  private static final Set<String> TIFF = Set.of("II*\0", "MM\0*", "II+\0", "MM\0+");

  private final Set<String> extensions;

  FileFormat(String... extensions) {
    this.extensions = Set.of(extensions);
  }

  /**
   * @throws ProblemException {@code empty-file} or {@code unsupported-format}
   */
  static FileFormat of(Path file) {
    byte[] head;
    try {
      head = TextFile.head(file);
    } catch (IOException e) {
      throw FileProblems.unreadable(file, e);
    }
    if (head.length == 0) {
      throw ProblemException.invalid(
          "empty-file", "'%s' is empty. Export or copy it again.".formatted(file.getFileName()));
    }
    FileFormat binary = binary(file, head);
    return binary != null ? binary : text(file, head);
  }

  private static FileFormat binary(Path file, byte[] head) {
    String start = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      return ZIP;
    }
    if (start.startsWith("SQLite format 3")) {
      return GEOPACKAGE;
    }
    if (start.startsWith("\0\0\47\12")) {
      return SHAPEFILE;
    }
    if (TIFF.stream().anyMatch(start::startsWith)) {
      return GEOTIFF;
    }
    if (start.startsWith("\37\213") || start.startsWith("7z\274\257") || start.startsWith("Rar!")) {
      throw unsupported(file, "an archive other than zip. Unpack it first");
    }
    return null;
  }

  private static FileFormat text(Path file, byte[] head) {
    int mark = TextFile.markLength(head);
    Charset wide = TextFile.utf16(head);
    String text =
        new String(
                head, mark, head.length - mark, wide == null ? StandardCharsets.ISO_8859_1 : wide)
            .strip();
    if (text.indexOf('\0') >= 0) {
      throw unsupported(file, "a binary file of unknown kind");
    }
    if (text.isEmpty()) {
      throw ProblemException.invalid(
          "empty-file", "'%s' holds blanks only. Export it again.".formatted(file.getFileName()));
    }
    if (FULL_WIDTH_BRACKET.stream().anyMatch(text::startsWith)) {
      return PARCEL_TEXT;
    }
    return switch (text.charAt(0)) {
      case '{' -> GEOJSON;
      case '[' -> isJsonArray(text) ? GEOJSON : PARCEL_TEXT;
      case '<' -> throw unsupported(file, "XML (KML and GML are not read)");
      case '%' -> throw unsupported(file, "a PDF or PostScript file");
      default -> CSV;
    };
  }

  /** An array holds JSON values or nothing; a section of a text holds a name. */
  private static boolean isJsonArray(String text) {
    String inside = text.substring(1).stripLeading();
    return inside.isEmpty()
        || "{[\"-]0123456789".indexOf(inside.charAt(0)) >= 0
        || inside.startsWith("null")
        || inside.startsWith("true")
        || inside.startsWith("false");
  }

  private static ProblemException unsupported(Path file, String seen) {
    return ProblemException.invalid(
        "unsupported-format",
        "'%s' looks like %s. GeoJSON, GeoPackage, Shapefile (or a zip of it), CSV and GeoTIFF are read."
            .formatted(file.getFileName(), seen));
  }

  LocalizedText inWords() {
    return switch (this) {
      case SHAPEFILE -> new LocalizedText("Shapefile", "a Shapefile");
      case GEOPACKAGE -> new LocalizedText("GeoPackage", "a GeoPackage");
      case GEOJSON -> new LocalizedText("GeoJSON", "GeoJSON");
      case GEOTIFF -> new LocalizedText("GeoTIFF", "a GeoTIFF");
      case CSV -> new LocalizedText("CSV 表格", "a CSV table");
      case PARCEL_TEXT -> new LocalizedText("勘测定界界址点文本", "a text of boundary points (勘测定界界址点)");
      case ZIP -> new LocalizedText("zip 压缩包", "a zip");
    };
  }

  /**
   * Whether the file's name promises something else than its content holds; one may promise
   * nothing.
   */
  boolean isContradictedBy(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot >= 0 && !extensions.contains(name.substring(dot + 1)) && Files.isRegularFile(file);
  }
}
