package io.tantu.charging.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.charging.Position;
import io.tantu.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class RoadWaysTest {

  private final RoadNet net =
      new Town().oneway(0, 0, 4, 0).road(0, 0, 0, 1, 4, 1, 4, 0).road(9, 9, 10, 9).net();

  private static Position at(double x, double y) {
    Coordinate at = Town.at(x, y);
    return new Position(at.x, at.y);
  }

  @Test
  void eachSiteServesWhoeverDrivesNoFartherThanTheStandard() {
    double way = Town.metres(net, 1, 0, 3, 0);
    List<Position> demand = List.of(at(1, 0), at(1, 0), at(9, 9), at(2, 90));
    double[] standards = {way, way - 0.001, 1e5, 1e5};
    RoadWays ways = RoadWays.within(net, demand, standards, List.of(at(3, 0), at(1, 1), at(2, 90)));
    assertThat(ways.rows().get(0).demand()).containsExactly(0);
    assertThat(ways.metres(0, 0)).isCloseTo(way, within(1e-6));
    assertThat(ways.metres(1, 0)).isInfinite();
    assertThat(ways.rows().get(2).demand()).isEmpty();
    assertThat(ways.demandOffNet()).containsExactly(3);
  }

  @Test
  void theWayIsTheOneToTheSiteAndNotBack() {
    List<Position> demand = List.of(at(3, 0), at(1, 0));
    RoadWays ways =
        RoadWays.within(net, demand, new double[] {250, 250}, List.of(at(1, 0), at(3, 0)));
    assertThat(ways.rows().get(0).demand()).containsExactly(1);
    assertThat(ways.rows().get(1).demand()).containsExactly(0, 1);
  }

  @Test
  void stopsWhenItIsInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(
              () -> RoadWays.within(net, List.of(at(1, 0)), new double[] {100}, List.of(at(3, 0))))
          .isInstanceOfSatisfying(
              ProblemException.class, problem -> assertThat(problem.code()).isEqualTo("cancelled"));
    } finally {
      Thread.interrupted();
    }
  }
}
