package io.tantu.renewable.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Workspace;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.ConstraintCatalog;
import io.tantu.constraint.NotJudged;
import io.tantu.constraint.Severity;
import io.tantu.constraint.Subject;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.Inputs;
import io.tantu.problem.ProblemException;
import io.tantu.problem.WorkProgress;
import io.tantu.renewable.Renewables;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerFixture;
import io.tantu.store.OpenStore;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county of 0.1° by 0.1°, and what rules make of it. */
@BothStores
class LandServiceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final PieceRule ALL = new PieceRule(0, 0);

  private final Catalog catalog = CatalogReader.read(Path.of("layers"));
  @TempDir Path folder;
  private OpenStore store;

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    publish(
        "county",
        counties ->
            counties.add(
                "POLYGON((106.2 38.3, 106.3 38.3, 106.3 38.4, 106.2 38.4, 106.2 38.3))",
                Map.of("code", "640106", "name", "金凤区")));
    publish(
        "wetland",
        wetlands ->
            wetlands.add(
                "POLYGON((106.2 38.3, 106.25 38.3, 106.25 38.4, 106.2 38.4, 106.2 38.3))",
                Map.of("wetlandId", "W1", "wetlandType", "lake", "landCode", "1102")));
    publish(
        "public-building",
        buildings ->
            buildings.add(
                "POINT(106.31 38.35)",
                Map.of(
                    "buildingId",
                    "B1",
                    "name",
                    "B1",
                    "buildingUse",
                    "school",
                    "floorAreaM2",
                    1_000.0,
                    "retrofitted",
                    false)));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void publish(String layer, Consumer<LayerFixture> filling) {
    try (LayerFixture fixture = new LayerFixture(store, catalog.layer(layer))) {
      filling.accept(fixture);
      fixture.publish();
    }
  }

  private LandService service(Constraint... rules) {
    return new LandService(
        catalog,
        store,
        new Snapshots(store, 0),
        new ConstraintCatalog(List.of(rules)),
        new Renewables(new Workspace(Path.of("layers"), Path.of("styles"), folder), catalog),
        new AnswerBook(store.measurements()),
        Clock.systemUTC());
  }

  private static Constraint rule(String id, Severity severity, String layer, double metres) {
    return new Constraint(
        id,
        List.of(Subject.PV_ARRAY),
        severity,
        new LocalizedText("规则", "Rule"),
        layer,
        null,
        metres,
        null,
        null,
        null,
        "article",
        "source",
        true,
        null);
  }

  private static LandAnswer land(LandService service) {
    return service.land(service.question("pv-array", DAY), ALL, null, WorkProgress.NONE);
  }

  @Test
  void aForbiddenHalfIsTakenAndARestrictedOneToldApart() {
    LandAnswer forbidden = land(service(rule("A", Severity.FORBID, "wetland", 0)));
    double half = forbidden.total().countyHa() / 2;
    assertThat(forbidden.total().excludedHa()).isCloseTo(half, within(1.0));
    assertThat(forbidden.total().landHa()).isCloseTo(half, within(1.0));
    LandAnswer restricted = land(service(rule("A", Severity.RESTRICT, "wetland", 0)));
    assertThat(restricted.total().excludedHa()).isZero();
    assertThat(restricted.total().restrictedHa()).isCloseTo(half, within(1.0));
    LandAnswer warned = land(service(rule("A", Severity.WARN, "wetland", 0)));
    assertThat(warned.total().landHa()).isEqualTo(warned.total().countyHa());
  }

  /** The building stands 872 m east of the county. */
  @Test
  void aBufferReachesInFromOutsideTheCity() {
    LandAnswer near = land(service(rule("A", Severity.FORBID, "public-building", 1_500)));
    double apart = Math.PI / 180 * 0.01 * 6_386_000 * Math.cos(Math.toRadians(38.35));
    double segment =
        1_500 * 1_500 * Math.acos(apart / 1_500) - apart * Math.sqrt(1_500 * 1_500 - apart * apart);
    assertThat(near.total().excludedHa())
        .isCloseTo(segment / 10_000, within(0.01 * segment / 10_000));
    LandAnswer far = land(service(rule("A", Severity.FORBID, "public-building", 800)));
    assertThat(far.total().excludedHa()).isCloseTo(0, within(1e-6));
  }

  @Test
  void aRuleWhoseLayerIsMissingOrHasNoGroundIsNotJudged() {
    LandAnswer land =
        land(
            service(
                rule("MISSING", Severity.FORBID, "forest", 0),
                rule("POINTS", Severity.FORBID, "public-building", 0),
                rule("JUDGED", Severity.FORBID, "wetland", 0)));
    assertThat(land.rules()).extracting(Constraint::id).containsExactly("JUDGED");
    assertThat(land.notJudged()).extracting(NotJudged::rule).containsExactly("MISSING", "POINTS");
    assertThat(land.notJudged().get(0).reason().zh()).contains("forest");
    assertThat(land.receipt().layers()).extracting(layer -> layer.id()).doesNotContain("forest");
  }

  @Test
  void theAnswerIsStoredAndCanBeMadeAgain() {
    LandService service = service(rule("A", Severity.FORBID, "wetland", 200));
    LandAnswer land = land(service);
    assertThat(land(service)).isEqualTo(land);
    var stored = store.measurements().find(land.receipt().id()).orElseThrow();
    assertThat(service.made(stored)).isTrue();
    Inputs inputs = Inputs.recorded(catalog, store, land.receipt().layers());
    assertThat(service.again(stored, inputs, new Snapshots(store, 0))).isEqualTo(land);
  }

  @Test
  void aKindWhoseOwnGroundIsNotThereIsToldSo() {
    LandService service = service();
    LandQuestion question = service.question("pv-agri", DAY);
    assertThatThrownBy(() -> service.land(question, ALL, null, WorkProgress.NONE))
        .isInstanceOfSatisfying(
            ProblemException.class, p -> assertThat(p.code()).isEqualTo("layer-not-ready"));
  }

  /** The lake is no pond: over it nothing is meant. */
  @Test
  void aKindHasOnlyTheGroundThatItIsMeantFor() {
    LandService service = service();
    LandAnswer land =
        service.land(service.question("pv-fishery", DAY), ALL, null, WorkProgress.NONE);
    assertThat(land.total().landHa()).isZero();
    assertThat(land.features()).isEmpty();
  }
}
