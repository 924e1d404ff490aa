package io.tantu.charging.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.charging.ChargingService;
import io.tantu.charging.WayKind;
import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.ChargingGaps.Unserved;
import io.tantu.charging.road.RoadService;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.Inputs;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerFixture;
import io.tantu.store.OpenStore;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One public station at 106.2°E 38.4°N, and people on its parallel to the east. */
class GapServiceTest {

  private static final double LAT = 38.4;
  private static final double STATION = 106.2;

  private final Catalog catalog = CatalogReader.read(Path.of("layers"));
  @TempDir Path folder;
  private OpenStore store;
  private GapService service;

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    publish(
        "county",
        counties ->
            counties.add(
                "POLYGON((106 38, 107 38, 107 39, 106 39, 106 38))",
                Map.of("code", "640106", "name", "金凤区")));
    publish(
        "charging-station",
        stations ->
            stations
                .add(at(STATION), station("charging", true))
                .add(at(106.4), station("charging", false))
                .add(at(106.4), station("swap", true)));
    ChargingService charging = new ChargingService(catalog, store);
    service =
        new GapService(
            catalog,
            store,
            charging,
            new RoadService(catalog, store, charging),
            new AnswerBook(store.measurements()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aPointThatStatesNoCountyBelongsToTheOneItLiesIn() {
    publish(
        "charging-demand",
        demand ->
            demand
                .add(at(STATION), Map.of("demandId", "r1c1", "residents", 70L))
                .add(at(105.9), Map.of("demandId", "r1c2", "residents", 5L)));
    ChargingGaps gaps = service.gaps(ServiceStandards.USUAL, WayKind.STRAIGHT);
    assertThat(gaps.counties())
        .extracting(County::code, County::residents)
        .containsExactly(tuple("640106", 70L));
    assertThat(gaps.total().residents()).isEqualTo(70);
    assertThat(gaps.residentsOutside()).isEqualTo(5);
  }

  private void publish(String layer, Consumer<LayerFixture> filling) {
    try (LayerFixture fixture = new LayerFixture(store, catalog.layer(layer))) {
      filling.accept(fixture);
      fixture.publish();
    }
  }

  private static String at(double lon) {
    return "POINT(%s %s)".formatted(lon, LAT);
  }

  private static double metres(double lon) {
    return GeodesicDistance.metres(lon, LAT, STATION, LAT);
  }

  private static Map<String, Object> station(String kind, boolean open) {
    return Map.of("kind", kind, "publicAccess", open, "acPiles", 2L, "dcPiles", 2L);
  }

  private static Map<String, Object> people(String id, String area, long residents) {
    return Map.of("demandId", id, "area", area, "residents", residents, "countyCode", "640106");
  }

  private void people() {
    publish(
        "charging-demand",
        demand ->
            demand
                .add(at(106.2005), people("A", "core", 600))
                .add(at(106.2150), people("B", "core", 300))
                .add(at(106.2150), people("C", "urban", 80))
                .add(at(106.4000), people("D", "township", 20)));
  }

  @Test
  void eachKindOfAreaHasItsOwnStandard() {
    people();
    ChargingGaps gaps = service.gaps(ServiceStandards.USUAL, WayKind.STRAIGHT);
    County county = gaps.counties().get(0);
    assertThat(county.name()).isEqualTo("金凤区");
    assertThat(county.residents()).isEqualTo(1_000);
    assertThat(county.servedResidents()).isEqualTo(680);
    assertThat(county.unservedResidents()).isEqualTo(320);
    assertThat(county.servedShare()).isCloseTo(0.68, within(1e-12));
    assertThat(county.unservedPoints()).isEqualTo(2);
    assertThat(gaps.unserved()).extracting(Unserved::demandId).containsExactly("B", "D");
    assertThat(gaps.unserved().get(0).nearestMetres()).isCloseTo(metres(106.215), within(0.05));
    assertThat(gaps.total())
        .usingRecursiveComparison()
        .ignoringFields("code", "name")
        .isEqualTo(county);
  }

  /** Of the farthest hundred: 20 at D, 80 of the 380 beside B. */
  @Test
  void theMeanWaysAreThoseOfTheWorstServedTenthAndOfAll() {
    people();
    County county = service.gaps(ServiceStandards.USUAL, WayKind.STRAIGHT).counties().get(0);
    double expected = (20 * metres(106.4) + 80 * metres(106.215)) / 100;
    assertThat(county.worstTenthMetres()).isCloseTo(expected, within(0.06));
    assertThat(county.medianMetres()).isCloseTo(metres(106.2005), within(0.05));
    double all = 600 * metres(106.2005) + 380 * metres(106.215) + 20 * metres(106.4);
    assertThat(county.meanMetres()).isCloseTo(all / 1_000, within(0.06));
  }

  @Test
  void exactlySoFarIsServed() {
    DemandPoint point = new DemandPoint("A", null, "core", "640106", 600, STATION, LAT);
    assertThat(ways(point, 1_000).served(0)).isTrue();
    assertThat(ways(point, Math.nextUp(1_000.0)).served(0)).isFalse();
    assertThat(ways(point, 1_001).nearerBy(new double[] {1_000}).served(0)).isTrue();
  }

  private static DemandWays ways(DemandPoint point, double metres) {
    List<DemandPoint> demand = List.of(point);
    return new DemandWays(
        demand,
        new double[] {metres},
        Map.of(),
        0,
        ServiceStandards.USUAL,
        new StraightTravel(demand));
  }

  @Test
  void withoutAnyStationNobodyIsServedAndNoDistanceIsMadeUp() {
    people();
    publish("charging-station", stations -> stations.add(at(106.4), station("swap", true)));
    ChargingGaps gaps = service.gaps(ServiceStandards.USUAL, WayKind.STRAIGHT);
    assertThat(gaps.total().servedResidents()).isZero();
    assertThat(gaps.total().medianMetres()).isNull();
    assertThat(gaps.total().meanMetres()).isNull();
    assertThat(gaps.unserved().get(0).nearestMetres()).isNull();
  }

  @Test
  void theAnswerIsStoredAndCanBeMadeAgain() {
    people();
    ChargingGaps gaps = service.gaps(ServiceStandards.USUAL, WayKind.STRAIGHT);
    assertThat(service.gaps(ServiceStandards.USUAL, WayKind.STRAIGHT)).isEqualTo(gaps);
    var stored = store.measurements().find(gaps.receipt().id()).orElseThrow();
    assertThat(service.made(stored)).isTrue();
    Inputs inputs = Inputs.recorded(catalog, store, gaps.receipt().layers());
    assertThat(service.again(stored, inputs, null)).isEqualTo(gaps);
    assertThat(gaps.receipt().layers()).hasSize(3);
  }

  @Test
  void withoutDemandThereIsNoAnswer() {
    assertThatThrownBy(() -> service.gaps(ServiceStandards.USUAL, WayKind.STRAIGHT))
        .isInstanceOfSatisfying(
            ProblemException.class, p -> assertThat(p.code()).isEqualTo("layer-not-ready"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 0.5, 1_000.5, 100_001, Double.NaN, Double.POSITIVE_INFINITY})
  void aStandardThatIsNoDistanceIsRefused(double metres) {
    List<Runnable> wrong =
        List.of(
            () -> new ServiceStandards(metres, 1, 1),
            () -> new ServiceStandards(1, metres, 1),
            () -> new ServiceStandards(1, 1, metres));
    assertThat(wrong)
        .allSatisfy(
            one ->
                assertThatThrownBy(one::run)
                    .isInstanceOfSatisfying(
                        ProblemException.class,
                        p -> assertThat(p.code()).isEqualTo("bad-standard")));
  }

  /** A road that leads round; whoever lives farther than 2 km from it drives nowhere. */
  @Test
  void byRoadTheWayThatIsDrivenCounts() {
    publish(
        "road",
        roads ->
            roads.add(
                "LINESTRING(106.2 38.4, 106.2 38.41, 106.22 38.41, 106.22 38.4)",
                Map.of("speedKmh", 50.0)));
    publish(
        "charging-demand",
        demand ->
            demand
                .add(at(106.22), Map.of("demandId", "round", "area", "urban", "residents", 10L))
                .add(at(106.3), Map.of("demandId", "far", "area", "urban", "residents", 5L)));
    double driven =
        2 * GeodesicDistance.metres(106.2, LAT, 106.2, 38.41)
            + GeodesicDistance.metres(106.2, 38.41, 106.22, 38.41);
    assertThat(metres(106.22)).isLessThan(2_000);
    assertThat(service.gaps(ServiceStandards.USUAL, WayKind.STRAIGHT).total().servedResidents())
        .isEqualTo(10);
    ChargingGaps gaps = service.gaps(ServiceStandards.USUAL, WayKind.ROAD);
    assertThat(gaps.total().servedResidents()).isZero();
    assertThat(gaps.unserved())
        .extracting(Unserved::demandId, Unserved::nearestMetres)
        .containsExactly(tuple("round", Math.round(driven * 10) / 10.0), tuple("far", null));
    assertThat(gaps.receipt().rule().zh()).contains("道路").doesNotContain("大地线");
    assertThat(gaps.receipt().layers()).extracting(layer -> layer.id()).contains("road");
    var stored = store.measurements().find(gaps.receipt().id()).orElseThrow();
    Inputs inputs = Inputs.recorded(catalog, store, gaps.receipt().layers());
    assertThat(service.again(stored, inputs, null)).isEqualTo(gaps);
  }
}
