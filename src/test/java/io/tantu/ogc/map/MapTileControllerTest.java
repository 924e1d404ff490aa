package io.tantu.ogc.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Workspace;
import io.tantu.problem.ProblemException;
import io.tantu.store.OpenStore;
import io.tantu.style.StyleCatalog;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** Map tiles while nothing was imported yet. */
@BothStores
class MapTileControllerTest {

  private static final Path LAYERS = Path.of("layers");
  private static final String SET = "WebMercatorQuad";

  @TempDir private Path folder;
  private OpenStore store;
  private MapTileController controller;

  @BeforeEach
  void open() {
    Catalog catalog = CatalogReader.read(LAYERS);
    store = TestStores.open(folder);
    MapLayers layers =
        new MapLayers(
            catalog,
            store,
            new StyleCatalog(catalog, new Workspace(LAYERS, Path.of("styles"), folder)));
    controller = new MapTileController(catalog, layers, new TilePictures(layers, null));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static void assertProblem(String code, ThrowingCallable request) {
    assertThatThrownBy(request)
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private static ServletWebRequest request() {
    return new ServletWebRequest(new MockHttpServletRequest());
  }

  private void ofCounty(String row) {
    controller.ofCollection("county", SET, "9", row, "407", null, null, "*/*", request());
  }

  private void ofDataset(String collections) {
    controller.ofDataset(SET, "9", "196", "407", collections, null, "*/*", request());
  }

  @Test
  void aTileOfNothingImportedIsAProblemAsItsMapIs() {
    assertProblem("layer-not-ready", () -> ofCounty("196"));
    assertProblem("layer-not-ready", () -> ofDataset("county,forest"));
    assertProblem("layer-not-ready", () -> ofDataset(null));
  }

  @Test
  void aWrongAddressIsWrongBeforeAnImportToo() {
    assertProblem("tile-out-of-range", () -> ofCounty("512"));
  }
}
