package io.tantu.charging.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.charging.Position;
import io.tantu.charging.WayKind;
import io.tantu.charging.plan.ChargingPlan.Site;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.problem.ProblemException;
import io.tantu.report.PlanTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The mean and the longest way by road, for villages on roads that do not all meet: a loop from the
 * station to the large village, far longer than the straight way, and a road of its own through the
 * reserve.
 */
class PlanByRoadTest extends Villages {

  private static final Position SMALL = new Position(106.301, LAT);
  private static final Position LARGE = new Position(106.502, LAT);
  private static final Position BESIDE_RESERVE = new Position(106.76, LAT);

  private static final String WEST = "LINESTRING(106.1 38.4, 106.301 38.4)";
  private static final String LOOP =
      "LINESTRING(106.1 38.4, 106.1 38.9, 106.502 38.9, 106.502 38.4)";
  private static final String AT_LARGE = "LINESTRING(106.49 38.4, 106.51 38.4)";
  private static final String RESERVE = "LINESTRING(106.704 38.4, 106.76 38.4)";

  private void roads(String... lines) {
    publish(
        "road",
        roads -> {
          for (String line : lines) {
            roads.add(line, Map.of("speedKmh", 50.0));
          }
        });
  }

  private ChargingPlan plan(Goal goal, int sites, Position... places) {
    return service.plan(
        Question.of(sites)
            .goal(goal)
            .by(WayKind.ROAD)
            .candidates(CandidateSource.of(List.of(places)))
            .asked());
  }

  private static double along(double... lonLats) {
    double metres = 0;
    for (int i = 2; i < lonLats.length; i += 2) {
      metres += GeodesicDistance.metres(lonLats[i - 2], lonLats[i - 1], lonLats[i], lonLats[i + 1]);
    }
    return metres;
  }

  @Test
  void theMeanWayIsThatOfAllWhomARoadLeadsAnywhere() {
    roads(WEST, LOOP, RESERVE);
    ChargingPlan plan = plan(Goal.MEAN_WAY, 1, SMALL, LARGE);
    assertThat(plan.sites()).extracting(Site::at).containsExactly(LARGE);
    double small = along(106.1, LAT, 106.301, LAT);
    double loop = along(106.1, LAT, 106.1, 38.9, 106.502, 38.9, 106.502, LAT);
    double access = along(106.502, LAT, 106.503, LAT);
    assertThat(plan.meanWay().before())
        .isCloseTo((100 * small + 700 * loop + 200 * (loop + access)) / 6_000, within(0.1));
    assertThat(plan.meanWay().after()).isCloseTo((100 * small + 200 * access) / 6_000, within(0.1));
    assertThat(plan.meanWay().bound()).isEqualTo(plan.meanWay().after());
    assertThat(plan.gap()).isZero();
    assertThat(PlanTable.of(plan).notes())
        .extracting(note -> note.text())
        .contains("9,000 → 9,000 人");
    assertThat(plan.receipt().parameters()).containsKey("no way by road, assumed");
    assertThat(plan.binding())
        .extracting(one -> one.en())
        .containsExactly(
            "No road leads from where 9,000 residents live to any station or candidate; their way"
                + " does not count");
    assertThat(plan(Goal.LONGEST_WAY, 1, SMALL, LARGE).longestWay().after())
        .isCloseTo(small, within(0.1));
  }

  @Test
  void whoeverHasNoWayComesFirst() {
    roads(WEST, AT_LARGE, RESERVE);
    ChargingPlan plan = plan(Goal.MEAN_WAY, 1, SMALL, LARGE, BESIDE_RESERVE);
    assertThat(plan.sites()).extracting(Site::at).containsExactly(BESIDE_RESERVE);
    assertThat(plan.meanWay().bound()).as("of a way that there is not").isNull();
    assertThat(plan.gap()).isZero();
    assertThat(plan.binding())
        .extracting(one -> one.en())
        .containsExactly(
            "The number of sites binds: 900 residents still have no way to any station; in the"
                + " choice each counts as 1,000 km");
    ChargingPlan two = plan(Goal.MEAN_WAY, 2, SMALL, LARGE, BESIDE_RESERVE);
    assertThat(two.sites()).extracting(Site::at).containsExactly(BESIDE_RESERVE, LARGE);
    assertThat(two.meanWay().bound()).isEqualTo(two.meanWay().after());
    assertThat(two.binding()).isEmpty();
  }

  @Test
  void whereNobodyIsConnectedNoWayIsAGoal() {
    roads("LINESTRING(106.1 38.9, 106.2 38.9)");
    for (Goal goal : List.of(Goal.MEAN_WAY, Goal.LONGEST_WAY)) {
      assertThatThrownBy(() -> plan(goal, 1, SMALL, LARGE))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("No road leads from where anybody lives");
    }
  }

  /** The floor takes the only site, for most who are near enough; the reserve is left without. */
  @Test
  void whatAFloorLeavesWithoutAWayMayMissAll() {
    roads(WEST, LOOP, RESERVE);
    ChargingPlan plan =
        service.plan(
            Question.of(1)
                .goal(Goal.LONGEST_WAY)
                .by(WayKind.ROAD)
                .floor(1)
                .candidates(CandidateSource.of(List.of(LARGE, BESIDE_RESERVE)))
                .asked());
    assertThat(plan.sites()).extracting(Site::at).containsExactly(LARGE);
    assertThat(plan.longestWay().after()).isNull();
    assertThat(plan.gap()).isEqualTo(1);
  }

  @Test
  void theLongestWayNeedsAWayForAll() {
    roads(WEST, AT_LARGE, RESERVE);
    assertThatThrownBy(() -> plan(Goal.LONGEST_WAY, 1, SMALL, LARGE, BESIDE_RESERVE))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("The 1 sites that may be chosen freely leave somebody");
    ChargingPlan plan = plan(Goal.LONGEST_WAY, 2, SMALL, LARGE, BESIDE_RESERVE);
    assertThat(plan.longestWay().after()).isCloseTo(along(106.1, LAT, 106.301, LAT), within(0.1));
    assertThat(plan.longestWay().bound()).isEqualTo(plan.longestWay().after());
    assertThat(plan.gap()).isZero();
  }
}
