package io.tantu.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.NotJudged;
import io.tantu.constraint.Severity;
import io.tantu.constraint.Subject;
import io.tantu.ingest.ImportIssue;
import io.tantu.measure.Receipt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Verdicts of the sites of one file.
 *
 * @param file what was read, in words
 * @param crs that it was read in
 * @param counts sites by verdict, and by {@code refused} those that could not be read or lie
 *     outside
 * @param rules that each site was judged by
 * @param issues about the file as a whole
 */
public record AssessmentBatch(
    Subject subject,
    LocalDate asOf,
    Provenance.Kind provenance,
    String file,
    String crs,
    Map<String, Integer> counts,
    List<SiteVerdict> sites,
    List<Constraint> rules,
    List<NotJudged> notJudged,
    List<ImportIssue> issues,
    Receipt receipt) {

  /**
   * One site.
   *
   * @param verdict null for one that was refused
   * @param sentence the verdict, or why there is none
   * @param areaM2 inside the city
   * @param stockTonnesC carbon of the stands on it; null where none is accounted
   * @param rules that hold for it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SiteVerdict(
      int number,
      String name,
      Verdict verdict,
      LocalizedText sentence,
      Double areaM2,
      Double outsideM2,
      Double stockTonnesC,
      List<RuleHolds> rules,
      List<ImportIssue> notes) {}

  /** A rule that holds for a site, with the ground that it holds for. */
  public record RuleHolds(String rule, Severity severity, double overlapM2, double share) {}
}
