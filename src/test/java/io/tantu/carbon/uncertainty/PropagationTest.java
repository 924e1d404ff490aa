package io.tantu.carbon.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PropagationTest {

  /** 100000 ± 20 %, 50000 ± 40 %, −20000 ± 30 % make 130000 ± 22.2413 % (domain study, 3.6). */
  @Test
  void independentTermsCombineByTheRootOfTheSumOfSquares() {
    LinearModel model = new LinearModel(Map.of("a", 100_000.0, "b", 50_000.0, "c", -20_000.0));
    Map<String, Double> halfWidths = Map.of("a", 0.2, "b", 0.4, "c", 0.3);
    Propagation propagation =
        Propagation.of(
            model, factor -> new Spread(halfWidths.get(factor.group()), Spread.Form.NORMAL));
    assertThat(100 * propagation.halfWidths()[0] / 130_000).isCloseTo(22.2413, within(5e-5));
    assertThat(propagation.contributions(0).get(Quantity.AREA_DENSITY))
        .isEqualTo(propagation.halfWidths()[0]);
  }
}
