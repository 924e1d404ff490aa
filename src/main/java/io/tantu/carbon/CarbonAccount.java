package io.tantu.carbon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The carbon stock of stands by zone: living biomass only, by one method, with the others beside
 * it.
 *
 * <p>A stand cut by a zone's line is shared out by area. The total is exactly the sum of its zones
 * and of its species.
 *
 * @param method the method that {@code stock} and {@code bySpecies} are by
 * @param zones one entry a zone, in the order of the zone indices
 * @param model the same stock as a function of what may be wrong in it
 * @param issues each once, however many zones share the stand
 */
record CarbonAccount(
    MethodId method,
    List<ZoneCarbon> zones,
    ZoneCarbon total,
    StandModel model,
    List<CarbonIssue> issues) {

  /** One zone; with the number of zones all of them together. */
  ZoneCarbon zone(int index) {
    return index < zones.size() ? zones.get(index) : total;
  }

  /**
   * Accounts the shares.
   *
   * @param zoneCount number of zones; every share's zone lies in 0 … zoneCount − 1
   */
  static CarbonAccount of(
      List<StandShare> shares, int zoneCount, MethodId method, CarbonParameters parameters) {
    StandRule rule = new StandRule(parameters);
    List<ZoneTally> tallies =
        IntStream.range(0, zoneCount).mapToObj(zone -> new ZoneTally()).toList();
    StandGathering stands = new StandGathering();
    Set<CarbonIssue> issues = new LinkedHashSet<>();
    for (StandShare share : shares) {
      Map<MethodId, StandStock> stocks = new EnumMap<>(MethodId.class);
      for (MethodId id : MethodId.values()) {
        stocks.put(id, rule.stock(share, id));
      }
      issues.addAll(issues(share, stocks, stocks.get(method).known(), rule));
      tallies.get(share.zone()).add(share, stocks, method);
      stands.add(share, stocks.get(method));
    }
    ZoneTally total = new ZoneTally();
    tallies.forEach(total::add);
    List<ZoneCarbon> zones = tallies.stream().map(ZoneTally::result).toList();
    StandModel model = stands.model(method, parameters, zoneCount);
    return new CarbonAccount(method, zones, total.result(), model, List.copyOf(issues));
  }

  /** What keeps the stand from being counted by a method; else what to know of it. */
  private static List<CarbonIssue> issues(
      StandShare share, Map<MethodId, StandStock> stocks, boolean counted, StandRule rule) {
    List<CarbonIssue> issues = new ArrayList<>();
    for (StandStock stock : stocks.values()) {
      if (!stock.known()) {
        issues.add(counted ? stock.issue().ofCounted() : stock.issue());
      }
    }
    if (counted) {
      rule.remark(share).ifPresent(issues::add);
    }
    return issues;
  }
}
