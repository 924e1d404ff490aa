package io.tantu.measure.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

  @Test
  void theCentLeftOverGoesToThePartThatRoundingTookMostFrom() {
    assertThat(Apportionment.of(new double[] {1.4, 1.45, 0, 1.15}, 4)).containsExactly(1, 2, 0, 1);
  }

  @Property
  void thePartsAddUpAndStayWithinOneOfTheirOwnRounding(
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -1e9, max = 1e9) Double> drawn) {
    double[] parts = drawn.stream().mapToDouble(Double::doubleValue).toArray();
    long whole = Math.round(Arrays.stream(parts).sum());
    long[] rounded = Apportionment.of(parts, whole);
    if (Arrays.stream(parts).anyMatch(part -> part != 0)) {
      assertThat(Arrays.stream(rounded).sum()).isEqualTo(whole);
    }
    for (int i = 0; i < parts.length; i++) {
      assertThat((double) rounded[i]).isBetween(parts[i] - 1.51, parts[i] + 1.51);
    }
  }
}
