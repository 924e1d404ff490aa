package io.tantu.charging.road;

import io.tantu.charging.Position;
import io.tantu.problem.Interruption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The ways by road from many demand points to many sites, as far as they are within each demand
 * point's standard: a row a site, equality within a micrometre counts. Its arrays are not to be
 * changed.
 */
public final class RoadWays {

  /**
   * Whom a site serves.
   *
   * @param demand demand points, ascending
   * @param metres how far each of them drives to the site, in the same order
   */
  public record Row(int[] demand, double[] metres) {}

  private final List<Row> rows;
  private final List<Integer> demandOffNet;

  private RoadWays(List<Row> rows, List<Integer> demandOffNet) {
    this.rows = rows;
    this.demandOffNet = demandOffNet;
  }

  /**
   * Searches from each site against the traffic, as far as the longest standard.
   *
   * @param standards metres, by demand point
   * @throws io.tantu.problem.ProblemException {@code cancelled}, {@code too-slow}
   */
  static RoadWays within(
      RoadNet net, List<Position> demand, double[] standards, List<Position> sites) {
    Interruption interruption = Interruption.ofThisThread();
    List<Optional<RoadPlace>> from =
        demand.stream().map(at -> net.place(at.lon(), at.lat())).toList();
    List<Integer> offNet = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      if (from.get(i).isEmpty()) {
        offNet.add(i);
      }
    }
    double longest = Arrays.stream(standards).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (Position site : sites) {
      interruption.check();
      rows.add(
          net.place(site.lon(), site.lat())
              .map(place -> row(RoadSearch.to(net, place, Cost.METRES, longest), from, standards))
              .orElseGet(() -> new Row(new int[0], new double[0])));
    }
    return new RoadWays(rows, offNet);
  }

  private static Row row(RoadSearch search, List<Optional<RoadPlace>> from, double[] standards) {
    int[] demand = new int[from.size()];
    double[] metres = new double[from.size()];
    int count = 0;
    for (int i = 0; i < standards.length; i++) {
      double way = from.get(i).map(search::cost).orElse(Double.POSITIVE_INFINITY);
      if (way <= standards[i] + RoadSearch.TOLERANCE) {
        demand[count] = i;
        metres[count++] = way;
      }
    }
    return new Row(Arrays.copyOf(demand, count), Arrays.copyOf(metres, count));
  }

  /** By site, in the order asked. */
  public List<Row> rows() {
    return rows;
  }

  /** How far the demand point drives to the site, metres; infinite beyond its standard. */
  public double metres(int demand, int site) {
    Row row = rows.get(site);
    int at = Arrays.binarySearch(row.demand(), demand);
    return at < 0 ? Double.POSITIVE_INFINITY : row.metres()[at];
  }

  /** Demand points with no road near enough, which no site can serve. */
  public List<Integer> demandOffNet() {
    return demandOffNet;
  }
}
