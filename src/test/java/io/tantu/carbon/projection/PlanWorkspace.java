package io.tantu.carbon.projection;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonService;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Workspace;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.history.Verifier;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerFixture;
import io.tantu.store.OpenStore;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Two counties side by side at 106.25°E from 38.40° to 38.45°N, with a poplar stand west of
 * 106.21°E, described for 2023; plans are drawn for the case.
 */
final class PlanWorkspace implements AutoCloseable {

  static final Path LAYERS = Path.of("layers");
  static final Catalog CATALOG = CatalogReader.read(LAYERS);
  private static final CarbonParameters PARAMETERS =
      CarbonParameters.read(LAYERS.resolve("carbon"));

  private final OpenStore store;
  private final AnswerBook answers;
  private final ProjectionService service;

  PlanWorkspace(Path folder) {
    store = TestStores.open(folder);
    answers = new AnswerBook(store.measurements());
    Snapshots snapshots = new Snapshots(store, 0);
    service =
        new ProjectionService(
            new Workspace(LAYERS, folder, folder),
            CATALOG,
            store,
            snapshots,
            answers,
            new CarbonService(CATALOG, store, snapshots, answers, Optional.of(PARAMETERS)));
    publish(
        "county",
        counties ->
            counties
                .add(box(106.20, 106.25), Map.of("code", "640106", "name", "金凤区"))
                .add(box(106.25, 106.30), Map.of("code", "640104", "name", "兴庆区")));
    publish(
        "forest",
        stands ->
            stands.add(
                box(106.20, 106.21),
                Map.of(
                    "standId", "S1",
                    "landClass", "0301",
                    "species", "杨树",
                    "canopyDensity", 0.6,
                    "volumeM3PerHa", 50.0)));
  }

  void publish(String layer, Consumer<LayerFixture> features) {
    try (LayerFixture fixture = new LayerFixture(store, CATALOG.layer(layer))) {
      features.accept(fixture);
      fixture.publish();
    }
  }

  void plan(Consumer<LayerFixture> parcels) {
    publish("planting-plan", parcels);
  }

  static String box(double west, double east) {
    return box(west, 38.40, east, 38.45);
  }

  static String box(double west, double south, double east, double north) {
    return "POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))"
        .formatted(west, south, east, north);
  }

  /** Attributes of a parcel; null leaves one out. */
  static Map<String, Object> parcel(String id, String species, Long year, Double survival) {
    Map<String, Object> values = new HashMap<>();
    values.put("planId", id);
    values.put("species", species);
    values.put("plantingYear", year);
    values.put("survival", survival);
    return values;
  }

  static Map<String, Object> poplar(String id) {
    return parcel(id, "杨树", 2026L, 0.8);
  }

  static ProjectionRequest request(DrawnPlanting drawn, Integer... years) {
    return new ProjectionRequest("county", "M3", 0, 50, List.of(years), "planting-plan", drawn);
  }

  Projection project(Integer... years) {
    return service.project(request(null, years));
  }

  ProjectionService service() {
    return service;
  }

  OpenStore store() {
    return store;
  }

  Verifier verifier() {
    return new Verifier(CATALOG, store, answers, List.of(service));
  }

  @Override
  public void close() {
    store.close();
  }
}
