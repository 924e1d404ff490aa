package io.tantu.assessment;

import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.AssessmentCalculation.Judged;
import io.tantu.catalog.LocalizedText;
import java.util.List;
import java.util.Locale;

/** Says a verdict in one sentence. */
final class Sentences {

  private Sentences() {}

  static LocalizedText of(Judged judged, int notJudged) {
    Verdict verdict = judged.verdict();
    List<RuleFinding> broken =
        judged.holding().stream()
            .filter(rule -> Verdict.of(List.of(rule.severity())) == verdict)
            .toList();
    LocalizedText left =
        notJudged == 0
            ? new LocalizedText("", "")
            : new LocalizedText(
                "；另有 %d 条规则因缺少图层或条件未判定".formatted(notJudged),
                "; %d rules could not be judged".formatted(notJudged));
    if (verdict == Verdict.CLEAR) {
      return new LocalizedText(
          "所判规则均不抵触" + left.zh(), "No judged rule stands in the way" + left.en());
    }
    RuleFinding worst = broken.get(0);
    String rules = String.join("、", broken.stream().map(RuleFinding::rule).toList());
    double percent = 100 * worst.share();
    return new LocalizedText(
        "%s：%s（%s），占地块 %s%%%s"
            .formatted(zh(verdict), rules, worst.title().zh(), decimals(percent), left.zh()),
        "%s by %s (%s), %s %% of the site%s"
            .formatted(
                en(verdict),
                rules.replace("、", ", "),
                worst.title().en(),
                decimals(percent),
                left.en()));
  }

  private static String zh(Verdict verdict) {
    return switch (verdict) {
      case FORBIDDEN -> "禁止";
      case RESTRICTED -> "受限";
      case WARNED -> "提示";
      case CLEAR -> "不抵触";
    };
  }

  private static String en(Verdict verdict) {
    return switch (verdict) {
      case FORBIDDEN -> "Forbidden";
      case RESTRICTED -> "Restricted";
      case WARNED -> "Warned";
      case CLEAR -> "Clear";
    };
  }

  private static String decimals(double percent) {
    return String.format(Locale.ROOT, "%.1f", percent);
  }
}
