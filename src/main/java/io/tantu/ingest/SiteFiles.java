package io.tantu.ingest;

import io.tantu.ingest.ImportIssue.Severity;
import io.tantu.problem.ProblemException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/**
 * Sites of a file from outside: features of GeoJSON, GeoPackage, Shapefile and CSV, a site each, or
 * boundary points (界址点) as a table or as the text that land surveys exchange. One bad site is
 * refused alone. At most 10,000 sites and 5,000,000 vertices a file, and 200,000 vertices a site,
 * are held in memory. Stateless, safe for any thread.
 */
public final class SiteFiles {

  /** Systems of consumer maps, whose shift is only known to a metre or so. */
  private static final Set<String> CONSUMER_MAPS = Set.of("GCJ-02", "BD-09");

  private SiteFiles() {}

  /**
   * @param file a file, a zip, or a folder that holds one data set
   * @throws ProblemException when nothing can be read at all: {@code unsupported-format}, {@code
   *     empty-file}, {@code no-features}, {@code no-coordinates}, {@code unknown-encoding}, {@code
   *     encoding-mismatch}, {@code missing-crs}, {@code unknown-crs}, {@code unknown-unit}, {@code
   *     mixed-crs}, {@code zone-contradiction}, {@code wrong-crs}, {@code wrong-place}, {@code
   *     too-many-sites}, {@code too-many-vertices}, and what damaged files of a format lead to
   */
  public static SiteFile read(Path file, SiteFileRequest request) {
    try (DataFile data = DataFile.at(file)) {
      Charset charset = TextEncoding.chosen(request.encoding());
      return switch (data.format()) {
        case PARCEL_TEXT ->
            boundary(data, ParcelText.read(TextFile.of(data.path(), charset)), request);
        case CSV -> csv(data, CsvText.of(TextFile.of(data.path(), charset)), request);
        default -> features(data, FeatureSources.of(data, null, charset), request);
      };
    }
  }

  private static SiteFile csv(DataFile data, CsvText text, SiteFileRequest request) {
    Optional<BoundaryFile> table = BoundaryTable.read(text);
    return table.isPresent()
        ? boundary(data, table.get(), request)
        : features(data, new CsvSource(text), request);
  }

  private static SiteFile features(DataFile data, FeatureSource source, SiteFileRequest request) {
    try (source) {
      return FeatureSites.read(data, source, request);
    }
  }

  private static SiteFile boundary(DataFile data, BoundaryFile file, SiteFileRequest request) {
    if (file.sites().isEmpty()) {
      throw FileProblems.withoutFeatures(file.path(), file.description());
    }
    requirePoint(file);
    Envelope expected = request.expectedBounds();
    PointSystem system = PointSystem.of(file, request.crs(), expected);
    BoundaryOutlines outlines =
        new BoundaryOutlines(system, new SiteIntake(system.crs(), system.survey(), expected));
    List<ImportIssue> issues = new ArrayList<>(file.issues());
    data.contradiction().ifPresent(issues::add);
    issues.addAll(issues(system.crs()));
    system.note().ifPresent(issues::add);
    return new SiteFile(
        file.description(),
        system.crs().crs().id(),
        system.crs().why(),
        file.sites().stream().map(outlines::of).toList(),
        issues);
  }

  /** Without any point nothing tells the coordinate system, so that the file as a whole is bad. */
  private static void requirePoint(BoundaryFile file) {
    if (file.sites().stream().allMatch(site -> site.rings().isEmpty())) {
      String first =
          file.sites().stream()
              .flatMap(site -> site.notes().stream())
              .map(ImportIssue::seen)
              .findFirst()
              .map(seen -> " First: " + seen.en() + ".")
              .orElse("");
      throw ProblemException.invalid(
          "no-points",
          "'%s' (%s) has no point that can be read.%s Enter the points' coordinates."
              .formatted(file.name(), file.description(), first));
    }
  }

  /** What the owner of the file should know about its coordinate system. */
  static List<ImportIssue> issues(CrsChoice crs) {
    List<ImportIssue> issues = new ArrayList<>(crs.issue().stream().toList());
    if (CONSUMER_MAPS.contains(crs.crs().id())) {
      issues.add(
          ImportIssue.ofFile(
              "consumer-map-crs",
              Severity.WARNING,
              FileSentence.CONSUMER_MAP.text(crs.crs().id())));
    }
    return issues;
  }
}
