package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.WayKind;
import io.tantu.charging.gaps.ServiceStandards;
import java.time.LocalDate;
import java.util.List;

/** A plan's question, whose members are said one by one; unsaid ones are as usual. */
final class Question {

  private Goal goal = Goal.COVERAGE;
  private Integer sites;
  private CandidateSource candidates = CandidateSource.grid(500);
  private WayKind by;
  private List<Position> pinned;
  private List<Position> forbidden;
  private int floor;
  private List<Phase> phases;
  private PileCount piles;
  private Budget budget;
  private Growth growth;
  private LocalDate asOf;

  static Question of(Integer sites) {
    Question question = new Question();
    question.sites = sites;
    return question;
  }

  Question goal(Goal value) {
    goal = value;
    return this;
  }

  Question candidates(CandidateSource value) {
    candidates = value;
    return this;
  }

  Question by(WayKind value) {
    by = value;
    return this;
  }

  Question pinned(Position... value) {
    pinned = List.of(value);
    return this;
  }

  Question forbidden(Position... value) {
    forbidden = List.of(value);
    return this;
  }

  Question floor(int value) {
    floor = value;
    return this;
  }

  Question phases(Phase... value) {
    phases = List.of(value);
    return this;
  }

  Question piles(int target, int perStation) {
    return piles(target, perStation, null);
  }

  Question piles(int target, int perStation, Integer residentsPerPile) {
    piles = new PileCount(target, perStation, residentsPerPile);
    return this;
  }

  Question budget(double amount, double perStation, double perPile) {
    budget = new Budget(amount, perStation, perPile);
    return this;
  }

  Question growth(Growth value) {
    growth = value;
    return this;
  }

  Question asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  PlanQuestion asked() {
    return new PlanQuestion(
        goal,
        sites,
        candidates,
        by,
        ServiceStandards.USUAL,
        pinned,
        forbidden,
        floor,
        phases,
        piles,
        budget,
        growth,
        asOf);
  }
}
