package io.tantu.report.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Workspace;
import io.tantu.report.document.Note;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerFixture;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.style.StyleCatalog;
import io.tantu.testing.TestStores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteMapsTest {

  @TempDir Path data;
  private OpenStore store;
  private Catalog catalog;
  private SiteMaps maps;

  @BeforeEach
  void open() {
    store = TestStores.open(data);
    Workspace workspace = new Workspace(Path.of("layers"), Path.of("styles"), data);
    catalog = CatalogReader.read(workspace.layers());
    maps =
        new SiteMaps(catalog, store, new Snapshots(store, 0), new StyleCatalog(catalog, workspace));
    imported("county", 106, 107);
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private LayerVersion imported(String layer, double west, double east) {
    String box = "POLYGON ((%1$s 38, %2$s 38, %2$s 39, %1$s 39, %1$s 38))".formatted(west, east);
    try (LayerFixture fixture = new LayerFixture(store, catalog.layer(layer))) {
      return fixture.add(box, Map.of("code", "1", "name", "甲")).publish();
    }
  }

  private List<String> notes(String recorded) {
    return maps.of(SampleAssessment.of(null, recorded)).orElseThrow().notes().stream()
        .map(Note::text)
        .toList();
  }

  @Test
  void theVersionOfTheReceiptIsDrawnAlthoughAnotherIsCurrent() {
    LayerVersion assessed = imported("ecological-redline", 106.1, 106.3);
    LayerVersion current = imported("ecological-redline", 106.1, 106.4);
    assertThat(notes(assessed.version()))
        .contains("凭证所记版本：生态保护红线 " + assessed.version())
        .noneMatch(note -> note.contains(current.version()));
  }

  @Test
  void whatIsNoLongerKeptIsDrawnAsItIsAndSaidToBe() {
    LayerVersion current = imported("ecological-redline", 106.1, 106.3);
    assertThat(notes("c0ffee"))
        .anyMatch(
            note -> note.startsWith("凭证所记版本已不保存") && note.endsWith("生态保护红线 " + current.version()));
  }

  @Test
  void aLayerThatIsGoneIsNotDrawn() {
    assertThat(notes("c0ffee")).noneMatch(note -> note.contains("生态保护红线"));
  }

  @Test
  void oneIllustrativeLayerMakesTheMapIllustrative() {
    assertThat(maps.of(SampleAssessment.of(null)).orElseThrow().sheet().illustrative()).isFalse();
    imported("ecological-redline", 106.1, 106.3);
    assertThat(maps.of(SampleAssessment.of(null)).orElseThrow().sheet().illustrative()).isTrue();
  }
}
