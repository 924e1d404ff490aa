package io.tantu.charging.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.geodesy.GeodesicDistance;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** Ways that a hand can add up. */
class RoadSearchTest {

  private static final Offset<Double> MICROMETRE = within(1e-6);

  /** Metres of the straight line through the points given as x, y, x, y… */
  private static double length(double... way) {
    double sum = 0;
    for (int i = 0; i + 3 < way.length; i += 2) {
      Coordinate one = Town.at(way[i], way[i + 1]);
      Coordinate other = Town.at(way[i + 2], way[i + 3]);
      sum += GeodesicDistance.metres(one.x, one.y, other.x, other.y);
    }
    return sum;
  }

  /** Three by three streets. */
  private static Town grid() {
    Town town = new Town();
    for (int i = 0; i < 3; i++) {
      town.road(0, i, 1, i, 2, i).road(i, 0, i, 1, i, 2);
    }
    return town;
  }

  @Test
  void streetsOfAGridLeadRoundTheBlocks() {
    RoadNet net = grid().net();
    assertThat(net.graph().vertexSet()).hasSize(9);
    assertThat(net.graph().edgeSet()).hasSize(24);
    // North is the farther south the shorter: the upper street is.
    assertThat(Town.metres(net, 0, 0, 2, 2))
        .isCloseTo(length(0, 0, 0, 2, 1, 2, 2, 2), within(1e-3));
    assertThat(Town.metres(net, 0, 1.25, 0, 1.75)).isCloseTo(length(0, 1.25, 0, 1.75), MICROMETRE);
    assertThat(Town.metres(net, 0.5, 0, 0, 0.5))
        .isCloseTo(length(0.5, 0, 0, 0, 0, 0.5), MICROMETRE);
  }

  @Test
  void theStraightWayToTheRoadIsPartOfTheWay() {
    RoadNet net = new Town().road(0, 0, 4, 0).net();
    double way = length(1, 0.5, 1, 0) + length(1, 0, 3, 0) + length(3, 0, 3, -1);
    assertThat(Town.metres(net, 1, 0.5, 3, -1)).isCloseTo(way, within(1e-3));
  }

  @Test
  void aPlaceTooFarFromEveryRoadIsNotOnTheNet() {
    RoadNet net = new Town().road(0, 0, 4, 0).net();
    double edge = RoadNet.MOST_ACCESS_METRES / length(0, 0, 0, 1);
    assertThat(net.place(106.001, Town.at(1, edge - 0.01).y)).isPresent();
    assertThat(net.place(106.001, Town.at(1, edge + 0.01).y)).isEmpty();
    assertThat(new Town().net().place(106, 38)).isEmpty();
  }

  @Test
  void aOneWayStreetIsDrivenAsDrawnOnly() {
    RoadNet net = new Town().oneway(0, 0, 4, 0).road(0, 0, 0, 1, 4, 1, 4, 0).net();
    assertThat(Town.metres(net, 1, 0, 3, 0)).isCloseTo(length(1, 0, 3, 0), MICROMETRE);
    assertThat(Town.metres(net, 3, 0, 1, 0))
        .isCloseTo(length(3, 0, 4, 0, 4, 1, 0, 1, 0, 0, 1, 0), MICROMETRE);
    RoadNet alone = new Town().oneway(0, 0, 4, 0).net();
    assertThat(Town.metres(alone, 3, 0, 1, 0)).isInfinite();
  }

  @Test
  void searchingBackwardsFindsTheSameWays() {
    RoadNet net = new Town().oneway(0, 0, 4, 0).road(0, 0, 0, 1, 4, 1, 4, 0).net();
    RoadPlace end = Town.place(net, 1, 0);
    RoadSearch back = RoadSearch.to(net, end, Cost.METRES, 1e6);
    for (double x = 0.3; x < 4; x += 0.6) {
      assertThat(back.cost(Town.place(net, x, 0)))
          .isCloseTo(Town.metres(net, x, 0, 1, 0), MICROMETRE);
    }
  }

  @Test
  void noWayLeadsToADisconnectedPart() {
    RoadNet net = new Town().road(0, 0, 4, 0).road(0, 5, 4, 5).net();
    assertThat(Town.metres(net, 1, 0, 1, 5)).isInfinite();
  }

  @Test
  void roadsThatCrossWithoutASharedVertexPassOnABridge() {
    RoadNet bridge = new Town().road(0, 1, 2, 1).road(1, 0, 1, 2).net();
    assertThat(Town.metres(bridge, 0, 1, 1, 0)).isInfinite();
    RoadNet crossing = new Town().road(0, 1, 1, 1, 2, 1).road(1, 0, 1, 1, 1, 2).net();
    assertThat(Town.metres(crossing, 0, 1, 1, 0)).isCloseTo(length(0, 1, 1, 1, 1, 0), MICROMETRE);
  }

  @Test
  void endsWithinAMetreMeetAndOthersDoNot() {
    double metre = 1 / length(0, 0, 0, 1);
    RoadNet near = new Town().road(0, 0, 0, 1).road(0, 1 + 0.9 * metre, 0, 2).net();
    assertThat(Town.metres(near, 0, 0, 0, 2)).isCloseTo(length(0, 0, 0, 2), within(1e-3));
    RoadNet apart = new Town().road(0, 0, 0, 1).road(0, 1 + 1.1 * metre, 0, 2).net();
    assertThat(Town.metres(apart, 0, 0, 0, 2)).isInfinite();
  }

  @Test
  void theBoundIsPartOfWhatIsReached() {
    RoadNet net = grid().net();
    RoadPlace start = Town.place(net, 0, 0);
    RoadPlace end = Town.place(net, 2, 1);
    double way = Town.metres(net, 0, 0, 2, 1);
    assertThat(RoadSearch.from(net, start, Cost.METRES, way).cost(end)).isEqualTo(way);
    assertThat(RoadSearch.from(net, start, Cost.METRES, way - 1e-3).cost(end)).isInfinite();
  }

  @Test
  void aWayKnowsItsLineAndTime() {
    RoadNet net = grid().net();
    RoadPlace end = Town.place(net, 2, 0.5);
    RoadWay way = RoadSearch.from(net, Town.place(net, 0.5, 0), Cost.METRES, 1e6).way(end);
    assertThat(way.metres()).isCloseTo(length(0.5, 0, 2, 0, 2, 0.5), MICROMETRE);
    assertThat(way.seconds()).isCloseTo(way.metres() * 3.6 / Town.KMH, MICROMETRE);
    assertThat(way.line())
        .containsExactly(Town.at(0.5, 0), Town.at(1, 0), Town.at(2, 0), end.spot().at());
  }
}
