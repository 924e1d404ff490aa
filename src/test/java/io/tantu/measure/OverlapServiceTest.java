package io.tantu.measure;

import static io.tantu.measure.PastWorkspace.box;
import static io.tantu.measure.PastWorkspace.stand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.tantu.measure.OverlapReport.Pair;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.testing.BothStores;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BothStores
class OverlapServiceTest {

  @TempDir Path folder;
  private PastWorkspace workspace;
  private OverlapService overlaps;

  @BeforeEach
  void open() {
    workspace = new PastWorkspace(folder);
    overlaps =
        new OverlapService(
            workspace.catalog(), workspace.store(), new Snapshots(workspace.store(), 0));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void pairsAreListedTheLargestFirstWithTheirGround() {
    workspace.publish(
        "forest",
        stands ->
            stands
                .add(box(106.20, 38.40, 106.21, 38.41), stand("A", 0.6))
                .add(box(106.209, 38.40, 106.22, 38.41), stand("B", 0.6))
                .add(box(106.205, 38.40, 106.215, 38.401), stand("C", 0.6))
                .add(box(106.22, 38.40, 106.23, 38.41), stand("D", 0.6)));
    OverlapReport report = overlaps.report("forest");
    assertThat(report.pairs())
        .extracting(Pair::first, Pair::second)
        .containsExactly(tuple(1L, 2L), tuple(2L, 3L), tuple(1L, 3L));
    Pair strip = report.pairs().get(0);
    assertThat(strip.ground().getEnvelopeInternal().getMinX()).isCloseTo(106.209, within(1e-8));
    assertThat(strip.ground().getEnvelopeInternal().getMaxX()).isCloseTo(106.21, within(1e-8));
    assertThat(report.hectares())
        .isCloseTo(report.pairs().stream().mapToDouble(Pair::areaHa).sum(), within(2e-6));
  }

  @Test
  void aCleanLayerHasNone() {
    workspace.publish("forest", s -> s.add(box(106.2, 38.4, 106.21, 38.41), stand("A", 0.6)));
    assertThat(overlaps.report("forest").pairs()).isEmpty();
  }

  @Test
  void pointsAndUnknownLayersAreRefused() {
    assertThatThrownBy(() -> overlaps.report("charging-station"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("point");
    assertThatThrownBy(() -> overlaps.report("gone")).hasMessageContaining("gone");
  }
}
