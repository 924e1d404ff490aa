package io.tantu.charging.plan;

import io.tantu.catalog.LocalizedText;
import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.plan.ChargingPlan.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What keeps a plan from serving more, in words. */
final class Binding {

  private final List<LocalizedText> sentences = new ArrayList<>();

  List<LocalizedText> sentences() {
    return sentences;
  }

  /**
   * @param then with all who have a station near enough
   * @param paid whether the budget and no number asked for limits the sites
   */
  Binding sites(County then, long outOfReach, int sites, boolean paid) {
    return when(
        then.residents() - outOfReach - then.servedResidents(),
        (paid ? "预算是约束：只付得起 %2$,d 个站" : "站点数是约束：%2$,d 个站") + "之外，候选点还能覆盖 %1$,d 人",
        (paid
                ? "The budget binds: beyond the %2$,d it pays"
                : "The number of sites binds: beyond %2$,d")
            + ", candidates could serve %1$,d more residents",
        sites);
  }

  Binding candidates(long outOfReach) {
    return when(
        outOfReach,
        "候选点是约束：%1$,d 人在任何候选点的服务半径之外",
        "The candidates bind: %1$,d residents are beyond the reach of any",
        0);
  }

  /** Where a way is the goal. */
  Binding unconnected(long residents) {
    return when(
        residents,
        "道路不通：%1$,d 人到任何已有站或候选点都没有路，他们的路程不计",
        "No road leads from where %1$,d residents live to any station or candidate; their way does"
            + " not count",
        0);
  }

  /**
   * Where a way is the goal, and some who count have none.
   *
   * @param paid as for the sites
   */
  Binding withoutWay(long residents, boolean paid) {
    return when(
        residents,
        (paid ? "预算" : "站点数") + "是约束：%1$,d 人仍没有通往任何站的路，选址时每人按 %2$,d 公里计",
        (paid ? "The budget binds" : "The number of sites binds")
            + ": %1$,d residents still have no way to any station; in the choice each counts as"
            + " %2$,d km",
        (long) CountedWays.NO_WAY_METRES / 1_000);
  }

  /**
   * @param stations what all new ones cost without piles
   * @param missingPiles that the target lacks
   */
  Binding budget(PlanQuestion question, BigDecimal stations, long missingPiles) {
    Budget budget = question.budget();
    if (question.sites() != null) {
      when(
          question.sites() - question.limit(),
          "预算是约束：所求站数中有 %1$,d 个付不起",
          "The budget binds: it does not pay %1$,d of the sites asked for",
          0);
    }
    return when(
        missingPiles - budget.piles(stations),
        "预算是约束：目标桩数中有 %1$,d 个付不起",
        "The budget binds: it does not pay %1$,d of the piles",
        0);
  }

  Binding piles(long left, int perStation) {
    return when(
        left,
        "每站 %2$,d 桩是约束：还有 %1$,d 个桩没有位置",
        "At most %2$,d piles a station binds: %1$,d piles find no place",
        perStation);
  }

  Binding load(PileCount piles, List<Site> sites) {
    if (piles == null) {
      return this;
    }
    long missing =
        sites.stream().mapToLong(site -> piles.missing(site.residents(), site.piles())).sum();
    return when(
        missing,
        "每桩至多 %2$,d 人是约束：新站还缺 %1$,d 个桩",
        "At most %2$,d residents a pile binds: the new stations lack %1$,d piles",
        piles.residentsPerPile() == null ? 0 : piles.residentsPerPile());
  }

  /** Where stations serve no more than their piles may. */
  Binding room(long withoutPile, PileCount piles) {
    return when(
        withoutPile,
        "每桩至多 %2$,d 人是约束：%1$,d 人在新站服务半径内，但没有空闲的桩",
        "At most %2$,d residents a pile binds: %1$,d residents near enough to a new station find no"
            + " free pile",
        piles.residentsPerPile());
  }

  /** Where all new piles together are too few. */
  Binding target(boolean lacking, long servedAtMost) {
    return when(
        lacking ? 1 : 0,
        "桩数是约束：新桩合计至多服务 %2$,d 人",
        "The number of piles binds: all new ones together serve at most %2$,d residents",
        servedAtMost);
  }

  Binding floor(int floor) {
    return when(
        floor,
        "县级下限先行满足：每县（区）至少 %1$,d 个新站",
        "The county floor comes first: at least %1$,d new sites in each county",
        0);
  }

  private Binding when(long amount, String zh, String en, long detail) {
    if (amount > 0) {
      sentences.add(
          new LocalizedText(
              String.format(Locale.ROOT, zh, amount, detail),
              String.format(Locale.ROOT, en, amount, detail)));
    }
    return this;
  }
}
