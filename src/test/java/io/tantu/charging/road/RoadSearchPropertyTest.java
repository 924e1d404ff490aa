package io.tantu.charging.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.geodesy.GeodesicDistance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Small nets made at random: their ways against every way there is. */
class RoadSearchPropertyTest {

  private static final int PLACES = 6;

  /** Corners on a jittered grid, joined at random, some of them one way only. */
  private static RoadNet net(Random random, int roads) {
    double[][] corners = new double[9][];
    for (int i = 0; i < corners.length; i++) {
      corners[i] =
          new double[] {i % 3 + random.nextDouble() * 0.8, i / 3 + random.nextDouble() * 0.8};
    }
    Town town = new Town();
    for (int i = 0; i < roads; i++) {
      double[] from = corners[random.nextInt(9)];
      double[] to = corners[random.nextInt(9)];
      if (from != to) {
        if (random.nextInt(3) == 0) {
          town.oneway(from[0], from[1], to[0], to[1]);
        } else {
          town.road(from[0], from[1], to[0], to[1]);
        }
      }
    }
    return town.road(0, -1, 1, -1).net();
  }

  private static List<RoadPlace> places(RoadNet net, Random random) {
    List<RoadPlace> places = new ArrayList<>();
    for (int i = 0; i < PLACES; i++) {
      places.add(Town.place(net, 3 * random.nextDouble(), 3 * random.nextDouble()));
    }
    return places;
  }

  /** Between all nodes, after Floyd and Warshall. */
  private static double[][] all(RoadNet net) {
    int nodes = net.graph().vertexSet().size();
    double[][] metres = new double[nodes][nodes];
    for (int i = 0; i < nodes; i++) {
      Arrays.fill(metres[i], Double.POSITIVE_INFINITY);
      metres[i][i] = 0;
    }
    for (RoadArc arc : net.graph().edgeSet()) {
      int from = net.graph().getEdgeSource(arc);
      int to = net.graph().getEdgeTarget(arc);
      metres[from][to] = Math.min(metres[from][to], arc.piece().metres());
    }
    for (int k = 0; k < nodes; k++) {
      for (int i = 0; i < nodes; i++) {
        for (int j = 0; j < nodes; j++) {
          metres[i][j] = Math.min(metres[i][j], metres[i][k] + metres[k][j]);
        }
      }
    }
    return metres;
  }

  /** The least over both ends of both pieces, or along the piece that the places share. */
  private static double brute(double[][] all, RoadPlace from, RoadPlace to) {
    double least = Double.POSITIVE_INFINITY;
    RoadPiece first = from.piece();
    RoadPiece last = to.piece();
    if (first == last && (!first.oneway() || first.inOrder(from.spot(), to.spot()))) {
      least = first.metres(from.spot(), to.spot());
    }
    for (int leaves = 0; leaves < (first.oneway() ? 1 : 2); leaves++) {
      for (int enters = 0; enters < (last.oneway() ? 1 : 2); enters++) {
        double before = first.metres(from.spot(), leaves == 0 ? first.end() : first.start());
        double after = last.metres(to.spot(), enters == 0 ? last.start() : last.end());
        double between =
            all[leaves == 0 ? first.to() : first.from()][enters == 0 ? last.from() : last.to()];
        least = Math.min(least, before + between + after);
      }
    }
    return from.accessMetres() + least + to.accessMetres();
  }

  @Property(tries = 500)
  void waysAreTheShortestOfAll(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int roads) {
    Random random = new Random(seed);
    RoadNet net = net(random, roads);
    double[][] all = all(net);
    List<RoadPlace> places = places(net, random);
    for (RoadPlace from : places) {
      RoadSearch out = RoadSearch.from(net, from, Cost.METRES, 1e6);
      RoadSearch in = RoadSearch.to(net, from, Cost.METRES, 1e6);
      for (RoadPlace to : places) {
        double there = brute(all, from, to);
        double back = brute(all, to, from);
        if (Double.isInfinite(there)) {
          assertThat(out.cost(to)).isInfinite();
        } else {
          assertThat(out.cost(to)).isCloseTo(there, within(1e-6));
          assertThat(out.way(to).metres()).isCloseTo(there, within(1e-6));
        }
        if (Double.isInfinite(back)) {
          assertThat(in.cost(to)).isInfinite();
        } else {
          assertThat(in.cost(to)).isCloseTo(back, within(1e-6));
        }
      }
    }
  }

  @Property(tries = 300)
  void theNearestStopIsTheOneWithTheShortestWay(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int roads) {
    Random random = new Random(seed);
    RoadNet net = net(random, roads);
    double[][] all = all(net);
    List<RoadPlace> stops = places(net, random);
    NearestStops nearest = new NearestStops(net, stops);
    for (RoadPlace from : places(net, random)) {
      double least = stops.stream().mapToDouble(stop -> brute(all, from, stop)).min().orElseThrow();
      if (Double.isInfinite(least)) {
        assertThat(nearest.metres(from)).isInfinite();
      } else {
        assertThat(nearest.metres(from)).isCloseTo(least, within(1e-6));
      }
    }
  }

  @Property(tries = 300)
  void noWayIsShorterThanTheGeodesicOrLongerThanADetour(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int roads) {
    Random random = new Random(seed);
    RoadNet net = net(random, roads);
    List<RoadPlace> places = places(net, random);
    List<RoadSearch> searches =
        places.stream().map(from -> RoadSearch.from(net, from, Cost.METRES, 1e6)).toList();
    for (int i = 0; i < PLACES; i++) {
      for (int j = 0; j < PLACES; j++) {
        double way = searches.get(i).cost(places.get(j));
        var from = places.get(i).place();
        var to = places.get(j).place();
        assertThat(way)
            .isGreaterThanOrEqualTo(GeodesicDistance.metres(from.x, from.y, to.x, to.y) - 1e-6);
        for (int k = 0; k < PLACES; k++) {
          assertThat(way)
              .isLessThanOrEqualTo(
                  searches.get(i).cost(places.get(k)) + searches.get(k).cost(places.get(j)) + 1e-6);
        }
      }
    }
  }
}
