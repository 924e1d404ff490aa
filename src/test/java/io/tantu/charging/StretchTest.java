package io.tantu.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {

  private static List<RouteStation> at(double... metres) {
    return Arrays.stream(metres)
        .mapToObj(
            way ->
                new RouteStation(
                    new ChargingStation(
                        1, "S", "S", "charging", 1, 1, null, null, true, "640104", 106, 38),
                    way,
                    0))
        .toList();
  }

  @Test
  void withoutStationsItIsTheWholeRoute() {
    assertThat(Stretch.longest(List.of(), 900)).isEqualTo(new Stretch(0, 900, 900));
  }

  @Test
  void theStartAndTheEndOfTheRouteCount() {
    assertThat(Stretch.longest(at(400, 500), 1_000)).isEqualTo(new Stretch(500, 1_000, 500));
    assertThat(Stretch.longest(at(600, 900), 1_000)).isEqualTo(new Stretch(0, 600, 600));
    assertThat(Stretch.longest(at(0, 1_000), 1_000)).isEqualTo(new Stretch(0, 1_000, 1_000));
  }

  @Test
  void ofEqualOnesItIsTheFirst() {
    assertThat(Stretch.longest(at(300, 300, 600), 900)).isEqualTo(new Stretch(0, 300, 300));
  }
}
