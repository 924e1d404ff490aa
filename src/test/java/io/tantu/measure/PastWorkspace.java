package io.tantu.measure;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.LayerDefinition;
import io.tantu.measure.difference.Differences;
import io.tantu.measure.history.MeasurementHistory;
import io.tantu.measure.history.Verifier;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerFixture;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A GeoPackage with two square counties beside each other at 106.25°E, to measure in. */
public final class PastWorkspace implements AutoCloseable {

  private static final Path LAYERS = Path.of("layers");

  private final OpenStore store;
  private Catalog catalog = CatalogReader.read(LAYERS);

  public PastWorkspace(Path folder) {
    store = TestStores.open(folder);
    counties(106.25);
  }

  /** Other definitions from now on. */
  public void read(Catalog other) {
    catalog = other;
  }

  public Catalog catalog() {
    return catalog;
  }

  public OpenStore store() {
    return store;
  }

  public LayerDefinition layer(String id) {
    return catalog.layer(id);
  }

  /** Both counties, with the boundary between them at the longitude. */
  public LayerVersion counties(double boundary) {
    return publish(
        "county",
        counties ->
            counties
                .add(box(106.20, 38.40, boundary, 38.45), Map.of("code", "640106", "name", "金凤区"))
                .add(box(boundary, 38.40, 106.30, 38.45), Map.of("code", "640104", "name", "兴庆区")));
  }

  /** A new version of the layer with what the filling adds. */
  public LayerVersion publish(String layer, Consumer<LayerFixture> filling) {
    try (LayerFixture fixture = new LayerFixture(store, layer(layer))) {
      filling.accept(fixture);
      return fixture.publish();
    }
  }

  public static String box(double west, double south, double east, double north) {
    return "POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))"
        .formatted(west, south, east, north);
  }

  /** An arbour stand that counts as forest from a canopy of 0.2 up. */
  public static Map<String, Object> stand(String id, double canopy) {
    return Map.of(
        "standId",
        id,
        "landClass",
        "0301",
        "species",
        "杨树",
        "canopyDensity",
        canopy,
        "volumeM3PerHa",
        50.0);
  }

  public Measurement measure(String indicator) {
    return measure(indicator, null, "county");
  }

  public Measurement measure(String indicator, String definition, String by) {
    return measure(new MeasureRequest(indicator, definition, by, null));
  }

  public Measurement measure(MeasureRequest request) {
    return new MeasureService(catalog, store, new Snapshots(store, 0), answers()).measure(request);
  }

  public AnswerBook answers() {
    return new AnswerBook(store.measurements());
  }

  public Differences differences() {
    return new Differences(catalog, store, answers());
  }

  public MeasurementHistory history() {
    return new MeasurementHistory(catalog, store.measurements(), answers());
  }

  public Verifier verifier() {
    MeasureService service = new MeasureService(catalog, store, new Snapshots(store, 0), answers());
    return new Verifier(catalog, store, answers(), List.of(service));
  }

  @Override
  public void close() {
    store.close();
  }
}
