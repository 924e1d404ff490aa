package io.tantu.charging.plan;

import io.tantu.catalog.LocalizedText;

/** What a plan makes of the residents that a pile serves at most, in words. */
final class CapacityNote {

  private CapacityNote() {}

  /**
   * The note.
   *
   * @param question with residents a pile
   */
  static LocalizedText of(PlanQuestion question) {
    PileCount piles = question.piles();
    if (Double.isFinite(question.room())) {
      return text(
          piles,
          "选址计入容量：每个新站至多服务 %3$,d 人（%1$,d 桩 × 每桩 %2$,d 人），居民可由服务半径内的几个新站分担；现有站的桩视为现状供给，半径内的居民视为已服务",
          "The choice counts with capacity: a new station serves at most %3$,d residents (%1$,d"
              + " piles × %2$,d residents a pile), who may be shared between new stations near"
              + " enough; existing stations' piles are the present supply and are taken to serve"
              + " all near enough");
    }
    return text(
        piles,
        question.goal() == Goal.COVERAGE
            ? "求最少站数时，选址不计容量，每桩 %2$,d 人只用于说明缺多少桩；给出站数即可计入"
            : "以路程为目标时，选址不计容量，每桩 %2$,d 人只用于说明缺多少桩",
        question.goal() == Goal.COVERAGE
            ? "For as few sites as possible the choice does not count with capacity: %2$,d"
                + " residents a pile only tell how many piles are lacking; give a number of sites"
                + " to count with it"
            : "Where a way is the goal the choice does not count with capacity: %2$,d residents a"
                + " pile only tell how many piles are lacking");
  }

  private static LocalizedText text(PileCount piles, String zh, String en) {
    return LocalizedText.of(
        zh, en, piles.perStation(), piles.residentsPerPile(), (long) piles.room());
  }
}
