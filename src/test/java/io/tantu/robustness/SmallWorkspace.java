package io.tantu.robustness;

import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ingest.ImportProgress;
import io.tantu.ingest.ImportRequest;
import io.tantu.ingest.ImportService;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.testing.TestStores;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** A layers folder with one layer of polygons, {@code parcel}, and files to import into it. */
record SmallWorkspace(Path home) {

  static final String LAYER = "parcel";

  private static final int COLUMNS = 200;
  private static final double STEP_DEGREES = 0.001;

  static SmallWorkspace in(Path home) throws IOException {
    SmallWorkspace workspace = new SmallWorkspace(home);
    workspace.declare("code", "name");
    return workspace;
  }

  Path layers() {
    return home.resolve("layers");
  }

  Path data() {
    return home.resolve("data");
  }

  LayerDefinition layer() {
    return CatalogReader.read(layers()).layer(LAYER);
  }

  /** Declares the layer with these text attributes, the first of them its key. */
  LayerDefinition declare(String... attributes) throws IOException {
    return write("", attributes);
  }

  /** Declares the layer so that it ships with a file of its folder. */
  LayerDefinition declareShipped(String file, String... attributes) throws IOException {
    return write("data: {file: %s}\n".formatted(file), attributes);
  }

  private LayerDefinition write(String more, String... attributes) throws IOException {
    StringBuilder yaml =
        new StringBuilder(
            """
            id: parcel
            title: {zh: 地块, en: Parcels}
            group: ecology
            order: 1
            geometryType: polygon
            key: %s
            provenance: {kind: illustrative, source: test}
            attributes:
            """
                .formatted(attributes[0]));
    for (String name : attributes) {
      yaml.append("  - {name: %1$s, type: string, alias: {zh: 名, en: %1$s}}\n".formatted(name));
    }
    Files.createDirectories(layers().resolve(LAYER));
    Files.writeString(layers().resolve(LAYER).resolve("layer.yml"), yaml.append(more));
    return layer();
  }

  /**
   * Writes a GeoJSON file of small squares.
   *
   * @param edition goes into every name, so that each edition is another version
   */
  Path parcels(String file, int count, String edition) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    try (Writer out = Files.newBufferedWriter(path)) {
      out.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
      for (int i = 0; i < count; i++) {
        out.write(i == 0 ? "" : ",\n");
        out.write(parcel(i, edition));
      }
      out.write("]}");
    }
    return path;
  }

  /** Imports the file in this process and returns the version that the layer has then. */
  LayerVersion importHere(Path file) {
    try (OpenStore store = TestStores.open(data())) {
      return importInto(store, file);
    }
  }

  /** Imports the file into the store of this workspace. */
  LayerVersion importInto(OpenStore store, Path file) {
    new ImportService(store, JsonMapper.shared(), List.of())
        .run(ImportRequest.of(file, layer()), ImportProgress.NONE);
    return store.current(LAYER).orElseThrow();
  }

  private static String parcel(int number, String edition) {
    double west = 106 + number % COLUMNS * STEP_DEGREES;
    double south = 38 + number / COLUMNS * STEP_DEGREES;
    return String.format(
        Locale.ROOT,
        """
        {"type":"Feature","properties":{"code":"P%1$d","name":"%2$s"},"geometry":{"type":"Polygon","coordinates":\
        [[[%3$.4f,%4$.4f],[%5$.4f,%4$.4f],[%5$.4f,%6$.4f],[%3$.4f,%6$.4f],[%3$.4f,%4$.4f]]]}}""",
        number,
        edition,
        west,
        south,
        west + 0.0008,
        south + 0.0008);
  }
}
