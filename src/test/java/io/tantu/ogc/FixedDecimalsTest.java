package io.tantu.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedDecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "106.25,9,106.25",
    "106,9,106",
    "-0.5,9,-0.5",
    "0.000000001,9,0.000000001",
    "-0.0000000001,9,0",
    "106.1234567894,9,106.123456789",
    "106.1234567896,9,106.12345679",
    "2.99996,4,3",
    "1e-5,4,0",
    "179.9999999999,9,180",
    "1e300,9,1.0E300"
  })
  void roundsAndLeavesTrailingZerosOut(double value, int decimals, String expected) {
    assertThat(FixedDecimals.text(value, decimals)).isEqualTo(expected);
  }

  @Property
  void isWithinHalfAUnitOfTheNumber(@ForAll @DoubleRange(min = -180, max = 180) double value) {
    BigDecimal text = new BigDecimal(FixedDecimals.text(value, 9));
    assertThat(text.subtract(new BigDecimal(value)).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.00000000051"));
    assertThat(text.scale()).isLessThanOrEqualTo(9);
  }
}
