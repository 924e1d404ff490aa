package io.tantu.assessment;

import io.tantu.ingest.ImportIssue;
import io.tantu.ingest.OutlinedSite;
import io.tantu.ingest.SiteFile;
import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one site of a file that is assessed.
 *
 * @param notes what is to be known of how the file and the site were read
 */
public record ChosenSite(OutlinedSite site, List<ImportIssue> notes) {

  /**
   * Chooses the site.
   *
   * @param number of the site in the file, from 1, as text; null for the only one
   * @throws ProblemException {@code several-sites} without a number, {@code bad-site} for one that
   *     the file has not, or {@code site-refused} with the site's notes
   */
  public static ChosenSite of(SiteFile file, String number) {
    OutlinedSite site = number == null ? only(file.sites()) : numbered(file.sites(), number);
    if (site.geometry() == null) {
      List<ImportIssue> notes = site.notes();
      ImportIssue why = notes.get(notes.size() - 1);
      throw ProblemException.invalid(
              "site-refused",
              "The site cannot be assessed: %s (%s). %s"
                  .formatted(why.seen().en(), why.code(), why.remedy()))
          .with("notes", notes);
    }
    return new ChosenSite(
        site, Stream.concat(file.issues().stream(), site.notes().stream()).toList());
  }

  private static OutlinedSite only(List<OutlinedSite> sites) {
    if (sites.size() > 1) {
      throw ProblemException.invalid(
          "several-sites",
          "The file holds %,d sites where one is assessed. Say which by its number, from 1, or ask for all of them: /api/v1/assessments/batch."
              .formatted(sites.size()));
    }
    return sites.get(0);
  }

  private static OutlinedSite numbered(List<OutlinedSite> sites, String number) {
    return sites.stream()
        .filter(site -> number.equals(Integer.toString(site.number())))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    "bad-site",
                    "The file has no site '%s'; its sites are numbered from %d to %d."
                        .formatted(
                            number, sites.get(0).number(), sites.get(sites.size() - 1).number())));
  }
}
