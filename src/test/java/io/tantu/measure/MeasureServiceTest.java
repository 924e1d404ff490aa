package io.tantu.measure;

import static io.tantu.measure.PastWorkspace.box;
import static io.tantu.measure.PastWorkspace.stand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Provenance;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.testing.BothStores;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions to the two counties of {@link PastWorkspace}, the right ones and the wrong ones. */
@BothStores
class MeasureServiceTest {

  @TempDir Path folder;
  private PastWorkspace workspace;
  private MeasureService service;

  @BeforeEach
  void open() {
    workspace = new PastWorkspace(folder);
    workspace.publish("forest", s -> s.add(box(106.24, 38.41, 106.26, 38.42), stand("S1", 0.6)));
    workspace.publish(
        "corridor",
        s ->
            s.add(
                    box(106.22, 38.40, 106.245, 38.45),
                    Map.of("code", "river", "name", "黄河", "basis", "test"))
                .add(
                    box(106.24, 38.40, 106.27, 38.45),
                    Map.of("code", "lake", "name", "阅海", "basis", "test")));
    service =
        new MeasureService(
            workspace.catalog(),
            workspace.store(),
            new Snapshots(workspace.store(), 0),
            workspace.answers());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Measurement measure(String indicator, String by, String denominator) {
    return service.measure(new MeasureRequest(indicator, null, by, denominator));
  }

  @ParameterizedTest(name = "{0} by {1}, {2}, {3}, {4}: {5}")
  @CsvSource(
      nullValues = "-",
      quoteCharacter = '"',
      value = {
        "forest-cover, \"county,county\", -, -, -, bad-zone-pair",
        "forest-cover, \"county,corridor,zone\", -, -, -, bad-zone-pair",
        "forest-cover, \"county,\", -, -, -, unknown-zone-layer",
        "forest-cover, forest, -, -, -, unknown-zone-layer",
        "forest-cover, county, guessed, -, -, unknown-denominator",
        "forest-cover, corridor, published, -, -, no-published-area",
        "forest-cover, corridor, -, -, published, no-published-area",
        "forest-cover, \"county,corridor\", published, -, -, no-published-area",
        "forest-volume, county, published, -, -, no-published-area",
        "forest-volume, county, -, landClass, -, not-a-coverage",
        "forest-volume, county, -, -, measured, not-a-coverage",
        "forest-cover, county, -, colour, -, unknown-class-attribute",
        "forest-cover, county, -, -, guessed, unknown-control"
      })
  void aQuestionThatHasNoAnswerIsRefused(
      String indicator,
      String by,
      String denominator,
      String classes,
      String control,
      String code) {
    assertThatThrownBy(
            () ->
                service.measure(
                    new MeasureRequest(indicator, null, by, denominator, classes, control)))
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void theAnswerSaysWhatWasAskedAndTheReceiptFromWhat() {
    Measurement cover = measure("forest-cover", "county", null);
    assertThat(cover.definition().id()).isEqualTo("statutory");
    assertThat(cover.by()).isEqualTo("county");
    assertThat(cover.denominator()).isEqualTo(Denominator.MEASURED);
    assertThat(cover.provenance()).isEqualTo(Provenance.Kind.ILLUSTRATIVE);
    assertThat(cover.receipt().layers())
        .extracting(Receipt.ReceiptLayer::id)
        .containsExactly("county", "forest");
    assertThat(cover.receipt().parameters())
        .containsEntry("by", "county")
        .containsEntry("definition", "statutory")
        .containsEntry("centralMeridian", "105.0°E")
        .containsEntry("denominator", "measured")
        .containsKey("part 1: forest")
        .doesNotContainKeys("zones", "value", "classes", "control");
    assertThat(cover.receipt().parameters().get("part 1: forest")).contains("landClass = '0301'");
  }

  @Test
  void withoutZonesBeingNamedTheCountiesAreMeant() {
    assertThat(measure("forest-cover", null, null).by()).isEqualTo("county");
  }

  @Test
  void anAmountNamesItsFormulaAndHasNoDenominator() {
    Measurement volume = measure("forest-volume", "county", null);
    assertThat(volume.receipt().parameters())
        .containsEntry("value", "volumeM3PerHa × hectares")
        .doesNotContainKey("denominator");
    double hectares = measure("forest-cover", "county", null).total().coveredAreaHa();
    assertThat(volume.total().amount()).isCloseTo(50 * hectares, within(1e-3));
  }

  @Test
  void zonesThatOverlapAreNamedAndTheTotalCountsTheirGroundOnce() {
    Measurement cover = measure("forest-cover", "corridor", null);
    assertThat(cover.receipt().parameters().get("zones")).contains("once");
    ZoneFigure river = cover.zones().get(0);
    ZoneFigure lake = cover.zones().get(1);
    assertThat(cover.total().coveredAreaHa()).isCloseTo(lake.coveredAreaHa(), within(1e-3));
    assertThat(river.coveredAreaHa()).isCloseTo(lake.coveredAreaHa() / 4, within(1e-3));
  }

  @Test
  void pairsOfZonesNameBothLayers() {
    Measurement cover = measure("forest-cover", "county,corridor", null);
    assertThat(cover.by()).isEqualTo("county,corridor");
    assertThat(cover.zones())
        .extracting(ZoneFigure::code)
        .containsExactly("640106/river", "640106/lake", "640104/lake");
    assertThat(cover.zones().get(0).name()).isEqualTo("金凤区 × 黄河");
    assertThat(cover.receipt().layers())
        .extracting(Receipt.ReceiptLayer::id)
        .containsExactly("county", "corridor", "forest");
  }

  @Test
  void classesAndControlAreNamedInTheReceipt() {
    Measurement cover =
        service.measure(
            new MeasureRequest("forest-cover", null, "county", null, "landClass", "measured"));
    assertThat(cover.receipt().parameters())
        .containsEntry("classes", "landClass")
        .containsEntry(
            "control",
            "measured, adjusted pro rata on 0.01 ha up to 1.0 % (limit assumed: no published one found)");
    assertThat(cover.total().classes()).hasSize(1);
    assertThat(cover.total().classes().get(0).title().en()).isEqualTo("Arbour forest");
  }

  @Test
  void thePublishedAreasOfTheCountiesAreAnswered() {
    workspace.publish(
        "county",
        s ->
            s.add(
                box(106.20, 38.40, 106.30, 38.45),
                Map.of("code", "640106", "name", "金凤区", "publishedAreaKm2", 50.0)));
    Measurement cover = measure("forest-cover", "county", "published");
    assertThat(cover.denominator()).isEqualTo(Denominator.PUBLISHED);
    assertThat(cover.total().ratio()).isEqualTo(cover.total().coveredAreaHa() / 5_000);
  }

  @Test
  void anAnswerIsMadeAgainByTheQuestionAsItWasStored() {
    Measurement cover = measure("forest-cover", "county", null);
    var stored = workspace.answers().stored(cover.receipt().id());
    assertThat(service.made(stored)).isTrue();
    assertThat(service.changesSince(stored)).isEmpty();
    Inputs inputs =
        Inputs.recorded(workspace.catalog(), workspace.store(), cover.receipt().layers());
    assertThat(service.again(stored, inputs, new Snapshots(workspace.store(), 0))).isEqualTo(cover);
  }
}
