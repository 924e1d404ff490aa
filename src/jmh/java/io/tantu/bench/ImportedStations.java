package io.tantu.bench;

import io.tantu.catalog.CatalogReader;
import io.tantu.store.geopackage.GeoPackageStore;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Made-up stations in a GeoPackage of their own; imported once for each number of them. */
final class ImportedStations {

  private static final String LAYER = "charging-station";

  private final Place place;
  private final int count;
  private final Path folder;

  ImportedStations(Place place, int count) {
    this.place = place;
    this.count = count;
    this.folder = Place.made(place.cache().resolve("stations-" + count));
  }

  Path layers() {
    return folder.resolve("layers");
  }

  Path data() {
    return folder.resolve("data");
  }

  /** Imports them if they were not imported before. */
  ImportedStations ready() throws IOException {
    Path done = folder.resolve("imported");
    if (!Files.exists(done)) {
      ImportedLayers.declare(place, folder);
      Path layer = Place.made(layers().resolve(LAYER));
      Files.copy(
          place.home().resolve("layers").resolve(LAYER).resolve("layer.yml"),
          layer.resolve("layer.yml"));
      Path file = layer.resolve(LAYER + ".geojson");
      write(file);
      System.err.printf("Importing %,d stations …%n", count);
      try (GeoPackageStore store = GeoPackageStore.open(data())) {
        ImportedLayers.take(store, file, CatalogReader.read(layers()).layer(LAYER));
      }
      Files.createFile(done);
    }
    return this;
  }

  private void write(Path file) throws IOException {
    try (Writer out = new BufferedWriter(Files.newBufferedWriter(file), 1 << 20)) {
      out.write("{\"type\":\"FeatureCollection\",\"features\":[");
      int id = 0;
      for (Stations.Position at : new Stations(count).positions()) {
        out.write(id++ == 0 ? "\n" : ",\n");
        out.write(feature(id, at));
      }
      out.write("\n]}\n");
    }
  }

  private static String feature(int id, Stations.Position at) {
    return String.format(
        Locale.ROOT,
        "{\"type\":\"Feature\",\"properties\":{\"stationId\":\"S%1$d\",\"name\":\"S%1$d\","
            + "\"kind\":\"charging\",\"acPiles\":1,\"dcPiles\":1,\"publicAccess\":true,"
            + "\"countyCode\":\"640104\"},\"geometry\":{\"type\":\"Point\","
            + "\"coordinates\":[%2$.7f,%3$.7f]}}",
        id,
        at.lon(),
        at.lat());
  }
}
