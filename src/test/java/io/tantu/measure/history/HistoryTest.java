package io.tantu.measure.history;

import static io.tantu.measure.PastWorkspace.box;
import static io.tantu.measure.PastWorkspace.stand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.measure.Measurement;
import io.tantu.measure.PastWorkspace;
import io.tantu.measure.history.PastMeasurement.LayerState;
import io.tantu.problem.ProblemException;
import io.tantu.store.StoredMeasurement;
import io.tantu.testing.BothStores;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BothStores
class HistoryTest {

  @TempDir Path folder;
  private PastWorkspace workspace;

  @BeforeEach
  void open() {
    workspace = new PastWorkspace(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void keep(String indicator, List<String> layers, String body) {
    workspace
        .store()
        .measurements()
        .keep(new StoredMeasurement("1f", "{}", indicator, layers, Instant.EPOCH, body));
  }

  @Test
  void aLineTellsTheQuestionTheVersionsAndTheNumbersOfTheTotal() {
    String version =
        workspace
            .publish("forest", s -> s.add(box(106.24, 38.41, 106.26, 38.42), stand("S1", 0.6)))
            .version();
    Measurement measured = workspace.measure("forest-cover");
    PastMeasurement line =
        workspace.history().list("forest-cover", null, HistoryLimit.DEFAULT).get(0);
    assertThat(line.id()).isEqualTo(measured.receipt().id());
    assertThat(line.indicator()).isEqualTo("forest-cover");
    assertThat(line.title().zh()).isEqualTo("森林覆盖率");
    assertThat(line.definition()).isEqualTo("statutory");
    assertThat(line.by()).isEqualTo("county");
    assertThat(line.denominator()).isEqualTo("measured");
    assertThat(line.unit()).isEqualTo("%");
    assertThat(line.measuredAt()).isEqualTo(measured.receipt().measuredAt());
    assertThat(line.engineVersion()).isEqualTo(measured.receipt().engineVersion());
    assertThat(line.layers()).hasSize(2).contains(new LayerState("forest", version));
    assertThat(line.total())
        .containsEntry("coveredAreaHa", measured.total().coveredAreaHa())
        .doesNotContainKeys("code", "name");
  }

  @Test
  void anAnswerOfAnotherFormIsListedWithWhatItHas() {
    keep("carbon", List.of("forest"), "{}");
    PastMeasurement line = workspace.history().list("carbon", null, HistoryLimit.DEFAULT).get(0);
    assertThat(line.title()).isNull();
    assertThat(line.definition()).isNull();
    assertThat(line.layers()).isEmpty();
    assertThat(line.total()).isEmpty();
  }

  @Test
  void whatTheCatalogNoLongerHasIsListedAsLongAsAnAnswerKnowsIt() {
    keep("old-indicator", List.of("old-layer"), "{}");
    MeasurementHistory history = workspace.history();
    assertThat(history.list("old-indicator", null, HistoryLimit.DEFAULT)).hasSize(1);
    assertThat(history.list(null, "old-layer", HistoryLimit.DEFAULT)).hasSize(1);
    assertThat(history.list("forest-cover", "county", HistoryLimit.DEFAULT)).isEmpty();
  }

  @Test
  void anAnswerThatNoSourceMadeIsNotVerifiable() {
    keep("carbon", List.of("forest"), "{}");
    assertThatThrownBy(() -> workspace.verifier().verify("1f"))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("not-verifiable"));
  }

  @Test
  void theLimitIsFiftyUnlessSaidAndUpToAThousand() {
    assertThat(HistoryLimit.of(null).value()).isEqualTo(50);
    assertThat(HistoryLimit.of("1").value()).isEqualTo(1);
    assertThat(HistoryLimit.of("1000").value()).isEqualTo(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1001", "-1", "1.5", "", "ten", "99999999999"})
  void anyOtherLimitIsRefused(String limit) {
    assertThatThrownBy(() -> HistoryLimit.of(limit))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("bad-limit"));
  }
}
