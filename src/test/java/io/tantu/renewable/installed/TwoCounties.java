package io.tantu.renewable.installed;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Workspace;
import io.tantu.renewable.Renewables;
import io.tantu.store.LayerFixture;
import io.tantu.store.OpenStore;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two counties side by side, and plants. */
abstract class TwoCounties {

  static final double WEST = 106.25;
  static final double EAST = 106.35;

  final Catalog catalog = CatalogReader.read(Path.of("layers"));
  @TempDir Path folder;
  OpenStore store;

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    publish(
        "county",
        counties ->
            counties
                .add(box(106.2, 106.3), Map.of("code", "640106", "name", "金凤区"))
                .add(box(106.3, 106.4), Map.of("code", "640104", "name", "兴庆区")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  final Renewables renewables() {
    return new Renewables(new Workspace(Path.of("layers"), Path.of("styles"), folder), catalog);
  }

  void publish(String layer, Consumer<LayerFixture> filling) {
    try (LayerFixture fixture = new LayerFixture(store, catalog.layer(layer))) {
      filling.accept(fixture);
      fixture.publish();
    }
  }

  static String box(double west, double east) {
    return "POLYGON((%1$s 38.3, %2$s 38.3, %2$s 38.4, %1$s 38.4, %1$s 38.3))".formatted(west, east);
  }

  static LayerFixture solar(
      LayerFixture plants, double lon, double megawatts, String status, Integer year) {
    Map<String, Object> values = new HashMap<>();
    values.put("siteId", "S" + lon + megawatts);
    values.put("name", "S");
    values.put("capacityMw", megawatts);
    values.put("capacityBasis", "AC");
    values.put("siteAreaHa", 10.0);
    if (status != null) {
      values.put("status", status);
    }
    if (year != null) {
      values.put("operatingYear", (long) year);
    }
    return plants.add("POINT(%s 38.35)".formatted(lon), values);
  }
}
