package io.tantu.charging.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.measure.Receipt;
import java.util.List;

/**
 * New stations that serve most of those who have none near enough (maximal covering), as few as
 * serve all whom any could (set covering), or to which the mean way is least (p-median).
 *
 * @param asked how many sites were asked for; absent for as few as serve all
 * @param residents all there are
 * @param servedBefore those with a public station near enough now
 * @param servedAfter those with one after the plan
 * @param fewest when as few sites as possible were asked for: no choice of fewer serves as many;
 *     else absent
 * @param bound no choice of so many candidates serves more; absent when the mean way is the goal
 * @param gap how far the plan may be from the best choice by its goal: what it may miss as a part
 *     of what the best could win, (bound − after) ÷ (bound − before)
 * @param outOfReach unserved residents whom no candidate could serve
 * @param candidates places that could be chosen
 * @param excluded squares with demand that could not, by each layer that forbids them; one may be
 *     forbidden by several
 * @param sites those by hand first, then by step and the one that gains most; fewer than asked for
 *     when more would serve nobody new
 * @param curve what the first so many of the sites serve, from none on, with the bound of any so
 *     many; empty when the mean way is the goal
 * @param phases absent when all is one step
 * @param binding what keeps the plan from serving more
 * @param infeasible demand that no candidate could serve, those with most residents first, at most
 *     100
 * @param candidatePlaces longitude and latitude of each candidate
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChargingPlan(
    Provenance.Kind provenance,
    Goal goal,
    Integer asked,
    ServiceStandards standards,
    LocalizedText assumption,
    long residents,
    long servedBefore,
    long servedAfter,
    Integer fewest,
    Long bound,
    MeanWay meanWay,
    double gap,
    long outOfReach,
    int candidates,
    List<Exclusion> excluded,
    List<Site> sites,
    List<CurvePoint> curve,
    List<Step> phases,
    List<LocalizedText> binding,
    List<Infeasible> infeasible,
    List<List<Double>> candidatePlaces,
    List<County> before,
    List<County> after,
    Receipt receipt) {

  /** Places that a layer forbids. */
  public record Exclusion(String layer, LocalizedText title, int candidates) {}

  /**
   * Mean way of all residents to the nearest station, metres.
   *
   * @param before absent where there was no station
   * @param after absent without residents
   * @param bound no choice of so many candidates has a shorter one; absent when coverage is the
   *     goal
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record MeanWay(Double before, Double after, Double bound) {}

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
   * @param bound no choice of so many serves more, whatever the other steps are; absent when the
   *     mean way is the goal
   * @param gap as that of the plan
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Step(
      int year,
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
   * @param pinned whether it was chosen by hand; absent when not
   * @param piles absent when only stations were asked for
   * @param newlyServed residents whom it serves and none before it did
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
      Integer piles) {

    Site withPiles(int count) {
      return new Site(
          rank, lon, lat, countyCode, newlyServed, servedShare, meanMetres, phase, pinned, count);
    }
  }
}
