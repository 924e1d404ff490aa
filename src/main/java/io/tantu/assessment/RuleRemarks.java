package io.tantu.assessment;

import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What to know of the rules of a day together. */
final class RuleRemarks {

  private RuleRemarks() {}

  /**
   * Rules that hold for the site and want the opposite, or say the same twice.
   *
   * @param judged the rules of the day
   * @param hold what those found that hold
   */
  static List<LocalizedText> of(List<Constraint> judged, List<RuleFinding> hold) {
    List<LocalizedText> remarks = new ArrayList<>();
    for (RuleFinding against : hold) {
      for (RuleFinding wanted : hold) {
        if (wanted.severity() == Severity.PREFER && against.severity() != Severity.PREFER) {
          remarks.add(opposite(against.rule(), wanted.rule()));
        }
      }
    }
    Set<String> holding = hold.stream().map(RuleFinding::rule).collect(Collectors.toSet());
    List<Constraint> rules = judged.stream().filter(r -> holding.contains(r.id())).toList();
    for (int i = 0; i < rules.size(); i++) {
      for (Constraint later : rules.subList(i + 1, rules.size())) {
        if (same(rules.get(i), later)) {
          remarks.add(twice(rules.get(i), later));
        }
      }
    }
    return remarks;
  }

  private static LocalizedText opposite(String against, String wanted) {
    return new LocalizedText(
        "规则 %s 与 %s 在此相互抵触，从严：以 %s 为准".formatted(against, wanted, against),
        "Rules %s and %s want the opposite here; the stricter, %s, holds"
            .formatted(against, wanted, against));
  }

  private static boolean same(Constraint one, Constraint other) {
    return Objects.equals(one.layer(), other.layer())
        && Objects.equals(one.where(), other.where())
        && one.withinMetres() == other.withinMetres();
  }

  private static LocalizedText twice(Constraint one, Constraint other) {
    Severity stricter =
        one.severity().compareTo(other.severity()) <= 0 ? one.severity() : other.severity();
    return new LocalizedText(
        "规则 %s 与 %s 当日同时有效，对象相同（%s）；取较严者（%s）"
            .formatted(one.id(), other.id(), one.layer(), stricter.id()),
        "Rules %s and %s are in force at once and about the same (%s); the stricter holds (%s)"
            .formatted(one.id(), other.id(), one.layer(), stricter.id()));
  }
}
