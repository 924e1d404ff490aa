package io.tantu.measure;

import static io.tantu.measure.PastWorkspace.box;
import static io.tantu.measure.PastWorkspace.stand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import io.tantu.testing.BothStores;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes too long ends, without a receipt; what is stored already is answered all the same. */
@BothStores
class LimitedMeasureTest {

  @TempDir Path folder;
  private PastWorkspace workspace;

  @BeforeEach
  void open() {
    workspace = new PastWorkspace(folder);
    plant(0.6);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void plant(double canopy) {
    workspace.publish("forest", s -> s.add(box(106.21, 38.41, 106.26, 38.42), stand("S1", canopy)));
  }

  private static void isTooSlow(ThrowingCallable work) {
    try (Interruption.Limit limit = Interruption.limit(1e-9)) {
      assertThat(catchThrowableOfType(ProblemException.class, work).code()).isEqualTo("too-slow");
    }
  }

  @Test
  void noReceiptIsKeptOfWhatWasStopped() {
    isTooSlow(() -> workspace.measure("forest-cover"));
    assertThat(workspace.store().measurements().list(null, null, 9)).isEmpty();

    Measurement measured = workspace.measure("forest-cover");
    assertThat(measured.total().coveredAreaHa()).isPositive();
    try (Interruption.Limit limit = Interruption.limit(1e-9)) {
      assertThat(workspace.measure("forest-cover")).isEqualTo(measured);
    }
  }

  @Test
  void aVerificationAndADifferenceEndToo() {
    String before = workspace.measure("forest-cover").receipt().id();
    plant(0.1);
    String after = workspace.measure("forest-cover").receipt().id();
    isTooSlow(() -> workspace.verifier().verify(before));
    isTooSlow(() -> workspace.differences().between(before, after));
    assertThat(workspace.verifier().verify(before).same()).isTrue();
    assertThat(workspace.differences().between(before, after).total().change()).isNegative();
  }
}
