package io.tantu.ingest;

import io.tantu.ingest.BoundarySite.Shape;
import io.tantu.ingest.BoundarySite.Stated;
import io.tantu.ingest.ImportIssue.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sites of a file of boundary points while its lines come in. Not thread-safe. */
final class BoundarySites {

  private final Map<String, BoundarySite> byKey = new LinkedHashMap<>();
  private final List<ImportIssue> issues = new ArrayList<>();

  /** Sites number their points alike, so each number is kept once. */
  private final Map<String, String> numbers = new HashMap<>();

  private final SiteLimits limits;
  private BoundarySite last;
  private boolean fullWidth;

  BoundarySites(Path file, List<ImportIssue> issues) {
    this.limits = new SiteLimits(file);
    this.issues.addAll(issues);
  }

  /**
   * The site of the key; a new one when it is met first.
   *
   * @throws io.tantu.problem.ProblemException {@code too-many-sites}
   */
  BoundarySite site(String key, long line, Shape shape, Stated stated) {
    return byKey.computeIfAbsent(
        key, k -> new BoundarySite(limits.nextSite(), line, shape, stated));
  }

  /**
   * Reads a point's cells into the site; what cannot be read becomes the site's error.
   *
   * @throws io.tantu.problem.ProblemException {@code too-many-vertices}
   */
  void point(
      BoundarySite site, String ring, String number, long line, String first, String second) {
    boolean away = site != last;
    last = site;
    double one = SurveyNumber.of(first);
    double two = SurveyNumber.of(second);
    String name =
        number.isEmpty() ? "#" + line : numbers.computeIfAbsent(SurveyNumber.plain(number), n -> n);
    if (Double.isNaN(one) || Double.isNaN(two)) {
      site.note(
          "not-a-number",
          Severity.ERROR,
          line,
          PointSentence.NO_NUMBERS.text(line, name, first, second));
    } else if (site.add(ring, new BoundaryPoint(name, line, one, two), away)) {
      limits.keep(1);
    }
  }

  /** Notes that the line was cut at full-width commas, the first time. */
  void fullWidthCommas(long line) {
    if (!fullWidth) {
      fullWidth = true;
      issues.add(
          ImportIssue.ofRecord(
              "full-width-comma",
              Severity.WARNING,
              line,
              null,
              null,
              PointSentence.FULL_WIDTH_COMMAS.text(line)));
    }
  }

  void add(ImportIssue issue) {
    issues.add(issue);
  }

  List<BoundarySite> sites() {
    return List.copyOf(byKey.values());
  }

  List<ImportIssue> issues() {
    return List.copyOf(issues);
  }
}
