package io.tantu.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarbonStockTest {

  @Test
  void keepsGrams() {
    assertThat(CarbonStock.ofTonnesC(1.0000004).gramsC()).isEqualTo(1_000_000);
    assertThat(CarbonStock.ofTonnesC(12).tonnesCO2e()).isEqualTo(44);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY, 1e300})
  void refusesWhatIsNoStock(double tonnes) {
    assertThatThrownBy(() -> CarbonStock.ofTonnesC(tonnes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(tonnes));
  }

  @Property(tries = 100)
  void sumsAreTheSameInAnyOrder(
      @ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = 0, max = 1e6) Double> tonnes,
      @ForAll long seed) {
    List<Double> shuffled = new ArrayList<>(tonnes);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(sum(shuffled)).isEqualTo(sum(tonnes));
  }

  private static CarbonStock sum(List<Double> tonnes) {
    return tonnes.stream().map(CarbonStock::ofTonnesC).reduce(CarbonStock.ZERO, CarbonStock::plus);
  }

  @Test
  void aSinkNeedsTime() {
    assertThatThrownBy(() -> CarbonSink.between(CarbonStock.ZERO, CarbonStock.ZERO, 0))
        .hasMessageContaining("0.0 years");
    assertThatThrownBy(() -> new VolumeGrowth(0, 1, 5)).hasMessageContaining("positive");
  }
}
