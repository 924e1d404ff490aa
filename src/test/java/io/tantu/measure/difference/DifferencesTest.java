package io.tantu.measure.difference;

import static io.tantu.measure.PastWorkspace.box;
import static io.tantu.measure.PastWorkspace.stand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.Measurement;
import io.tantu.measure.PastWorkspace;
import io.tantu.measure.difference.Difference.LayerChange;
import io.tantu.measure.difference.FigureChange.Alteration;
import io.tantu.store.LayerFixture;
import io.tantu.store.StoredMeasurement;
import io.tantu.store.TestLayers;
import io.tantu.testing.BothStores;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a forest in a GeoPackage, with edits whose areas are known. */
@BothStores
class DifferencesTest {

  private static final GaussKruger GRID = GaussKruger.ofCentralMeridian(105);

  /** A cut is straight in the projection, a box's edge in degrees: 5 m² over a kilometre. */
  private static final Offset<Double> CUTTING = Offset.offset(0.0005);

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

  private Measurement forest(Consumer<LayerFixture> stands) {
    workspace.publish("forest", stands);
    return workspace.measure("forest-cover");
  }

  private Difference between(Measurement before, Measurement after) {
    Difference difference =
        workspace.differences().between(before.receipt().id(), after.receipt().id());
    addsUp(difference);
    return difference;
  }

  /** In every zone the causes add up to the change, to 0.01 m², and no cause is a remainder. */
  private static void addsUp(Difference difference) {
    for (ZoneDifference zone : difference.zones()) {
      long sum = zone.causes().stream().mapToLong(cause -> Math.round(cause.change() * 1e6)).sum();
      assertThat(sum).as(zone.code()).isEqualTo(Math.round(zone.change() * 1e6));
      assertThat(zone.causes()).extracting(FigureChange::cause).doesNotContain(Cause.ENGINE);
    }
    assertThat(difference.zones().stream().mapToLong(zone -> Math.round(zone.change() * 1e6)).sum())
        .isEqualTo(Math.round(difference.total().change() * 1e6));
  }

  private static double hectares(String wkt) {
    double area = new EllipsoidalArea(GRID).squareMetres(GRID.project(TestLayers.wkt(wkt)));
    return Math.round(area * 100) / 1e6;
  }

  /** What the only such cause did to the western county. */
  private static double change(Difference difference, Cause cause) {
    return zone(difference, "640106").causes().stream()
        .filter(each -> each.cause() == cause)
        .findFirst()
        .orElseThrow()
        .change();
  }

  private static ZoneDifference zone(Difference difference, String code) {
    return difference.zones().stream().filter(z -> z.code().equals(code)).findFirst().orElseThrow();
  }

  @Test
  void eachEditIsNamedWithWhatItDid() {
    String stays = box(106.21, 38.41, 106.215, 38.415);
    String goes = box(106.22, 38.41, 106.225, 38.415);
    String comes = box(106.26, 38.41, 106.266, 38.415);
    String wide = box(106.23, 38.41, 106.236, 38.415);
    String narrow = box(106.23, 38.41, 106.233, 38.415);
    String thins = box(106.21, 38.43, 106.215, 38.435);
    Measurement before =
        forest(
            s ->
                s.add(stays, stand("S1", 0.6))
                    .add(goes, stand("S2", 0.6))
                    .add(wide, stand("S3", 0.6))
                    .add(thins, stand("S4", 0.5)));
    Measurement after =
        forest(
            s ->
                s.add(comes, stand("S9", 0.6))
                    .add(thins, stand("S4", 0.1))
                    .add(narrow, stand("S3", 0.6))
                    .add(stays, stand("S1", 0.6)));

    Difference difference = between(before, after);

    assertThat(zone(difference, "640106").causes())
        .extracting(
            FigureChange::cause,
            FigureChange::key,
            FigureChange::matchedBy,
            FigureChange::before,
            FigureChange::after)
        .containsExactlyInAnyOrder(
            tuple(Cause.REMOVED, "S2", null, hectares(goes), 0.0),
            tuple(Cause.ALTERED, "S3", MatchedBy.KEY, hectares(wide), hectares(narrow)),
            tuple(Cause.ALTERED, "S4", MatchedBy.KEY, hectares(thins), 0.0));
    assertThat(zone(difference, "640104").causes())
        .extracting(FigureChange::cause, FigureChange::key, FigureChange::change)
        .containsExactly(tuple(Cause.ADDED, "S9", hectares(comes)));
    assertThat(difference.layers())
        .extracting(LayerChange::identical, LayerChange::byKey, LayerChange::added)
        .containsExactly(tuple(1, 2, 1));
    assertThat(zone(difference, "640106").causes())
        .filteredOn(cause -> "S4".equals(cause.key()))
        .flatExtracting(FigureChange::alterations)
        .containsExactly(new Alteration("canopyDensity", "0.5", "0.1"));
  }

  @Test
  void aStandAcrossTheBoundaryDoesItsPartToEachSide() {
    Measurement before = forest(s -> s.add(box(106.24, 38.41, 106.27, 38.42), stand("S1", 0.6)));
    Measurement after = forest(s -> s.add(box(106.24, 38.41, 106.26, 38.42), stand("S1", 0.6)));
    Difference difference = between(before, after);
    assertThat(zone(difference, "640106").change()).isCloseTo(0, CUTTING);
    assertThat(zone(difference, "640104").change())
        .isCloseTo(-hectares(box(106.26, 38.41, 106.27, 38.42)), CUTTING);
  }

  @Test
  void aMovedBoundaryIsACauseOfItsOwn() {
    String stand = box(106.24, 38.41, 106.26, 38.42);
    Measurement before = forest(s -> s.add(stand, stand("S1", 0.6)));
    workspace.counties(106.255);
    Measurement after =
        forest(
            s ->
                s.add(stand, stand("S1", 0.6))
                    .add(box(106.21, 38.41, 106.22, 38.42), stand("S2", 0.6)));
    Difference difference = between(before, after);
    assertThat(change(difference, Cause.ADDED))
        .isEqualTo(hectares(box(106.21, 38.41, 106.22, 38.42)));
    assertThat(change(difference, Cause.ZONE))
        .isCloseTo(hectares(box(106.25, 38.41, 106.255, 38.42)), CUTTING);
    assertThat(zone(difference, "640104").causes())
        .extracting(FigureChange::cause)
        .containsExactly(Cause.ZONE);
  }

  @Test
  void groundThatAnUnalteredStandTakesOverIsNamedAsSuch() {
    String first = box(106.21, 38.41, 106.22, 38.42);
    String second = box(106.215, 38.41, 106.225, 38.42);
    Measurement before = forest(s -> s.add(first, stand("S1", 0.6)).add(second, stand("S2", 0.6)));
    Measurement after = forest(s -> s.add(second, stand("S2", 0.6)));
    Difference difference = between(before, after);
    assertThat(change(difference, Cause.REMOVED)).isEqualTo(-hectares(first));
    assertThat(change(difference, Cause.SURROUNDINGS))
        .isCloseTo(hectares(box(106.215, 38.41, 106.22, 38.42)), CUTTING);
  }

  @Test
  void withoutAKeyTheSameGroundTells() {
    Measurement before =
        forest(
            s ->
                s.add(box(106.21, 38.41, 106.22, 38.42), stand("old", 0.6))
                    .add(box(106.23, 38.41, 106.24, 38.42), stand("old2", 0.6)));
    Measurement after =
        forest(
            s ->
                s.add(box(106.231, 38.41, 106.24, 38.42), stand("new2", 0.6))
                    .add(box(106.21, 38.41, 106.22, 38.42), stand("new", 0.6)));
    Difference difference = between(before, after);
    assertThat(difference.layers())
        .extracting(LayerChange::byGeometry, LayerChange::byOverlap, LayerChange::added)
        .containsExactly(tuple(1, 1, 0));
    assertThat(zone(difference, "640106").causes())
        .extracting(FigureChange::matchedBy, FigureChange::beforeId, FigureChange::afterId)
        .containsExactly(tuple(MatchedBy.OVERLAP, 2L, 1L));
  }

  @Test
  void anAmountAddsUpToo() {
    workspace.publish(
        "forest",
        s ->
            s.add(box(106.21, 38.41, 106.22, 38.42), stand("S1", 0.6))
                .add(box(106.24, 38.41, 106.26, 38.42), stand("S2", 0.6)));
    Measurement before = workspace.measure("forest-volume");
    workspace.publish("forest", s -> s.add(box(106.241, 38.41, 106.263, 38.42), stand("S2", 0.7)));
    Difference difference = between(before, workspace.measure("forest-volume"));
    assertThat(difference.unit()).isNotEqualTo("ha");
    assertThat(zone(difference, "640106").causes()).hasSize(2);
  }

  @Test
  void randomEditsAddUpToTheLastDigit() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Measurement before = forest(s -> randomStands(s, random));
    for (int i = 0; i < 5; i++) {
      Measurement after = forest(s -> randomStands(s, random));
      try {
        between(before, after);
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
      before = after;
    }
  }

  private static void randomStands(LayerFixture stands, Random random) {
    for (int i = 0; i < 60; i++) {
      double west = 106.2 + 0.001 * random.nextInt(90) + (random.nextBoolean() ? 0 : 3e-5);
      double south = 38.4 + 0.001 * random.nextInt(40);
      stands.add(
          box(west, south, west + 0.004, south + 0.0037),
          stand("S" + random.nextInt(80), random.nextInt(4) / 10.0));
    }
  }

  @Test
  void measurementsOfDifferentQuestionsAreRefused() {
    Measurement cover = forest(s -> s.add(box(106.21, 38.41, 106.22, 38.42), stand("S1", 0.6)));
    Measurement volume = workspace.measure("forest-volume");
    assertThatThrownBy(() -> between(cover, volume))
        .hasMessageContaining("indicator is 'forest-cover' in the first and 'forest-volume'");
    assertThatThrownBy(() -> workspace.differences().between("0", cover.receipt().id()))
        .hasMessageContaining("no measurement '0'");
  }

  @Test
  void aShortenedListStillAddsUp() {
    Measurement before = forest(s -> s.add(box(106.21, 38.41, 106.22, 38.42), Map.of()));
    Random random = new Random(7);
    Measurement after = forest(s -> randomStands(s, random));
    Difference whole = between(before, after);
    Difference shortened = whole.shortened(3);
    addsUp(shortened);
    assertThat(shortened.zones().get(0).causes())
        .hasSize(4)
        .last()
        .extracting(FigureChange::cause)
        .isEqualTo(Cause.OTHERS);
  }

  @Test
  void theDifferenceSaysWhatItIsOfAndBetweenWhat() {
    Measurement before = forest(s -> s.add(box(106.21, 38.41, 106.22, 38.42), stand("S1", 0.6)));
    Measurement after = forest(s -> s.add(box(106.21, 38.41, 106.23, 38.42), stand("S2", 0.6)));
    Difference difference = between(before, after);
    assertThat(difference.indicator()).isEqualTo("forest-cover");
    assertThat(difference.definition()).isEqualTo("statutory");
    assertThat(difference.by()).isEqualTo("county");
    assertThat(difference.figure()).isEqualTo("coveredAreaHa");
    assertThat(difference.unit()).isEqualTo("ha");
    assertThat(difference.before().id()).isEqualTo(before.receipt().id());
    assertThat(difference.after().id()).isEqualTo(after.receipt().id());
    assertThat(difference.after().engineVersion()).isEqualTo(after.receipt().engineVersion());
    ZoneDifference west = zone(difference, "640106");
    assertThat(west.before()).isEqualTo(before.zones().get(0).coveredAreaHa());
    assertThat(west.after()).isEqualTo(after.zones().get(0).coveredAreaHa());
    assertThat(difference.zones()).extracting(ZoneDifference::name).containsExactly("金凤区", "兴庆区");
    assertThat(difference.total().code()).isEqualTo("total");
    assertThat(difference.total().causes()).isEmpty();
    LayerChange layer = difference.layers().get(0);
    assertThat(layer.layer()).isEqualTo("forest");
    assertThat(layer.key()).isEqualTo("standId");
    assertThat(layer.before()).isEqualTo(before.receipt().layers().get(1).version());
    assertThat(layer.after()).isEqualTo(after.receipt().layers().get(1).version());
    assertThat(difference.layers()).hasSize(1);
  }

  @Test
  void anAlteredStandIsTold() {
    String wide = box(106.21, 38.41, 106.23, 38.42);
    String narrow = box(106.21, 38.41, 106.22, 38.42);
    Measurement before = forest(s -> s.add(wide, named(stand("S1", 0.6), "老林")));
    Measurement after = forest(s -> s.add(narrow, named(stand("S1", 0.6), "新林")));
    FigureChange change = zone(between(before, after), "640106").causes().get(0);
    assertThat(change.layer()).isEqualTo("forest");
    assertThat(change.key()).isEqualTo("S1");
    assertThat(change.label()).isEqualTo("新林");
    assertThat(change.title()).isEqualTo(Cause.ALTERED.title());
    assertThat(change.change()).isCloseTo(hectares(narrow) - hectares(wide), within(2e-6));
    assertThat(change.alterations())
        .containsExactly(
            new Alteration(
                "geometry",
                "%.6f ha".formatted(hectares(wide)),
                "%.6f ha".formatted(hectares(narrow))),
            new Alteration("name", "老林", "新林"));
  }

  @Test
  void aStandThatWentIsNamedByWhatItWas() {
    Measurement before =
        forest(
            s ->
                s.add(box(106.21, 38.41, 106.22, 38.42), named(stand("S1", 0.6), "老林"))
                    .add(box(106.23, 38.41, 106.24, 38.42), stand("S2", 0.6)));
    Measurement after = forest(s -> s.add(box(106.23, 38.41, 106.24, 38.42), stand("S2", 0.6)));
    Difference difference = between(before, after);
    assertThat(zone(difference, "640106").causes())
        .extracting(
            FigureChange::label,
            FigureChange::beforeId,
            FigureChange::afterId,
            FigureChange::alterations)
        .containsExactly(tuple("老林", 1L, null, null));
    assertThat(difference.layers()).extracting(LayerChange::removed).containsExactly(1);
  }

  private static Map<String, Object> named(Map<String, Object> stand, String name) {
    Map<String, Object> named = new HashMap<>(stand);
    named.put("name", name);
    return named;
  }

  @Test
  void theLargestCauseComesFirst() {
    Measurement before = forest(s -> s.add(box(106.21, 38.44, 106.211, 38.441), stand("S0", 0.6)));
    Measurement after =
        forest(
            s ->
                s.add(box(106.21, 38.41, 106.212, 38.42), stand("small", 0.6))
                    .add(box(106.22, 38.41, 106.23, 38.42), stand("large", 0.6))
                    .add(box(106.24, 38.41, 106.245, 38.42), stand("middle", 0.6)));
    assertThat(zone(between(before, after), "640106").causes())
        .extracting(FigureChange::key)
        .containsExactly("large", "middle", "small", "S0");
  }

  @Test
  void aKeyThatStandsTwiceTellsNothing() {
    Measurement before =
        forest(
            s ->
                s.add(box(106.21, 38.41, 106.22, 38.42), stand("S", 0.6))
                    .add(box(106.23, 38.41, 106.24, 38.42), stand("S", 0.6)));
    Measurement after =
        forest(
            s ->
                s.add(box(106.21, 38.43, 106.22, 38.44), stand("S", 0.6))
                    .add(box(106.236, 38.41, 106.246, 38.42), stand("S", 0.6)));
    assertThat(between(before, after).layers())
        .extracting(LayerChange::byKey, LayerChange::byOverlap, LayerChange::added)
        .containsExactly(tuple(0, 0, 2));
  }

  @Test
  void ofSeveralOverlapsTheLargestTells() {
    Measurement before =
        forest(
            s ->
                s.add(box(106.210, 38.41, 106.220, 38.42), stand("a", 0.6))
                    .add(box(106.230, 38.41, 106.240, 38.42), stand("b", 0.6)));
    Measurement after =
        forest(
            s ->
                s.add(box(106.210, 38.41, 106.216, 38.42), stand("c", 0.6))
                    .add(box(106.216, 38.41, 106.220, 38.42), stand("d", 0.6))
                    .add(box(106.236, 38.41, 106.250, 38.42), stand("e", 0.6)));
    Difference difference = between(before, after);
    assertThat(zone(difference, "640106").causes())
        .extracting(FigureChange::cause, FigureChange::key, FigureChange::matchedBy)
        .containsExactlyInAnyOrder(
            tuple(Cause.ALTERED, "c", MatchedBy.OVERLAP),
            tuple(Cause.ADDED, "d", null),
            tuple(Cause.REMOVED, "b", null),
            tuple(Cause.ADDED, "e", null));
  }

  @Test
  void aNewReserveIsTheSurroundingsOfTheWetlandThatItProtects() {
    String lake = box(106.21, 38.41, 106.23, 38.42);
    workspace.publish(
        "wetland",
        s -> s.add(lake, Map.of("wetlandId", "W1", "name", "阅海", "wetlandType", "lake")));
    workspace.publish(
        "protected-area", s -> s.add(box(106.21, 38.41, 106.215, 38.42), reserve("R1")));
    Measurement before = workspace.measure("wetland-protection-rate");
    workspace.publish(
        "protected-area", s -> s.add(box(106.21, 38.41, 106.225, 38.42), reserve("R1")));
    Difference difference = between(before, workspace.measure("wetland-protection-rate"));
    assertThat(difference.figure()).isEqualTo("coveredAreaHa");
    assertThat(difference.total().change()).isCloseTo(hectares(lake) / 2, within(0.005));
    assertThat(zone(difference, "640106").causes())
        .extracting(FigureChange::cause, FigureChange::key)
        .containsExactly(tuple(Cause.SURROUNDINGS, "W1"));
  }

  private static Map<String, Object> reserve(String code) {
    return Map.of("code", code, "name", code, "category", "wetlandPark");
  }

  @Test
  void whereZonesOverlapTheTotalIsExplainedByItself() {
    workspace.publish(
        "corridor",
        s ->
            s.add(box(106.20, 38.40, 106.24, 38.45), Map.of("code", "river", "name", "黄河"))
                .add(box(106.22, 38.40, 106.30, 38.45), Map.of("code", "lake", "name", "阅海")));
    String stand = box(106.23, 38.41, 106.235, 38.42);
    workspace.publish("forest", s -> s.add(box(106.21, 38.43, 106.211, 38.431), stand("S0", 0.6)));
    Measurement before = workspace.measure("forest-cover", null, "corridor");
    workspace.publish(
        "forest",
        s ->
            s.add(box(106.21, 38.43, 106.211, 38.431), stand("S0", 0.6))
                .add(stand, stand("S1", 0.6)));
    Measurement after = workspace.measure("forest-cover", null, "corridor");
    Difference difference =
        workspace.differences().between(before.receipt().id(), after.receipt().id());
    for (ZoneDifference each :
        List.of(zone(difference, "river"), zone(difference, "lake"), difference.total())) {
      assertThat(each.change()).isEqualTo(hectares(stand));
      assertThat(each.causes())
          .extracting(FigureChange::cause, FigureChange::key, FigureChange::change)
          .containsExactly(tuple(Cause.ADDED, "S1", hectares(stand)));
    }
  }

  @Test
  void aZoneThatCameOrWentHadOrHasNothing() {
    String stand = box(106.21, 38.41, 106.22, 38.42);
    Measurement before = forest(s -> s.add(stand, stand("S1", 0.6)));
    workspace.publish(
        "county",
        s -> s.add(box(106.20, 38.40, 106.30, 38.45), Map.of("code", "640105", "name", "西夏区")));
    Difference difference = between(before, workspace.measure("forest-cover"));
    assertThat(difference.zones())
        .extracting(ZoneDifference::code, ZoneDifference::name, ZoneDifference::change)
        .containsExactly(
            tuple("640105", "西夏区", hectares(stand)),
            tuple("640106", "金凤区", -hectares(stand)),
            tuple("640104", "兴庆区", 0.0));
    assertThat(zone(difference, "640105").causes())
        .extracting(FigureChange::cause)
        .containsExactly(Cause.ZONE);
    assertThat(difference.layers()).isEmpty();
  }

  @Test
  void whatNoFeatureExplainsIsPutDownToTheEngine() {
    String stand = box(106.21, 38.41, 106.22, 38.42);
    Measurement before = forest(s -> s.add(stand, stand("S1", 0.6)));
    StoredMeasurement stored = workspace.answers().stored(before.receipt().id());
    String covered = "\"coveredAreaHa\":" + before.zones().get(0).coveredAreaHa();
    assertThat(stored.body()).contains(covered);
    workspace
        .store()
        .measurements()
        .keep(
            new StoredMeasurement(
                "other",
                stored.question(),
                stored.indicator(),
                stored.layers(),
                stored.measuredAt(),
                stored.body().replaceFirst(covered, "\"coveredAreaHa\":1.5")));
    Difference difference = workspace.differences().between("other", stored.id());
    assertThat(zone(difference, "640106").causes())
        .extracting(FigureChange::cause, FigureChange::change)
        .containsExactly(tuple(Cause.ENGINE, Math.round(hectares(stand) * 1e6 - 1.5e6) / 1e6));
    assertThat(zone(difference, "640104").causes()).isEmpty();
  }

  @Test
  void otherDefinitionsOrZonesOrFormsAreNotCompared() {
    Measurement cover = forest(s -> s.add(box(106.21, 38.41, 106.22, 38.42), stand("S1", 0.6)));
    workspace.publish(
        "corridor",
        s -> s.add(box(106.20, 38.40, 106.24, 38.45), Map.of("code", "river", "name", "黄河")));
    assertThatThrownBy(
            () -> between(cover, workspace.measure("forest-cover", "inventory", "county")))
        .hasMessageContaining("definition is 'statutory' in the first and 'inventory'");
    assertThatThrownBy(() -> between(cover, workspace.measure("forest-cover", null, "corridor")))
        .hasMessageContaining("zones (by) is 'county' in the first and 'corridor'");
    workspace
        .store()
        .measurements()
        .keep(
            new StoredMeasurement("stock", "{}", "carbon", List.of("forest"), Instant.EPOCH, "{}"));
    assertThatThrownBy(() -> workspace.differences().between("stock", cover.receipt().id()))
        .hasMessageContaining("'stock' is of 'carbon'");
  }
}
