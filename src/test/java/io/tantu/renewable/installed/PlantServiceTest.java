package io.tantu.renewable.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.ConstraintCatalog;
import io.tantu.constraint.Severity;
import io.tantu.constraint.Subject;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.Inputs;
import io.tantu.renewable.installed.PlantChecks.Plant;
import io.tantu.renewable.land.LandService;
import io.tantu.snapshot.Snapshots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plants on a wetland that a rule kept free from 2024 to the end of 2025. */
class PlantServiceTest extends TwoCounties {

  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final LocalDate TO = LocalDate.of(2025, 12, 31);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

  private PlantService service;

  @BeforeEach
  void start() {
    ConstraintCatalog rules =
        new ConstraintCatalog(
            List.of(
                new Constraint(
                    "R1",
                    List.of(Subject.PV_ARRAY),
                    Severity.FORBID,
                    new LocalizedText("湿地", "Wetland"),
                    "wetland",
                    null,
                    0,
                    null,
                    FROM,
                    TO,
                    "第一条",
                    "测试",
                    false,
                    null)));
    AnswerBook answers = new AnswerBook(store.measurements());
    Snapshots snapshots = new Snapshots(store, 0);
    service =
        new PlantService(
            catalog,
            store,
            snapshots,
            renewables(),
            rules,
            new LandService(catalog, store, snapshots, rules, renewables(), answers, CLOCK),
            answers,
            CLOCK);
    publish(
        "wetland",
        wetlands ->
            wetlands.add(
                box(106.2, 106.3),
                Map.of("wetlandId", "W1", "wetlandType", "lake", "landCode", "1102")));
    publish(
        "pv-site",
        plants -> {
          solar(plants, WEST, 1, "operating", 2023);
          solar(plants, WEST, 2, "operating", 2024);
          solar(plants, WEST, 3, "operating", 2025);
          solar(plants, WEST, 4, "approved", 2025);
          solar(plants, EAST, 5, "operating", 2024);
        });
    publish("wind-site", plants -> {});
  }

  @Test
  void eachPlantIsHeldAgainstTheRulesOfItsOwnDay() {
    PlantChecks checks = service.checks(null);
    assertThat(checks.plants())
        .extracting(Plant::capacityMw, Plant::planned, plant -> plant.day().getYear(), this::isHit)
        .containsExactly(
            tuple(1.0, false, 2023, false),
            tuple(2.0, false, 2024, true),
            tuple(3.0, false, 2025, true),
            tuple(4.0, true, 2026, false),
            tuple(5.0, false, 2024, false));
    assertThat(checks.days())
        .extracting(day -> day.day().toString())
        .containsExactly("2023-12-31", "2024-12-31", "2025-12-31", "2026-03-01");
    var stored = store.measurements().find(checks.receipt().id()).orElseThrow();
    Inputs inputs = Inputs.recorded(catalog, store, checks.receipt().layers());
    assertThat(service.again(stored, inputs, new Snapshots(store, 0))).isEqualTo(checks);
  }

  @Test
  void aDayThatIsAskedForHoldsForAll() {
    assertThat(service.checks(TO).plants())
        .extracting(this::isHit)
        .containsExactly(true, true, true, true, false);
    assertThat(service.checks(TO.plusDays(1)).plants()).noneMatch(this::isHit);
  }

  private boolean isHit(Plant plant) {
    return !plant.hits().isEmpty();
  }
}
