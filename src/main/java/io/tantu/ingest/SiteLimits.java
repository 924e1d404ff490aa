package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import io.tantu.problem.ProblemException;
import java.nio.file.Path;

/** How much one file of sites may hold, since all of it is in memory at once. */
final class SiteLimits {

  static final int SITES = 10_000;

  /** Vertices of one site; one of more is refused alone. */
  static final int SITE_VERTICES = 200_000;

  private static final int FILE_VERTICES = 5_000_000;

  private final Path file;
  private int sites;
  private long vertices;

  SiteLimits(Path file) {
    this.file = file;
  }

  /**
   * The number of the next site, from 1.
   *
   * @throws ProblemException {@code too-many-sites}
   */
  int nextSite() {
    if (sites == SITES) {
      throw ProblemException.tooLarge(
              "too-many-sites",
              "'%s' holds more than %,d sites, the most that are read from one file. Split it."
                  .formatted(file.getFileName(), SITES))
          .with("most", SITES);
    }
    return ++sites;
  }

  /**
   * Counts vertices that are kept.
   *
   * @throws ProblemException {@code too-many-vertices}
   */
  void keep(int more) {
    vertices += more;
    if (vertices > FILE_VERTICES) {
      throw ProblemException.tooLarge(
              "too-many-vertices",
              "The first %,d sites of '%s' have more than %,d vertices together, the most that are read from one file. Split it."
                  .formatted(sites, file.getFileName(), FILE_VERTICES))
          .with("most", FILE_VERTICES);
    }
  }

  /** What is said of a site with so many vertices. */
  static LocalizedText tooMany(long seen) {
    return PointSentence.TOO_MANY_VERTICES.text(seen, SITE_VERTICES);
  }
}
