package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.plan.ChargingPlan.BrokenRule;
import io.tantu.charging.plan.ChargingPlan.Exclusion;
import io.tantu.charging.plan.ChargingPlan.Site;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.NotJudged;
import io.tantu.constraint.Severity;
import io.tantu.problem.Interruption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The siting rules of a day over the ground they are about.
 *
 * @param notJudged those that nothing tells of
 */
record Rules(List<RuledGround> judged, List<NotJudged> notJudged) {

  /**
   * The places that no rule forbids.
   *
   * @param excluded is given how many places each rule forbids
   */
  List<Position> allowed(List<Position> places, List<Exclusion> excluded) {
    Set<Position> forbidden = new HashSet<>();
    Interruption interruption = Interruption.ofThisThread();
    for (RuledGround ground : judged) {
      interruption.check();
      Constraint rule = ground.rule();
      if (rule.severity() == Severity.FORBID) {
        List<Position> on = places.stream().filter(ground::holds).toList();
        forbidden.addAll(on);
        excluded.add(
            new Exclusion(
                rule.id(),
                rule.layer(),
                rule.title(),
                rule.article(),
                rule.source(),
                rule.verified(),
                on.size()));
      }
    }
    return places.stream().filter(place -> !forbidden.contains(place)).toList();
  }

  /** The rules that the sites break all the same: those by hand, and those not forbidden. */
  List<BrokenRule> broken(List<Site> sites) {
    List<BrokenRule> broken = new ArrayList<>();
    for (Site site : sites) {
      for (RuledGround ground : judged) {
        Constraint rule = ground.rule();
        if (ground.holds(site.at())) {
          broken.add(
              new BrokenRule(
                  site.rank(),
                  rule.id(),
                  rule.severity(),
                  rule.title(),
                  rule.article(),
                  rule.source(),
                  rule.verified()));
        }
      }
    }
    return broken;
  }
}
