package io.tantu.charging.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Feature;
import io.tantu.charging.ChargingService;
import io.tantu.charging.checks.StationChecks.StationPair;
import io.tantu.charging.checks.Witness.Kind;
import io.tantu.geodesy.ChinaOffset;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.ingest.ImportProgress;
import io.tantu.ingest.ImportReport;
import io.tantu.ingest.ImportRequest;
import io.tantu.ingest.ImportService;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.Inputs;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.FeatureQuery;
import io.tantu.store.OpenStore;
import io.tantu.testing.TestStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shipped stations, counties and roads, as they are and with the stations moved. */
class CheckServiceTest {

  private static final String STATIONS = "charging-station";
  private static final Path SHIPPED = Path.of("layers/charging-station/charging-station.geojson");

  private interface Move {
    void from(double lon, double lat, double[] target);
  }

  private final Catalog catalog = CatalogReader.read(Path.of("layers"));
  @TempDir Path folder;
  private OpenStore store;
  private Snapshots snapshots;
  private ImportService imports;
  private CheckService service;

  @BeforeEach
  void open() {
    store = TestStores.open(folder.resolve("data"));
    snapshots = new Snapshots(store, 0);
    CheckGround ground = new CheckGround(catalog, store);
    imports =
        new ImportService(
            store, JsonMapper.shared(), List.of(new StationImportCheck(store, snapshots, ground)));
    service =
        new CheckService(
            catalog,
            store,
            snapshots,
            new ChargingService(catalog, store),
            ground,
            new AnswerBook(store.measurements()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void city() {
    take("county", Path.of("layers/county/county.geojson"), "EPSG:4490");
    take("road", Path.of("layers/road/road.geojson"), "EPSG:4490");
  }

  private ImportReport take(String layer, Path file, String crs) {
    return imports.run(
        new ImportRequest(file, catalog.layer(layer), crs, null, Map.of(), false, null),
        ImportProgress.NONE);
  }

  private Path moved(Move move) throws IOException {
    JsonNode collection = JsonMapper.shared().readTree(Files.readString(SHIPPED));
    for (JsonNode feature : collection.get("features")) {
      ArrayNode at = (ArrayNode) feature.at("/geometry/coordinates");
      double[] target = new double[2];
      move.from(at.get(0).asDouble(), at.get(1).asDouble(), target);
      at.removeAll().add(target[0]).add(target[1]);
    }
    return Files.writeString(folder.resolve("moved.geojson"), collection.toString());
  }

  private static void eastward(double lon, double lat, double[] target) {
    target[0] = lon + 1.2;
    target[1] = lat;
  }

  @Test
  void theShippedStationsGiveNothingToWarnOf() {
    city();
    ImportReport report = take(STATIONS, SHIPPED, "EPSG:4490");
    assertThat(report.issues()).isEmpty();
    StationChecks checks = service.checks();
    assertThat(checks.stations()).isEqualTo(500);
    assertThat(checks.warnings()).isEmpty();
    assertThat(checks.nearDuplicates().pairs()).isZero();
    assertThat(checks.shift().suspected()).isFalse();
    assertThat(checks.shift().meanMetres()).isCloseTo(394, within(3.0));
    assertThat(checks.shift().witnesses())
        .extracting(Witness::kind)
        .containsExactly(Kind.CITY, Kind.COUNTY, Kind.ROAD);
  }

  @Test
  void aCopyShiftedByGcj02IsWarnedOfAndNotMoved() throws IOException {
    city();
    ImportReport report = take(STATIONS, moved(ChinaOffset::toGcj02), "EPSG:4490");
    assertThat(report.count("gcj02-suspected")).isEqualTo(1);
    assertThat(report.count("near-duplicates")).isZero();
    assertThat(report.accepted()).isEqualTo(500);
    assertThat(report.bounds().get(0))
        .isEqualTo(store.current(STATIONS).orElseThrow().bounds().getMinX())
        .isGreaterThan(105.96);
    StationChecks checks = service.checks();
    assertThat(checks.warnings()).extracting(Warning::code).containsExactly("gcj02-suspected");
    Witness county = checks.shift().witnesses().get(1);
    assertThat(county.given()).isGreaterThan(9);
    assertThat(county.takenBack()).isZero();
    assertThat(county.speaks()).isTrue();
    assertThat(checks.warnings().get(0).seen().en())
        .contains("change from %.0f to 0 of 500".formatted(county.given()));
    assertThat(checks.warnings().get(0).remedy().zh()).contains("--crs GCJ-02");
  }

  @Test
  void theSameCopyReadAsGcj02IsFine() throws IOException {
    city();
    assertThat(take(STATIONS, moved(ChinaOffset::toGcj02), "GCJ-02").issues()).isEmpty();
    assertThat(service.checks().warnings()).isEmpty();
  }

  @Test
  void stationsMostlyOutsideTheCityAreWarnedOf() throws IOException {
    city();
    ImportReport report = take(STATIONS, moved(CheckServiceTest::eastward), "EPSG:4490");
    assertThat(report.count("outside-city")).isEqualTo(1);
    assertThat(service.checks().warnings())
        .extracting(Warning::code)
        .containsExactly("outside-city");
    assertThat(service.checks().shift().outsideCity()).isGreaterThan(250);
  }

  /** Real stations stand beside roads: there the ways to them tell, without any county code. */
  @Test
  void stationsBesideRoadsAreToldByTheirWays() {
    city();
    List<Place> beside = besideRoads();
    Shift asGiven = Shift.of(beside, ground());
    assertThat(asGiven.suspected()).isFalse();
    double[] target = new double[2];
    List<Place> shifted =
        beside.stream()
            .map(
                place -> {
                  ChinaOffset.toGcj02(place.lon(), place.lat(), target);
                  return new Place(target[0], target[1], null);
                })
            .toList();
    Shift suspected = Shift.of(shifted, ground());
    assertThat(suspected.suspected()).isTrue();
    Witness road = suspected.witnesses().get(1);
    assertThat(road.kind()).isEqualTo(Kind.ROAD);
    assertThat(2 * road.better()).isGreaterThan(road.looked());
    assertThat(road.takenBack()).isLessThan(30).isLessThan(road.given());
    assertThat(Warning.of(suspected).get(0).seen().zh()).contains("离道路更近");
  }

  private CityGround ground() {
    return CheckGround.of(
            Inputs.current(store, List.of(catalog.layer("county"), catalog.layer("road"))),
            snapshots)
        .orElseThrow();
  }

  /** Some 20 m beside the middle of every road. */
  private List<Place> besideRoads() {
    List<Place> places = new ArrayList<>();
    try (Stream<Feature> roads =
        store.features(
            catalog.layer("road"), store.current("road").orElseThrow(), FeatureQuery.all())) {
      roads
          .map(Feature::geometry)
          .map(Geometry::getCoordinates)
          .map(way -> way[way.length / 2])
          .map((Coordinate at) -> new Place(at.x + 0.0002, at.y, null))
          .forEach(places::add);
    }
    return places;
  }

  @Test
  void ofAMillionStationsTenThousandTellTheSame() {
    city();
    List<Place> beside = besideRoads();
    List<Place> many = new ArrayList<>();
    while (many.size() < 1_000_000) {
      many.addAll(beside);
    }
    Shift shift = Assertions.assertTimeout(Duration.ofSeconds(30), () -> Shift.of(many, ground()));
    assertThat(shift.stations()).isEqualTo(many.size());
    assertThat(shift.looked()).isEqualTo(10_000);
    assertThat(shift.suspected()).isFalse();
  }

  /** Stations anywhere, without any shift: one run in hundreds may be warned of by chance. */
  @Test
  void stationsAnywhereAreHardlyEverSuspected() {
    city();
    CityGround ground = ground();
    Random random = new Random(20230801);
    int suspected = 0;
    for (int run = 0; run < 100; run++) {
      List<Place> places = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        places.add(
            new Place(105.9 + 0.8 * random.nextDouble(), 37.8 + 0.9 * random.nextDouble(), null));
      }
      suspected += Shift.of(places, ground).suspected() ? 1 : 0;
    }
    assertThat(suspected).isLessThanOrEqualTo(2);
  }

  @Test
  void aStationBesideAnotherIsNamedWithItsRowAndTheDistance() throws IOException {
    JsonNode collection = JsonMapper.shared().readTree(Files.readString(SHIPPED));
    ArrayNode features = (ArrayNode) collection.get("features");
    JsonNode twin = features.get(0).deepCopy();
    ((ObjectNode) twin.get("properties")).put("stationId", "TWIN");
    ArrayNode at = (ArrayNode) twin.at("/geometry/coordinates");
    double lon = at.get(0).asDouble();
    double lat = at.get(1).asDouble();
    at.removeAll().add(lon + 0.0002).add(lat);
    features.add(twin);
    Path file = Files.writeString(folder.resolve("twin.geojson"), collection.toString());
    ImportReport report = take(STATIONS, file, "EPSG:4490");
    assertThat(report.issues()).hasSize(1);
    var issue = report.issues().get(0).first().get(0);
    double metres = GeodesicDistance.metres(lon, lat, lon + 0.0002, lat);
    assertThat(issue.code()).isEqualTo("near-duplicates");
    assertThat(issue.row()).isEqualTo(501);
    assertThat(issue.featureKey()).isEqualTo("TWIN");
    assertThat(issue.seen().en()).contains("%.2f m from CS00001 in row 1".formatted(metres));
    assertThat(issue.advice().zh()).contains("只留一条");
    StationChecks checks = service.checks();
    StationPair pair = checks.nearDuplicates().first().get(0);
    assertThat(pair.first().stationId()).isEqualTo("CS00001");
    assertThat(pair.second().stationId()).isEqualTo("TWIN");
    assertThat(pair.metres()).isCloseTo(metres, within(0.005));
    assertThat(checks.nearDuplicates().stations()).isEqualTo(2);
    assertThat(checks.warnings()).extracting(Warning::code).containsExactly("near-duplicates");
    assertThat(checks.shift()).as("no counties are loaded").isNull();
  }

  @Test
  void theAnswerIsStoredAndCanBeMadeAgain() throws IOException {
    city();
    take(STATIONS, moved(ChinaOffset::toGcj02), "EPSG:4490");
    StationChecks checks = service.checks();
    assertThat(service.checks()).isEqualTo(checks);
    var stored = store.measurements().find(checks.receipt().id()).orElseThrow();
    assertThat(service.made(stored)).isTrue();
    Inputs inputs = Inputs.recorded(catalog, store, checks.receipt().layers());
    assertThat(service.again(stored, inputs, snapshots)).isEqualTo(checks);
    assertThat(checks.receipt().layers()).hasSize(3);
  }
}
