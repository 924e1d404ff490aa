package io.tantu.assessment;

import io.tantu.ingest.ImportIssue;
import io.tantu.ingest.OutlinedSite;
import io.tantu.ingest.SiteFile;
import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.stream.Stream;

/** The site of a file that holds one. */
public final class OnlySite {

  private OnlySite() {}

  /**
   * The site.
   *
   * @throws ProblemException {@code several-sites}, or {@code site-refused} with the site's notes
   */
  public static OutlinedSite of(SiteFile file) {
    if (file.sites().size() > 1) {
      throw ProblemException.invalid(
          "several-sites",
          "The file holds %,d sites where one is assessed. Ask for /api/v1/assessments/batch, or send one of them."
              .formatted(file.sites().size()));
    }
    OutlinedSite site = file.sites().get(0);
    if (site.geometry() == null) {
      List<ImportIssue> notes = site.notes();
      ImportIssue why = notes.get(notes.size() - 1);
      throw ProblemException.invalid(
              "site-refused",
              "The site cannot be assessed: %s (%s). %s"
                  .formatted(why.seen(), why.code(), why.remedy()))
          .with("notes", notes);
    }
    return site;
  }

  /** What is to be known of how the file and its site were read. */
  public static List<ImportIssue> notes(SiteFile file) {
    return Stream.concat(file.issues().stream(), of(file).notes().stream()).toList();
  }
}
