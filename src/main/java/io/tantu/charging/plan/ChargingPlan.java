package io.tantu.charging.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.charging.Position;
import io.tantu.charging.WayKind;
import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.constraint.NotJudged;
import io.tantu.constraint.Severity;
import io.tantu.measure.Receipt;
import java.util.List;

/**
 * New stations that serve most of those who have none near enough (maximal covering, with room for
 * so many each where residents a pile are asked for), as few as serve all whom any could (set
 * covering), or to which the mean way (p-median) or the longest one (p-centre) is least.
 *
 * @param by how ways are measured
 * @param asked how many sites were asked for; absent for as few as serve all
 * @param residents all there are, at the end of the last step where demand grows
 * @param servedBefore those with a public station near enough now
 * @param servedAfter those with one after the plan, and with a free pile at it where that counts
 * @param fewest when as few sites as possible were asked for: no choice of fewer serves as many;
 *     else absent
 * @param bound no choice of so many candidates serves more; absent unless coverage is the goal
 * @param meanWay to the nearest station of all residents who have a way to one
 * @param longestWay of any resident whose way counts; absent unless that is the goal. Where a way
 *     is the goal, only those count whom a road leads to any station or candidate
 * @param residentsOutside of demand points in no county, whom the plan does not count
 * @param gap how far the plan may be from the best choice by its goal: what it may miss as a part
 *     of what the best could win, (bound − after) ÷ (bound − before)
 * @param outOfReach unserved residents whom no candidate could serve
 * @param candidates places that could be chosen
 * @param excluded places that could not, by each rule that forbids them; one may be forbidden by
 *     several
 * @param notJudged rules that nothing tells of
 * @param broken rules that sites break all the same: those by hand, and rules that do not forbid
 * @param sites those by hand first, then by step and the one that gains most; fewer than asked for
 *     when more would serve nobody new
 * @param capacity of the new stations; absent when no number of residents a pile was asked for
 * @param curve what the first so many of the sites serve, from none on, with the bound of any so
 *     many; empty unless coverage is the goal
 * @param phases absent when all is one step
 * @param binding what keeps the plan from serving more
 * @param infeasible demand that no candidate could serve, those with most residents first, at most
 *     100
 * @param cost of the sites and their piles; absent without a budget
 * @param candidatePlaces longitude and latitude of each candidate
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChargingPlan(
    Provenance.Kind provenance,
    Goal goal,
    WayKind by,
    Integer asked,
    ServiceStandards standards,
    LocalizedText assumption,
    long residents,
    long residentsOutside,
    long servedBefore,
    long servedAfter,
    Integer fewest,
    Long bound,
    Way meanWay,
    Way longestWay,
    double gap,
    long outOfReach,
    int candidates,
    List<Exclusion> excluded,
    List<NotJudged> notJudged,
    List<BrokenRule> broken,
    List<Site> sites,
    Capacity capacity,
    List<CurvePoint> curve,
    List<Step> phases,
    List<LocalizedText> binding,
    List<Infeasible> infeasible,
    Double cost,
    List<List<Double>> candidatePlaces,
    List<County> before,
    List<County> after,
    Receipt receipt) {

  /**
   * Places that a rule forbids, or a hand.
   *
   * @param rule absent for those by hand, as all that follows from it
   * @param verified false while only a secondary text of the rule was reached
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Exclusion(
      String rule,
      String layer,
      LocalizedText title,
      String article,
      String source,
      Boolean verified,
      int candidates) {}

  /** A rule that a site breaks. */
  public record BrokenRule(
      int rank,
      String rule,
      Severity severity,
      LocalizedText title,
      String article,
      String source,
      boolean verified) {}

  /**
   * A way of residents to the nearest station, metres.
   *
   * @param before absent where there was none: of anybody for the mean, of somebody for the longest
   * @param after absent where there is none, likewise
   * @param bound no choice of so many candidates has a shorter one; absent when another is the
   *     goal, and while somebody who counts has none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Way(Double before, Double after, Double bound) {}

  /**
   * How many residents new stations can serve.
   *
   * @param decides whether the choice of sites counts with it; else it is told only
   * @param residentsPerStation at most, with all the piles that one may have
   * @param withoutPile residents near enough to a new station who find no free pile; absent unless
   *     it decides
   * @param note what is assumed, or why it is told only
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Capacity(
      boolean decides, long residentsPerStation, Long withoutPile, LocalizedText note) {}

  /**
   * Demand of which some residents find no free pile yet.
   *
   * @param share of its residents who are served, 0 to 1
   */
  public record PartlyServed(String demandId, double share) {}

  /**
   * A number of sites.
   *
   * @param servedResidents by the first so many of the plan
   * @param bound no choice of so many beside those by hand serves more
   */
  public record CurvePoint(int sites, long servedResidents, long bound) {}

  /**
   * A step of the plan.
   *
   * @param sites new stations by its end, those of the steps before included
   * @param bound no choice of so many serves more, whatever the other steps are; absent unless
   *     coverage is the goal
   * @param gap as that of the plan
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Step(
      Integer year,
      int sites,
      long residents,
      long servedBefore,
      long servedAfter,
      Long bound,
      double gap) {}

  /** Demand that no candidate could serve. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Infeasible(
      String demandId, String place, String countyCode, long residents, LocalizedText reason) {}

  /**
   * A new station.
   *
   * @param phase the year of its step; absent when all is one step
   * @param name of the candidate; absent where it has none
   * @param cost of the station without piles; absent unless candidates have costs of their own
   * @param pinned whether it was chosen by hand; absent when not
   * @param piles absent when only stations were asked for
   * @param newlyServed residents, of its step's demand, who are served with it and were not before
   * @param residents whom it serves where its capacity decides, else to whom it is the nearest
   *     station of all; absent when only stations were asked for
   * @param newlyServedDemand ids of the demand points where they live, all of whose residents are
   *     served now
   * @param partlyServedDemand those of whose residents more are served, though not all; absent when
   *     there are none
   * @param servedShare of all residents, with it and those before it; absent without residents
   * @param meanMetres mean way of all residents, with it and those before it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Site(
      int rank,
      double lon,
      double lat,
      String countyCode,
      long newlyServed,
      Double servedShare,
      Double meanMetres,
      Integer phase,
      Boolean pinned,
      Integer piles,
      String name,
      Double cost,
      List<String> newlyServedDemand,
      List<PartlyServed> partlyServedDemand,
      Long residents) {

    Position at() {
      return new Position(lon, lat);
    }

    Site withPiles(int count, long nearest) {
      return new Site(
          rank,
          lon,
          lat,
          countyCode,
          newlyServed,
          servedShare,
          meanMetres,
          phase,
          pinned,
          count,
          name,
          cost,
          newlyServedDemand,
          partlyServedDemand,
          nearest);
    }

    Site asCandidate(String itsName, Double itsCost) {
      return new Site(
          rank,
          lon,
          lat,
          countyCode,
          newlyServed,
          servedShare,
          meanMetres,
          phase,
          pinned,
          piles,
          itsName,
          itsCost,
          newlyServedDemand,
          partlyServedDemand,
          residents);
    }
  }
}
