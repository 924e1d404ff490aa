package io.tantu.charging.gaps;

import io.tantu.charging.FoundStation;
import io.tantu.charging.Position;
import io.tantu.charging.StationFilter;
import io.tantu.charging.StationIndex;
import io.tantu.charging.Travel;
import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;

/**
 * How far each demand point has to its nearest public charging station. Its array is not to be
 * changed.
 *
 * @param metres by demand point; infinite where there is no way to any station
 * @param counties names by code
 * @param residentsOutside of demand points in no county, which are not among the demand
 * @param travel how people get to a station
 */
public record DemandWays(
    List<DemandPoint> demand,
    double[] metres,
    Map<String, String> counties,
    long residentsOutside,
    ServiceStandards standards,
    Travel travel) {

  /** From each demand point to the nearest public charging station as the crow flies. */
  public static DemandWays straight(
      StationIndex stations, CityDemand city, ServiceStandards standards) {
    double[] metres = straightMetres(stations, city.points());
    return city.ways(metres, standards, new StraightTravel(city.points()));
  }

  private static double[] straightMetres(StationIndex stations, List<DemandPoint> demand) {
    Interruption interruption = Interruption.ofThisThread();
    double[] metres = new double[demand.size()];
    for (int i = 0; i < metres.length; i++) {
      interruption.check();
      DemandPoint point = demand.get(i);
      List<FoundStation> found =
          stations.nearest(point.lon(), point.lat(), 1, StationFilter.PUBLIC_CHARGING);
      metres[i] = found.isEmpty() ? Double.POSITIVE_INFINITY : found.get(0).metres();
    }
    return metres;
  }

  /** From each demand point to the place, metres; infinite where there is no way. */
  public double[] metresTo(Position place) {
    return travel.metresTo(place, Travel.unbounded(metres.length));
  }

  /** How far a station may be from the demand point. */
  public double standard(int point) {
    return standards.metres(demand.get(point).area());
  }

  /** Exactly as far as the standard is served. */
  public boolean served(int point) {
    return metres[point] <= standard(point);
  }

  /** How many of the demand point's residents have a station near enough: all of them or none. */
  private long servedResidents(int point) {
    return served(point) ? demand.get(point).residents() : 0;
  }

  /**
   * The ways when there is one more station.
   *
   * @param toStation metres by demand point
   */
  public DemandWays nearerBy(double[] toStation) {
    double[] nearer = new double[metres.length];
    Arrays.setAll(nearer, i -> Math.min(metres[i], toStation[i]));
    return new DemandWays(demand, nearer, counties, residentsOutside, standards, travel);
  }

  /** The same ways of more residents, or fewer, at the same points. */
  public DemandWays of(List<DemandPoint> residents) {
    return new DemandWays(residents, metres, counties, residentsOutside, standards, travel);
  }

  /** Each county with its people, by code. */
  public List<County> byCounty() {
    return byCounty(this::servedResidents);
  }

  /**
   * Each county with its people, by code.
   *
   * @param residents by demand point, how many of those who have a station near enough are served
   */
  public List<County> byCounty(IntToLongFunction residents) {
    Map<String, CountyTally> tallies = new TreeMap<>();
    counties.keySet().forEach(code -> tallies.put(code, new CountyTally()));
    for (int i = 0; i < metres.length; i++) {
      add(
          tallies.computeIfAbsent(demand.get(i).countyCode(), any -> new CountyTally()),
          i,
          residents.applyAsLong(i));
    }
    return tallies.entrySet().stream()
        .map(one -> one.getValue().county(one.getKey(), counties.get(one.getKey())))
        .toList();
  }

  /** All of them together. */
  public County total() {
    return total(this::servedResidents);
  }

  /**
   * All of them together.
   *
   * @param residents as for the counties
   */
  public County total(IntToLongFunction residents) {
    CountyTally total = new CountyTally();
    for (int i = 0; i < metres.length; i++) {
      add(total, i, residents.applyAsLong(i));
    }
    return total.county("total", "合计");
  }

  private void add(CountyTally tally, int point, long residents) {
    long all = demand.get(point).residents();
    tally.add(all, metres[point], residents, served(point) && residents == all);
  }
}
