package io.tantu.store.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKTReader;

class GeometryBlobTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static byte[] written() throws Exception {
    return GeometryBlob.write(new WKTReader().read("POLYGON ((0 0, 1 0, 1 1, 0 0))"));
  }

  private static void assertDamaged(byte[] blob) {
    assertThatThrownBy(() -> GeometryBlob.read(blob, FACTORY))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("store-damaged"));
  }

  @Test
  void isReadAsWritten() throws Exception {
    Geometry read = GeometryBlob.read(written(), FACTORY);
    assertThat(read.toText()).isEqualTo("POLYGON ((0 0, 1 0, 1 1, 0 0))");
  }

  @Test
  void aBlobCutAnywhereIsADamagedStore() throws Exception {
    byte[] whole = written();
    for (int length = 0; length < whole.length; length++) {
      assertDamaged(Arrays.copyOf(whole, length));
    }
    assertDamaged(null);
  }

  @Test
  void anUnknownEnvelopeKindIsADamagedStore() throws Exception {
    for (int kind = 5; kind <= 7; kind++) {
      byte[] blob = written();
      blob[3] = (byte) (1 | kind << 1);
      assertDamaged(blob);
    }
  }
}
