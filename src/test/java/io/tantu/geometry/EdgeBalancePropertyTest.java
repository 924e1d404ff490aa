package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EdgeBalancePropertyTest {

  @Property(tries = 200)
  void keepsWhatAMapOfCountsKeeps(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int side) {
    Random random = new Random(seed);
    EdgeBalance balance = new EdgeBalance();
    Map<List<Double>, Integer> expected = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      double x1 = random.nextInt(side);
      double y1 = random.nextInt(side);
      double x2 = random.nextInt(side);
      double y2 = random.nextInt(side);
      balance.add(x1, y1, x2, y2, 1);
      if (y1 < y2 || (y1 == y2 && x1 < x2)) {
        expected.merge(List.of(x1, y1, x2, y2), 1, Integer::sum);
      } else if (y1 > y2 || x1 > x2) {
        expected.merge(List.of(x2, y2, x1, y1), -1, Integer::sum);
      }
    }
    expected.values().removeIf(count -> count == 0);
    Map<List<Double>, Integer> found = new HashMap<>();
    balance.forEach((x1, y1, x2, y2, count) -> found.put(List.of(x1, y1, x2, y2), count));
    assertThat(found).isEqualTo(expected);
    assertThat(balance.size()).isEqualTo(expected.size());
  }
}
