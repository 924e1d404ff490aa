package io.tantu.charging.plan;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.charging.ChargingService;
import io.tantu.charging.gaps.GapService;
import io.tantu.charging.road.RoadService;
import io.tantu.constraint.ConstraintCatalog;
import io.tantu.measure.AnswerBook;
import io.tantu.store.LayerFixture;
import io.tantu.store.OpenStore;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A station in the west; three villages east of it, far from each other, one in a reserve. */
abstract class Villages {

  static final double LAT = 38.4;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

  final Catalog catalog = CatalogReader.read(Path.of("layers"));
  private final ConstraintCatalog rules =
      ConstraintCatalog.read(Path.of("layers", "constraints.yml"), catalog);
  @TempDir Path folder;
  OpenStore store;
  GapService gaps;
  PlanService service;

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
            stations.add(
                at(106.10),
                Map.of("kind", "charging", "publicAccess", true, "acPiles", 2L, "dcPiles", 2L)));
    publish(
        "charging-demand",
        demand ->
            demand
                .add(at(106.10), people("served", 5_000))
                .add(at(106.301), people("small", 100))
                .add(at(106.502), people("large", 700))
                .add(at(106.503), people("beside", 200))
                .add(at(106.704), people("reserve", 9_000)));
    publish("protected-area", areas -> areas.add(box(106.65, 106.75), Map.of()));
    for (String layer : new String[] {"ecological-redline", "wetland", "water"}) {
      publish(layer, areas -> areas.add(box(106.01, 106.02), Map.of()));
    }
    publish("public-building", buildings -> buildings.add("POINT(106.9 38.9)", Map.of()));
    AnswerBook answers = new AnswerBook(store.measurements());
    ChargingService charging = new ChargingService(catalog, store);
    gaps =
        new GapService(
            catalog, store, charging, new RoadService(catalog, store, charging), answers);
    service = new PlanService(catalog, store, charging, gaps, rules, answers, CLOCK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  void publish(String layer, Consumer<LayerFixture> filling) {
    try (LayerFixture fixture = new LayerFixture(store, catalog.layer(layer))) {
      filling.accept(fixture);
      fixture.publish();
    }
  }

  static String at(double lon) {
    return "POINT(%s %s)".formatted(lon, LAT);
  }

  static String box(double west, double east) {
    return "POLYGON((%1$s 38.35, %2$s 38.35, %2$s 38.45, %1$s 38.45, %1$s 38.35))"
        .formatted(west, east);
  }

  static Map<String, Object> people(String id, long residents) {
    return Map.of("demandId", id, "area", "core", "residents", residents, "countyCode", "640106");
  }
}
