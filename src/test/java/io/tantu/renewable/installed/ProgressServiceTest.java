package io.tantu.renewable.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tantu.measure.AnswerBook;
import io.tantu.measure.Inputs;
import io.tantu.renewable.installed.Progress.County;
import io.tantu.renewable.installed.Progress.Goal;
import io.tantu.renewable.installed.Progress.Year;
import io.tantu.snapshot.Snapshots;
import io.tantu.target.TargetCatalog;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plants that stand and plants to come. */
class ProgressServiceTest extends TwoCounties {

  private ProgressService service;

  @BeforeEach
  void start() {
    service =
        new ProgressService(
            catalog,
            store,
            new Snapshots(store, 0),
            renewables(),
            TargetCatalog.read(Path.of("layers", "targets.yml"), catalog),
            new AnswerBook(store.measurements()));
  }

  private void wind(double megawatts) {
    publish(
        "wind-site",
        plants ->
            plants.add(
                "POINT(%s 38.35)".formatted(EAST),
                Map.of(
                    "siteId",
                    "W",
                    "name",
                    "W",
                    "capacityMw",
                    megawatts,
                    "capacityTruncated",
                    false)));
  }

  @Test
  void whatStandsAndWhatIsToComeIsToldByCountyAndYear() {
    publish(
        "pv-site",
        plants -> {
          solar(plants, WEST, 100, null, null);
          solar(plants, WEST, 200, "operating", 2023);
          solar(plants, WEST, 300, "construction", 2026);
          solar(plants, EAST, 400, "approved", 2027);
          solar(plants, EAST, 2_000, "planned", 2031);
          solar(plants, EAST, 50, "planned", null);
          solar(plants, EAST, 900, "retired", 2012);
        });
    wind(1_000);
    Progress progress = service.progress();
    assertThat(progress.counties())
        .extracting(County::code, County::capacityMw, County::plannedMw)
        .containsExactlyInAnyOrder(
            tuple("640106", 300.0, 300.0), tuple("640104", 1_000.0, 2_450.0));
    assertThat(progress.total().years())
        .containsExactly(
            new Year(2023, 200, 0),
            new Year(2026, 0, 300),
            new Year(2027, 0, 400),
            new Year(2031, 0, 2_000),
            new Year(null, 1_100, 50));
    assertThat(progress.goals())
        .filteredOn(goal -> goal.goal10Mw() == 750)
        .singleElement()
        .returns(130.0, Goal::installed10Mw)
        .returns(70.0, Goal::planned10Mw)
        .returns(620.0, Goal::missing10Mw)
        .returns(550.0, Goal::missingPlanned10Mw);
    assertThat(progress.goals())
        .filteredOn(goal -> goal.year() == 2025)
        .extracting(Goal::planned10Mw)
        .containsOnly(0.0);
    assertThat(progress.planned().zh()).startsWith("4 座在建或规划").contains("50.0 MW");
    var stored = store.measurements().find(progress.receipt().id()).orElseThrow();
    Inputs inputs = Inputs.recorded(catalog, store, progress.receipt().layers());
    assertThat(service.again(stored, inputs, new Snapshots(store, 0))).isEqualTo(progress);
  }

  @Test
  void plantsWithoutAStatusStandAndNothingIsKnownToCome() {
    publish("pv-site", plants -> solar(plants, WEST, 100, null, null));
    wind(20);
    Progress progress = service.progress();
    assertThat(progress.total().capacityMw()).isEqualTo(120);
    assertThat(progress.total().years()).containsExactly(new Year(null, 120, 0));
    assertThat(progress.planned().en()).contains("not known");
  }
}
