package io.tantu.charging.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Workspace;
import io.tantu.charging.ChargingService;
import io.tantu.charging.StationFilter;
import io.tantu.charging.density.ChargingDensity.Divisor;
import io.tantu.charging.density.ChargingDensity.Place;
import io.tantu.charging.density.ChargingDensity.Verdict;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.Inputs;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
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

/** Two counties that share the meridian 106.5°E, two corridors that overlap, a few stations. */
class DensityServiceTest {

  private static final double LAT = 38.5;

  private final Catalog catalog = CatalogReader.read(Path.of("layers"));
  @TempDir Path folder;
  private OpenStore store;
  private Snapshots snapshots;
  private DensityService service;

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    snapshots = new Snapshots(store, 0);
    publish(
        "county",
        counties ->
            counties
                .add(box(106, 106.5), county("640104", "西", 20_000L))
                .add(box(106.5, 107), county("640106", "东", null)));
    publish(
        "corridor",
        corridors ->
            corridors
                .add(box(106, 106.3), Map.of("code", "C1", "name", "一"))
                .add(box(106.2, 106.4), Map.of("code", "C2", "name", "二")));
    publish(
        "charging-station",
        stations ->
            stations
                .add(at(106.1), station("charging", true, 1, 2))
                .add(at(106.25), station("charging", true, 4, 0))
                .add(at(106.5), station("charging", true, 0, 8))
                .add(at(106.9), station("charging", false, 16, 0))
                .add(at(106.9), station("swap", true, 0, 0))
                .add(at(107.1), station("charging", true, 32, 0)));
    service = service(Path.of("layers"));
  }

  private DensityService service(Path layers) {
    return new DensityService(
        new Workspace(layers, Path.of("styles"), folder),
        catalog,
        store,
        snapshots,
        new ChargingService(catalog, store),
        new AnswerBook(store.measurements()));
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

  private static String box(double west, double east) {
    return "POLYGON((%1$s 38, %2$s 38, %2$s 39, %1$s 39, %1$s 38))".formatted(west, east);
  }

  private static String at(double lon) {
    return "POINT(%s %s)".formatted(lon, LAT);
  }

  private static Map<String, Object> county(String code, String name, Long residents) {
    return residents == null
        ? Map.of("code", code, "name", name)
        : Map.of("code", code, "name", name, "population2020", residents);
  }

  private static Map<String, Object> station(String kind, boolean open, long ac, long dc) {
    return Map.of("kind", kind, "publicAccess", open, "acPiles", ac, "dcPiles", dc);
  }

  private ChargingDensity density(String by) {
    return service.density(by, StationFilter.PUBLIC_CHARGING);
  }

  @Test
  void pilesAreDividedByGroundAndResidentsOfTheirCounty() {
    ChargingDensity density = density("county");
    Place west = density.zones().get(0);
    assertThat(west.stations()).isEqualTo(3);
    assertThat(west.acPiles()).isEqualTo(5);
    assertThat(west.dcPiles()).isEqualTo(10);
    assertThat(west.piles()).isEqualTo(15);
    assertThat(west.areaKm2())
        .isCloseTo(store.current("county").orElseThrow().areaSquareMetres() / 2e6, within(1e-3));
    assertThat(west.pilesPerKm2()).isCloseTo(15 / west.areaKm2(), within(1e-15));
    assertThat(west.pilesPer10000Residents()).isCloseTo(7.5, within(1e-12));
  }

  /** The one at 106.5° counts in the west only, the one at 107.1° nowhere. */
  @Test
  void aStationOnABoundaryCountsOnceAndOneOutsideNowhere() {
    ChargingDensity density = density("county");
    assertThat(density.zones()).extracting(Place::piles).containsExactly(15L, 0L);
    assertThat(density.total().piles()).isEqualTo(15);
    assertThat(density.city().piles()).isEqualTo(15);
    assertThat(density.outsideStations()).isEqualTo(1);
  }

  @Test
  void aStationWhereZonesOverlapCountsInEachAndOnceInTheTotal() {
    ChargingDensity density = density("corridor");
    assertThat(density.zones()).extracting(Place::piles).containsExactly(7L, 4L);
    assertThat(density.total().piles()).isEqualTo(7);
    double one = density.zones().get(0).areaKm2();
    double two = density.zones().get(1).areaKm2();
    assertThat(density.total().areaKm2()).isCloseTo(one + two / 2, within(0.1));
    assertThat(density.city().piles()).isEqualTo(15);
    assertThat(density.outsideStations()).isEqualTo(2);
  }

  @Test
  void whatIsNotKnownIsAbsentAndNeverZero() {
    Place east = density("county").zones().get(1);
    assertThat(east.pilesPerKm2()).isZero();
    assertThat(east.residents()).isNull();
    assertThat(east.pilesPer10000Residents()).isNull();
    assertThat(east.vehicles()).isNull();
    assertThat(density("county").city().residents()).isNull();
    ChargingDensity corridors = density("corridor");
    assertThat(corridors.zones()).extracting(Place::residents).containsOnlyNulls();
    assertThat(corridors.total().vehicles()).isNull();
    Divisor residents = corridors.divisors().get(1);
    assertThat(residents.source()).isNull();
    assertThat(residents.note().zh()).contains("未知");
  }

  @Test
  void demandPointsTellTheResidentsOfZonesThatDoNot() {
    publish(
        "charging-demand",
        demand -> demand.add(at(106.25), people("A", 900)).add(at(106.28), people("B", 100)));
    ChargingDensity density = density("corridor");
    assertThat(density.zones()).extracting(Place::residents).containsExactly(1_000L, 1_000L);
    assertThat(density.total().residents()).isEqualTo(1_000);
    assertThat(density.zones().get(1).pilesPer10000Residents()).isCloseTo(40, within(1e-12));
    assertThat(density.receipt().layers()).hasSize(4);
  }

  private static Map<String, Object> people(String id, long residents) {
    return Map.of("demandId", id, "area", "core", "residents", residents, "countyCode", "640104");
  }

  @Test
  void onlyTheCityHasVehiclesAndStandsToTheRatios() {
    ChargingDensity density = density("county");
    assertThat(density.zones()).extracting(Place::vehicles).containsOnlyNulls();
    assertThat(density.city().vehicles()).isEqualTo(65_903);
    assertThat(density.city().vehiclesPerPile()).isCloseTo(65_903 / 15.0, within(1e-9));
    assertThat(density.city().pilesPerVehicle()).isCloseTo(15 / 65_903.0, within(1e-15));
    assertThat(density.allPiles().vehiclesPerPile()).isCloseTo(2.171, within(1e-3));
    assertThat(density.tiers())
        .filteredOn(tier -> tier.id().startsWith("guide-2015"))
        .hasSize(3)
        .allSatisfy(tier -> assertThat(tier.verified()).isFalse())
        .allSatisfy(tier -> assertThat(tier.verdict()).isEqualTo(Verdict.SHORT));
  }

  @Test
  void otherStationsCountWhenAskedForButAreHeldAgainstNoRatio() {
    StationFilter all = new StationFilter(null, null, null);
    ChargingDensity density = service.density("county", all);
    assertThat(density.zones()).extracting(Place::stations).containsExactly(3L, 2L);
    assertThat(density.city().piles()).isEqualTo(31);
    assertThat(density.tiers())
        .allSatisfy(tier -> assertThat(tier.verdict()).isEqualTo(Verdict.UNKNOWN))
        .allSatisfy(tier -> assertThat(tier.reason()).isNotNull());
  }

  @Test
  void withoutTheFileNoVehicleIsMadeUp() {
    ChargingDensity density = service(folder).density("county", StationFilter.PUBLIC_CHARGING);
    assertThat(density.city().vehicles()).isNull();
    assertThat(density.allPiles()).isNull();
    assertThat(density.tiers()).isEmpty();
    assertThat(density.divisors())
        .extracting(Divisor::note)
        .last()
        .isEqualTo(DensityWords.NO_VEHICLES);
  }

  @Test
  void theAnswerIsStoredAndCanBeMadeAgain() {
    StationFilter withAc = DensityFilter.parse("all", "all", "0", "ac", "站", List.of("charging"));
    ChargingDensity density = service.density("corridor", withAc);
    assertThat(service.density("corridor", withAc)).isEqualTo(density);
    var stored = store.measurements().find(density.receipt().id()).orElseThrow();
    assertThat(service.made(stored)).isTrue();
    Inputs inputs = Inputs.recorded(catalog, store, density.receipt().layers());
    assertThat(service.again(stored, inputs, snapshots)).isEqualTo(density);
    assertThat(density.receipt().parameters()).containsEntry("current", "ac");
  }

  @Test
  void unknownZonesAreAProblem() {
    assertThatThrownBy(() -> density("moon"))
        .isInstanceOfSatisfying(
            ProblemException.class, p -> assertThat(p.code()).isEqualTo("unknown-zone-layer"));
  }
}
