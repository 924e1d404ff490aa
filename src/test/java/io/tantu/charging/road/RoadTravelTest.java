package io.tantu.charging.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.charging.Position;
import io.tantu.charging.Travel;
import io.tantu.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class RoadTravelTest {

  private final RoadNet net =
      new Town().oneway(0, 0, 4, 0).road(0, 0, 0, 1, 4, 1, 4, 0).road(9, 9, 10, 9).net();

  private static Position at(double x, double y) {
    Coordinate at = Town.at(x, y);
    return new Position(at.x, at.y);
  }

  @Test
  void whoeverDrivesNoFartherThanTheBoundArrives() {
    double way = Town.metres(net, 1, 0, 3, 0);
    RoadTravel travel =
        new RoadTravel(net, List.of(at(1, 0), at(1, 0), at(1, 0), at(9, 9), at(2, 90)));
    double[] metres = travel.metresTo(at(3, 0), new double[] {way, way - 0.001, -1, 1e5, 1e5});
    assertThat(metres[0]).isCloseTo(way, within(1e-6)).isLessThanOrEqualTo(way);
    assertThat(metres).endsWith(infinite(4));
    assertThat(travel.metresTo(at(2, 90), Travel.unbounded(5))).containsExactly(infinite(5));
  }

  private static double[] infinite(int count) {
    double[] infinite = new double[count];
    Arrays.fill(infinite, Double.POSITIVE_INFINITY);
    return infinite;
  }

  @Test
  void theWayIsTheOneToThePlaceAndNotBack() {
    RoadTravel travel = new RoadTravel(net, List.of(at(3, 0), at(1, 0)));
    double[] bounds = {250, 250};
    assertThat(travel.metresTo(at(1, 0), bounds)[0]).isInfinite();
    assertThat(travel.metresTo(at(3, 0), bounds)[1]).isFinite();
  }

  @Test
  void theNearestPlaceIsTheOneThatIsDrivenToSoonest() {
    RoadTravel travel = new RoadTravel(net, List.of(at(1, 0), at(9, 9)));
    List<Position> places = List.of(at(0.5, 0), at(3, 0));
    double way = Town.metres(net, 1, 0, 3, 0);
    assertThat(travel.metresToNearest(places, Travel.unbounded(2)))
        .satisfies(metres -> assertThat(metres[0]).isCloseTo(way, within(1e-6)))
        .endsWith(infinite(1));
    assertThat(travel.metresToNearest(places, new double[] {way - 1, 1e6})).isEqualTo(infinite(2));
  }

  @Test
  void stopsWhenItIsInterrupted() {
    RoadTravel travel = new RoadTravel(net, List.of(at(1, 0)));
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> travel.metresTo(at(3, 0), Travel.unbounded(1)))
          .isInstanceOfSatisfying(
              ProblemException.class, problem -> assertThat(problem.code()).isEqualTo("cancelled"));
    } finally {
      Thread.interrupted();
    }
  }
}
