package io.tantu.charging.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Some chosen candidates that the budget pays for. For one thread. */
final class BudgetChoice {

  private final CoverChoice choice;
  private final Budget budget;
  private double spent;

  BudgetChoice(CoverSets sets, double[] weights, Budget budget) {
    this.choice = new CoverChoice(sets, weights);
    this.budget = budget;
  }

  int[] candidates() {
    return choice.candidates();
  }

  double gain(int candidate) {
    return choice.gain(candidate);
  }

  /** What the candidate gains for each unit of its price; infinite when it is free. */
  double gainForPrice(int candidate) {
    return choice.gain(candidate) / budget.prices()[candidate];
  }

  void addIfAffordable(int candidate) {
    if (budget.affordable(spent + budget.prices()[candidate], budget.total())) {
      add(candidate);
    }
  }

  private void add(int candidate) {
    choice.add(candidate);
    spent += budget.prices()[candidate];
  }

  private void remove(int candidate) {
    choice.remove(candidate);
    spent -= budget.prices()[candidate];
  }

  /** Adds what gains something and can be paid, what is worth most first. */
  void fill(IntToDoubleFunction worth) {
    for (int best = best(worth); best >= 0; best = best(worth)) {
      add(best);
    }
  }

  private int best(IntToDoubleFunction worth) {
    int best = -1;
    for (int candidate = 0; candidate < budget.prices().length; candidate++) {
      if (!choice.chosen(candidate)
          && choice.gain(candidate) > choice.least()
          && budget.affordable(spent + budget.prices()[candidate], budget.total())
          && (best < 0 || worth.applyAsDouble(candidate) > worth.applyAsDouble(best))) {
        best = candidate;
      }
    }
    return best;
  }

  /** Takes one candidate in and as many out as it takes to pay for it, while that covers more. */
  void exchange(Runnable check) {
    boolean better = true;
    while (better) {
      better = false;
      for (int in = 0; in < budget.prices().length; in++) {
        check.run();
        boolean may = !choice.chosen(in) && choice.gain(in) > choice.least();
        better |= may && budget.prices()[in] <= budget.total() && exchangeFor(in);
      }
    }
  }

  private boolean exchangeFor(int in) {
    double before = choice.weight();
    List<Integer> out = new ArrayList<>();
    add(in);
    while (!budget.affordable(spent, budget.total())) {
      out.add(leastLosing(in));
      remove(out.get(out.size() - 1));
    }
    if (choice.weight() > before + choice.least()) {
      return true;
    }
    out.forEach(this::add);
    remove(in);
    return false;
  }

  /** The chosen candidate that loses least for its price when it goes; free ones stay. */
  private int leastLosing(int except) {
    int least = -1;
    for (int candidate : choice.candidates()) {
      if (candidate != except
          && budget.prices()[candidate] > 0
          && (least < 0 || gainForPrice(candidate) < gainForPrice(least))) {
        least = candidate;
      }
    }
    return least;
  }
}
