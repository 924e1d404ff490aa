package io.tantu.bench;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ingest.ImportProgress;
import io.tantu.ingest.ImportRequest;
import io.tantu.ingest.ImportService;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStaging;
import io.tantu.store.geopackage.GeoPackageStore;
import io.tantu.store.postgis.PostgisStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Counties and parcels in a GeoPackage of their own; imported once for each number of parcels. */
final class ImportedLayers {

  static final String PARCELS = "parcel";
  static final String COUNTIES = "county";
  static final String CRS = "EPSG:" + Parcels.SRID;

  private final Place place;
  private final int count;
  private final Path folder;

  ImportedLayers(Place place, int count) {
    this.place = place;
    this.count = count;
    this.folder = Place.made(place.cache().resolve("imported-" + count));
  }

  Path layers() {
    return folder.resolve("layers");
  }

  Path styles() {
    return folder.resolve("styles");
  }

  Path data() {
    return folder.resolve("data");
  }

  Catalog catalog() {
    return CatalogReader.read(layers());
  }

  GeoPackageStore store() {
    return GeoPackageStore.open(data());
  }

  /** The same layers in the database, as versions of the same names. */
  void copyInto(PostgisStoreAt database) {
    try (GeoPackageStore from = store();
        PostgisStore to = database.open()) {
      for (LayerDefinition layer : catalog().layers()) {
        try (LayerStaging staging = to.stage(layer, "bench");
            Stream<Feature> features =
                from.features(layer, from.requireCurrent(layer), FeatureQuery.all())) {
          features.forEach(staging::add);
          staging.publish(0, "{}");
        }
      }
    }
  }

  /** Imports what was not imported before. */
  ImportedLayers ready() throws IOException {
    declare(place, folder);
    Path done = folder.resolve("imported");
    if (!Files.exists(done)) {
      System.err.printf("Importing %,d parcels …%n", count);
      Path county = layers().resolve(COUNTIES).resolve("county.geojson");
      try (GeoPackageStore store = store()) {
        take(store, county, catalog().layer(COUNTIES));
        take(store, new Parcels(place, count).geoJson(), catalog().layer(PARCELS));
      }
      Files.createFile(done);
    }
    return this;
  }

  /** Imports a file in {@link #CRS}. */
  static void take(GeoPackageStore store, Path file, LayerDefinition layer) {
    ImportRequest request = new ImportRequest(file, layer, CRS, null, Map.of(), false, null);
    new ImportService(store, JsonMapper.shared(), List.of()).run(request, ImportProgress.NONE);
  }

  /** Puts the layers and styles folders into a folder: the benchmarks' own and the counties. */
  static void declare(Place place, Path into) throws IOException {
    copy(place.sources().resolve("workspace"), into);
    copy(place.home().resolve("layers/county"), into.resolve("layers/county"));
  }

  private static void copy(Path from, Path into) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = into.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
