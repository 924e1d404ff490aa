package io.tantu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.LiveService;
import io.tantu.assessment.Verdict;
import io.tantu.carbon.CarbonAnswer;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ingest.EditRequest;
import io.tantu.ingest.EditService;
import io.tantu.ingest.ImportProgress;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import io.tantu.measure.Receipt.ReceiptLayer;
import io.tantu.measure.history.Verification;
import io.tantu.measure.history.Verifier;
import io.tantu.problem.ProblemException;
import io.tantu.scenario.Scenario.Change;
import io.tantu.scenario.Scenario.IndicatorChange;
import io.tantu.scenario.Scenario.Placement;
import io.tantu.scenario.ScenarioQuestion.LayerEdit;
import io.tantu.store.LayerStore;
import io.tantu.store.MeasurementStore;
import io.tantu.store.StoredMeasurement;
import io.tantu.testing.BothStores;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Scenarios on the layers that ship. */
@LiveService
@BothStores
class ScenarioServiceTest {

  @Autowired private ScenarioService service;
  @Autowired private ScenarioWorld world;
  @Autowired private LayerStore store;
  @Autowired private MeasureService measures;
  @Autowired private MeasurementStore measurements;
  @Autowired private EditService edits;
  @Autowired private Verifier verifier;

  /** A square stand of poplar, with its lower left corner at the place. */
  private static JsonNode stand(String id, double lon, double lat, double degrees) {
    return collection(
        """
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[%1$s, %2$s],
        [%3$s, %2$s], [%3$s, %4$s], [%1$s, %4$s], [%1$s, %2$s]]]}, "properties": {"standId": "%5$s",
        "name": "新造林", "landClass": "0301", "species": "杨树", "canopyDensity": 0.4,
        "volumeM3PerHa": 20, "origin": "planted", "protective": false, "economic": false,
        "sideTree": "none"}}
        """
            .formatted(lon, lat, lon + degrees, lat + degrees, id));
  }

  private static JsonNode collection(String features) {
    return JsonMapper.shared()
        .readTree("{\"type\": \"FeatureCollection\", \"features\": [%s]}".formatted(features));
  }

  private static ScenarioQuestion planting(double degrees) {
    return new ScenarioQuestion(
        "造林",
        null,
        List.of(
            new LayerEdit("forest", null, stand("PLAN-1", 106.62, 37.95, degrees), List.of(2L))));
  }

  private static IndicatorChange cover(Scenario scenario) {
    return scenario.indicators().stream()
        .filter(change -> change.indicator().equals("forest-cover"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void plantingMovesCoverCarbonAndTargetAndLeavesTheLayerAlone() {
    String version = store.current("forest").orElseThrow().version();
    Scenario scenario = service.preview(planting(0.03));
    Change total = cover(scenario).total();
    assertThat(total.after()).isGreaterThan(total.before());
    assertThat(total.before())
        .isEqualTo(
            100
                * measures
                    .measure(new MeasureRequest("forest-cover", null, null, null))
                    .total()
                    .ratio());
    assertThat(scenario.carbon().total().after()).isGreaterThan(scenario.carbon().total().before());
    assertThat(scenario.targets())
        .anySatisfy(
            target -> {
              assertThat(target.unit()).isEqualTo("%");
              assertThat(target.after()).isGreaterThan(target.before());
            });
    assertThat(scenario.layers())
        .singleElement()
        .satisfies(
            layer -> {
              assertThat(layer.added()).isEqualTo(1);
              assertThat(layer.deleted()).isEqualTo(1);
              assertThat(layer.base()).isEqualTo(version);
            });
    assertThat(store.current("forest").orElseThrow().version()).isEqualTo(version);
    assertThat(scenario.receipt()).isNull();
  }

  private Placement placement(JsonNode put) {
    LayerEdit edit = new LayerEdit("forest", null, put, List.of());
    return service
        .preview(new ScenarioQuestion("造林", null, List.of(edit)))
        .layers()
        .get(0)
        .placement();
  }

  @Test
  void groundThatNoFigureCountsOrThatCountsOnceIsTold() {
    Placement outside = placement(stand("PLAN-1", 106.9, 38.9, 0.01));
    assertThat(outside.outside()).isEqualTo(1);
    assertThat(outside.outsideHa()).isCloseTo(96.2, within(0.5));
    assertThat(outside.sharedHa()).isZero();

    Placement free = placement(stand("PLAN-1", 106.62, 37.95, 0.0005));
    assertThat(free).isEqualTo(new Placement(0, 0, 0));

    double whole = outside.outsideHa();
    JsonNode twice = stand("PLAN-1", 106.9, 38.9, 0.01).deepCopy();
    ((ArrayNode) twice.get("features"))
        .addAll((ArrayNode) stand("PLAN-2", 106.905, 38.9, 0.01).get("features"));
    Placement both = placement(twice);
    assertThat(both.outside()).isEqualTo(2);
    assertThat(both.outsideHa()).isCloseTo(2 * whole, within(0.1));
    assertThat(both.sharedHa()).as("once, though each has it").isCloseTo(whole / 2, within(0.1));
  }

  /** What the stands nearby make different is what accounting all of them gives. */
  @Test
  void carbonByTheStandsNearbyIsCarbonByAll() {
    Scenario kept = service.keep(planting(0.02));
    CarbonAnswer all = accounted(planting(0.02));
    for (int zone = 0; zone < all.zones().size(); zone++) {
      assertThat(kept.carbon().zones().get(zone).after())
          .isCloseTo(all.zones().get(zone).stockTonnesC(), within(1e-6));
    }
    assertThat(kept.carbon().lower95()).isEqualTo(all.total().lower95());
  }

  private CarbonAnswer accounted(ScenarioQuestion question) {
    return world
        .over(new ChangeLaying(world, JsonMapper.shared()).lay(question).store())
        .carbon()
        .measure(null, null);
  }

  @Test
  void aKeptScenarioIsFoundAgainAndListed() {
    Scenario kept = service.keep(planting(0.01));
    String id = kept.receipt().id();
    assertThat(service.keep(planting(0.01))).isEqualTo(kept);
    assertThat(service.made(id)).isEqualTo(kept);
    assertThat(service.list()).extracting(ScenarioService.Kept::id).contains(id);
    Scenario preview = service.preview(planting(0.01));
    assertThat(preview.indicators()).isEqualTo(kept.indicators());
    assertThat(preview.carbon().zones()).isEqualTo(kept.carbon().zones());
  }

  @Test
  void whatIsBuiltIsAssessedOnTheScenariosOwnGround() {
    JsonNode plant =
        collection(
            """
            {"type": "Feature", "geometry": {"type": "Point", "coordinates": [105.893, 38.403]},
            "properties": {"siteId": "S-1", "name": "新电站", "capacityMw": 50, "capacityBasis": "AC",
            "siteAreaHa": 100}}
            """);
    Scenario scenario =
        service.preview(
            new ScenarioQuestion(
                "光伏", null, List.of(new LayerEdit("pv-site", null, plant, List.of()))));
    assertThat(scenario.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.verdict()).isEqualTo(Verdict.FORBIDDEN);
              assertThat(conflict.rules()).contains("PV-2-REDLINE");
            });
  }

  private static ScenarioQuestion rekeyed(String... keysOfTwoAndThree) {
    List<String> features = new ArrayList<>();
    for (int i = 0; i < keysOfTwoAndThree.length; i++) {
      ObjectNode stand =
          (ObjectNode)
              stand(keysOfTwoAndThree[i], 106.62, 37.95 + 0.02 * i, 0.01).at("/features/0");
      features.add(stand.put("id", i + 2).toString());
    }
    JsonNode put = collection(String.join(",", features));
    return new ScenarioQuestion("x", null, List.of(new LayerEdit("forest", null, put, List.of())));
  }

  private String keyOf(long id) {
    LayerDefinition forest = world.catalog().layer("forest");
    return (String)
        store
            .feature(forest, store.current("forest").orElseThrow(), id)
            .orElseThrow()
            .values()[forest.indexOf(forest.key())];
  }

  @Test
  void keysMayBeSwappedButNotTakenFromAFeatureThatStays() {
    assertThat(service.preview(rekeyed(keyOf(3), keyOf(2))).layers().get(0).replaced())
        .isEqualTo(2);
    assertThatThrownBy(() -> service.preview(rekeyed(keyOf(3))))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("duplicate-key");
              assertThat(problem.details()).containsEntry("keys", List.of(keyOf(3)));
            });
  }

  private static ScenarioQuestion twoPlaces(String name) {
    JsonNode plant =
        collection(
            """
            {"type": "Feature", "geometry": {"type": "Point", "coordinates": [106.345, 38.149]},
            "properties": {"siteId": "S-2", "name": "新电站", "capacityMw": 5, "capacityBasis": "AC"}}
            """);
    return new ScenarioQuestion(
        name,
        null,
        List.of(
            new LayerEdit("pv-site", null, plant, List.of()),
            new LayerEdit("forest", null, stand("PLAN-1", 106.62, 37.95, 0.01), List.of(3L))));
  }

  @Test
  void aKeptScenarioIsMadeAgainToTheLastDigitOnTheVersionsThatItLiesOn() {
    Scenario kept = service.keep(twoPlaces("重算"));
    assertThat(kept.carbon().upper95()).isNotNull();
    assertThat(kept.conflicts()).isNotEmpty();
    LayerDefinition forest = world.catalog().layer("forest");
    String before = store.current("forest").orElseThrow().version();
    edits.run(new EditRequest(forest, null, new TreeSet<>(List.of(2L)), null), ImportProgress.NONE);
    try {
      Verification again = verifier.verify(kept.receipt().id());
      assertThat(again.differing()).isEmpty();
      assertThat(again.figures()).isGreaterThan(50);
      assertThat(again.remarks()).isEmpty();
    } finally {
      store.rollback(forest, before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indicators|\"defaultDefinition\":\"\\w|$0x",
        "added|\"day\":|\"added\":1,$0",
      },
      quoteCharacter = '`')
  void aScenarioMadeWithOtherDefinitionsIsNotMadeAgainButSaysWhich(
      String named, String seen, String instead) {
    StoredMeasurement kept =
        measurements.find(service.keep(twoPlaces("旧定义")).receipt().id()).orElseThrow();
    String other = kept.question().replaceFirst(seen, instead);
    assertThat(other).isNotEqualTo(kept.question());
    String id = "0f0f" + Integer.toHexString(named.hashCode());
    measurements.keep(
        new StoredMeasurement(
            id, other, kept.indicator(), kept.layers(), kept.measuredAt(), kept.body()));
    assertThatThrownBy(() -> verifier.verify(id))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("parameters-changed"))
        .hasMessageContaining("other %s than".formatted(named));
  }

  /** Else another rule or redline would be answered with what was kept before. */
  @Test
  void aReceiptNamesAllThatAScenarioIsMadeOf() {
    Scenario kept = service.keep(twoPlaces("两处"));
    assertThat(kept.receipt().layers())
        .extracting(ReceiptLayer::id)
        .contains("county", "pv-site", "forest", "ecological-redline", "protected-area", "wetland");
    assertThat(kept.receipt().parameters())
        .containsKeys("day", "scenario forest", "indicator forest-cover", "rules for pv-array")
        .containsKey("carbonParameters");
  }

  @Test
  void whatCannotBeLaidIsExplained() {
    assertThatThrownBy(
            () ->
                service.preview(
                    new ScenarioQuestion(
                        "x",
                        null,
                        List.of(new LayerEdit("forest", "000000000000", null, List.of(1L))))))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no longer kept");
    assertThatThrownBy(
            () ->
                service.preview(
                    new ScenarioQuestion(
                        "x",
                        null,
                        List.of(new LayerEdit("forest", null, null, List.of(9999999L))))))
        .hasMessageContaining("no feature 9999999");
    assertThatThrownBy(() -> new ScenarioQuestion("x", null, List.of()))
        .hasMessageContaining("'changes' is missing or empty");
  }
}
