package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoPackageHeaderTest {

  private static byte[] blob(int envelopeKind) {
    byte[] blob = new byte[100];
    blob[0] = 'G';
    blob[1] = 'P';
    blob[3] = (byte) (1 | envelopeKind << 1);
    return blob;
  }

  @ParameterizedTest
  @CsvSource({"0, 8", "1, 40", "2, 56", "3, 56", "4, 72"})
  void theEnvelopeKindSetsTheLength(int kind, int length) {
    assertThat(GeoPackageHeader.length(blob(kind))).isEqualTo(length);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7})
  void otherEnvelopeKindsAreRefused(int kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeoPackageHeader.length(blob(kind)))
        .withMessageContaining("envelope kind " + kind);
  }

  @Test
  void aBlobThatEndsInItsHeaderIsRefused() {
    for (int length = 0; length < 40; length++) {
      byte[] cut = Arrays.copyOf(blob(1), length);
      assertThatIllegalArgumentException().isThrownBy(() -> GeoPackageHeader.length(cut));
    }
  }
}
