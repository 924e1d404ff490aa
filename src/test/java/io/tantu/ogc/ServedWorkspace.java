package io.tantu.ogc;

import io.tantu.TantuApplication;
import io.tantu.catalog.Catalog;
import io.tantu.store.LayerStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A real server on a filled store, started once for all tests that extend it. */
@SpringBootTest(
    classes = TantuApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ServedWorkspace {

  private static boolean filled;

  final OgcServer server;

  ServedWorkspace(int port, Catalog catalog, LayerStore store) {
    server = new OgcServer(port);
    if (!filled) {
      OgcWorkspace.fill(catalog, store);
      filled = true;
    }
  }

  @DynamicPropertySource
  static void workspace(DynamicPropertyRegistry properties) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "served-workspace");
    OgcWorkspace.write(folder);
    properties.add("tantu.layers", () -> folder.resolve("layers"));
    properties.add("tantu.styles", () -> folder.resolve("styles"));
    properties.add("tantu.data", () -> folder.resolve("data").toString());
  }
}
