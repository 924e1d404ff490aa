package io.tantu.charging.plan;

import io.tantu.charging.WayKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What decides a plan beside its layers, as a receipt names it. */
record PlanParameters(PlanQuestion question, Choice.Model model, long standingPiles, Rules rules) {

  Map<String, String> named() {
    Map<String, String> parameters = new HashMap<>(question.standards().parameters(question.by()));
    parameters.put("candidates", question.candidates().described());
    parameters.put("sites", sites());
    parameters.put("model", model.title());
    if (question.by() == WayKind.ROAD && question.goal() != Goal.COVERAGE) {
      parameters.put(
          "no way by road, assumed",
          "not counted where none leads to any station or candidate; else %,.0f m"
              .formatted(CountedWays.NO_WAY_METRES));
    }
    if (!question.pinned().isEmpty()) {
      parameters.put("pinned", question.pinned().size() + " places");
    }
    if (!question.forbidden().isEmpty()) {
      parameters.put("forbidden", question.forbidden().size() + " places");
    }
    if (question.countyFloor() > 0) {
      parameters.put("county floor", Integer.toString(question.countyFloor()));
    }
    question
        .phases()
        .forEach(phase -> parameters.put("sites by " + phase.year(), phase.sites() + ""));
    if (question.budget() != null) {
      Budget budget = question.budget();
      parameters.put("budget, assumed", plain(budget.amount()));
      parameters.put("cost of a station, assumed", plain(budget.perStation()));
      parameters.put("cost of a pile, assumed", plain(budget.perPile()));
      if (question.hasOwnCosts()) {
        parameters.put(
            "cost of a candidate", "its " + question.candidates().cost() + ", else as assumed");
      }
    }
    if (question.growth() != null) {
      parameters.put(
          "growth from %d, %% a year, assumed".formatted(question.growth().fromYear()),
          question.growth().percentPerYear().toString());
    }
    parameters.put(
        "rules judged",
        rules.judged().stream()
            .map(ground -> ground.rule().id())
            .collect(Collectors.joining(", ")));
    if (question.asOf() != null) {
      parameters.put("rules as of", question.asOf().toString());
    }
    if (question.piles() != null) {
      parameters.put("piles", question.piles().target() + " in all");
      parameters.put("piles standing", standingPiles + "");
      parameters.put("piles at a station", "at most " + question.piles().perStation());
      if (question.piles().residentsPerPile() != null) {
        parameters.put("residents a pile", "at most " + question.piles().residentsPerPile());
        parameters.put("capacity", CapacityNote.of(question).en());
      }
    }
    return parameters;
  }

  private String sites() {
    if (question.hasOwnCosts()) {
      return "as the budget pays";
    }
    return question.limit() == null ? "fewest" : question.limit().toString();
  }

  private static String plain(double amount) {
    return BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
  }
}
