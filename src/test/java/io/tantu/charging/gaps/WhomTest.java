package io.tantu.charging.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WhomTest {

  /** One point for each number of residents, in the core; ways come round again after a while. */
  private static DemandWays ways(List<Integer> residents, double... metres) {
    List<DemandPoint> demand =
        residents.stream()
            .map(count -> new DemandPoint(null, null, "core", "1", count, 106.2, 38.4))
            .toList();
    double[] all =
        IntStream.range(0, demand.size()).mapToDouble(i -> metres[i % metres.length]).toArray();
    return new DemandWays(
        demand, all, Map.of(), 0, ServiceStandards.USUAL, new StraightTravel(demand));
  }

  @Test
  void unservedAreThosePeopledBeyondTheStandard() {
    DemandWays ways = ways(List.of(5, 5, 0, 5), 1_000, 1_000.1, 3_000, Double.POSITIVE_INFINITY);
    assertThat(Whom.UNSERVED.points(ways)).containsExactly(1, 3);
  }

  @Test
  void theWorstTenthIsTakenFromTheFarthestServedOrNot() {
    DemandWays ways = ways(List.of(80, 6, 9, 5), 10, 40, 20, 30);
    assertThat(Whom.WORST_TENTH.points(ways)).containsExactly(1, 3);
  }

  @Test
  void ofEquallyFarOnesTheFirstIsTaken() {
    assertThat(Whom.WORST_TENTH.points(ways(List.of(5, 5, 5), 70))).containsExactly(0);
  }

  @Property(tries = 300)
  void theWorstTenthIsATenthAndNoPointMore(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 50) Integer> residents) {
    DemandWays ways = ways(residents, 300, 100, 700, 500, 200, Double.POSITIVE_INFINITY, 400);
    List<Integer> worst = Whom.WORST_TENTH.points(ways);
    long all = residents.stream().mapToLong(Integer::longValue).sum();
    long taken = worst.stream().mapToLong(residents::get).sum();
    assertThat(10 * taken).isGreaterThanOrEqualTo(all);
    if (all == 0) {
      assertThat(worst).isEmpty();
      return;
    }
    int last = worst.get(worst.size() - 1);
    assertThat(10 * (taken - residents.get(last))).isLessThan(all);
    assertThat(IntStream.range(0, residents.size()).filter(i -> residents.get(i) > 0).boxed())
        .filteredOn(i -> !worst.contains(i))
        .allSatisfy(i -> assertThat(ways.metres()[i]).isLessThanOrEqualTo(ways.metres()[last]));
  }

  @Test
  void aGroupIsReadByItsNameAndUnservedIsMeantByNone() {
    assertThat(Whom.of(null)).isEqualTo(Whom.UNSERVED);
    for (Whom whom : Whom.values()) {
      assertThat(Whom.of(whom.id())).isEqualTo(whom);
    }
    assertThatThrownBy(() -> Whom.of("all"))
        .isInstanceOfSatisfying(
            ProblemException.class, p -> assertThat(p.code()).isEqualTo("unknown-group"));
  }
}
