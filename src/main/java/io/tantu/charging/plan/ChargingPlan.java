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
 * @param sites the one that gains most first; fewer than asked for when more would serve nobody new
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
   * A new station.
   *
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
      Double meanMetres) {}
}
