package io.tantu.ingest;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.problem.ProblemException;
import io.tantu.store.FeatureQuery;
import io.tantu.store.OpenStore;
import io.tantu.testing.TestStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A store, an import service and layers to import into, in a folder of their own. */
final class Importing implements AutoCloseable {

  /** Polygons with an optional code as key and an optional name. */
  static final LayerDefinition PARCELS = layer("parcel", GeometryType.POLYGON);

  static final LayerDefinition STATIONS = layer("station", GeometryType.POINT);

  final Path folder;
  final OpenStore store;
  final ImportService service;

  Importing(Path folder) {
    this.folder = folder;
    this.store = TestStores.open(folder.resolve("data"));
    this.service = new ImportService(store, JsonMapper.builder().build(), List.of());
  }

  static LayerDefinition layer(String id, GeometryType type) {
    return layer(
        id,
        type,
        attribute("code", AttributeType.STRING, "编号", "Number", false),
        attribute("name", AttributeType.STRING, "名称", "Name", false));
  }

  static LayerDefinition layer(String id, GeometryType type, AttributeDefinition... attributes) {
    return new LayerDefinition(
        id,
        new LocalizedText("图层", id),
        LayerGroup.ECOLOGY,
        1,
        type,
        attributes.length == 0 ? null : attributes[0].name(),
        null,
        false,
        null,
        List.of(attributes),
        new Provenance(Provenance.Kind.ILLUSTRATIVE, "test", null, null, null, null),
        null,
        null,
        null);
  }

  static AttributeDefinition attribute(
      String name, AttributeType type, String zh, String en, boolean required) {
    return new AttributeDefinition(
        name, type, new LocalizedText(zh, en), null, required, null, null, Map.of());
  }

  Path write(String name, String content) {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportReport run(ImportRequest request) {
    return service.run(request, ImportProgress.NONE);
  }

  ImportReport run(Path file, LayerDefinition layer) {
    return run(ImportRequest.of(file, layer));
  }

  ImportReport run(Path file, LayerDefinition layer, String crs) {
    return run(new ImportRequest(file, layer, crs, null, null, false, null));
  }

  ProblemException refusal(Path file, LayerDefinition layer) {
    return refusal(ImportRequest.of(file, layer));
  }

  ProblemException refusal(ImportRequest request) {
    return catchThrowableOfType(ProblemException.class, () -> run(request));
  }

  List<Feature> features(LayerDefinition layer) {
    return store
        .current(layer.id())
        .map(
            version -> {
              try (Stream<Feature> all = store.features(layer, version, FeatureQuery.all())) {
                return all.toList();
              }
            })
        .orElse(List.of());
  }

  /** A FeatureCollection of features given as GeoJSON. */
  static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  static String feature(String code, String type, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
        .formatted(code, type, coordinates);
  }

  static String square(String code, double lon, double lat) {
    return feature(
        code,
        "Polygon",
        "[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]"
            .formatted(lon, lat, lon + 0.01, lat + 0.01));
  }

  @Override
  public void close() {
    store.close();
  }
}
