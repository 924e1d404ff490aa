package io.tantu.assessment;

import io.tantu.assessment.AssessmentBatch.RuleHolds;
import io.tantu.assessment.AssessmentBatch.SiteVerdict;
import io.tantu.assessment.AssessmentCalculation.Judged;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.ingest.OutlinedSite;
import io.tantu.ingest.SiteFile;
import io.tantu.measure.Receipt;
import io.tantu.measure.SquareMetres;
import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import io.tantu.problem.WorkProgress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Judges the sites of a file, on the threads of the caller's fork-join pool. */
record BatchCalculation(AssessmentCalculation calculation, Asked asked, SiteFile file) {

  private static final String REFUSED = "refused";

  AssessmentBatch answer(
      LocalDate asOf, Provenance.Kind provenance, Receipt receipt, WorkProgress progress) {
    Interruption interruption = Interruption.ofThisThread();
    AtomicInteger done = new AtomicInteger();
    int all = file.sites().size();
    List<SiteVerdict> verdicts =
        file.sites().parallelStream()
            .map(
                site -> {
                  interruption.check();
                  SiteVerdict verdict = verdict(site);
                  progress.at(done.incrementAndGet(), all);
                  return verdict;
                })
            .toList();
    Map<String, Integer> counts = new TreeMap<>();
    verdicts.forEach(
        one -> counts.merge(one.verdict() == null ? REFUSED : one.verdict().id(), 1, Integer::sum));
    return new AssessmentBatch(
        asked.subject(),
        asOf,
        provenance,
        file.description(),
        file.crs(),
        counts,
        verdicts,
        calculation.judged(),
        calculation.notJudged(),
        file.issues(),
        receipt);
  }

  private SiteVerdict verdict(OutlinedSite site) {
    if (site.geometry() == null) {
      return refused(site, Refusal.of(site.notes().get(site.notes().size() - 1)));
    }
    try {
      AssessmentQuestion question =
          new AssessmentQuestion(asked, site.name(), site.geometry(), site.notes());
      return verdict(site, calculation.judge(question.ground(calculation.projection())));
    } catch (ProblemException e) {
      if (Interruption.ended(e)) {
        throw e;
      }
      return refused(site, Refusal.of(e));
    }
  }

  private SiteVerdict verdict(OutlinedSite site, Judged by) {
    List<RuleHolds> rules =
        by.holding().stream()
            .map(
                rule -> new RuleHolds(rule.rule(), rule.severity(), rule.overlapM2(), rule.share()))
            .toList();
    return new SiteVerdict(
        site.number(),
        site.name(),
        by.verdict(),
        Sentences.of(by, calculation.notJudged().size()),
        squareMetres(by.site().squareMetres()),
        squareMetres(by.site().outsideSquareMetres()),
        calculation.tonnesC(by),
        rules,
        site.notes());
  }

  private static double squareMetres(double exact) {
    return SquareMetres.hundredths(exact) / 100.0;
  }

  private static SiteVerdict refused(OutlinedSite site, LocalizedText why) {
    return new SiteVerdict(
        site.number(), site.name(), null, why, null, null, null, List.of(), site.notes());
  }
}
