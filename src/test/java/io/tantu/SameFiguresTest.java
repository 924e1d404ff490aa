package io.tantu;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.carbon.CarbonService;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.ingest.CatalogImport;
import io.tantu.ingest.ImportProgress;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.store.StoreKind;
import io.tantu.store.postgis.PostgisSettings;
import io.tantu.testing.TestDatabases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** All layers that ship, in both stores: every figure is the same to the last digit. */
class SameFiguresTest {

  @TempDir Path folder;

  @Test
  void everyFigureIsTheSameOnBothStores() {
    PostgisSettings database = TestDatabases.of(folder.resolve("database"));
    Map<String, String> onFile = figures("--tantu.store=" + StoreKind.GEOPACKAGE.id());
    Map<String, String> onDatabase =
        figures(
            "--tantu.store=" + StoreKind.POSTGIS.id(),
            "--tantu.postgis.url=" + database.url(),
            "--tantu.postgis.user=" + database.user(),
            "--tantu.postgis.password=" + database.password());
    assertThat(onFile).hasSizeGreaterThan(20);
    assertThat(onDatabase).containsExactlyEntriesOf(onFile);
    System.out.printf("%d layers and figures are the same on both stores%n", onFile.size());
  }

  private Map<String, String> figures(String... store) {
    List<String> arguments = new ArrayList<>(List.of(store));
    arguments.add("--tantu.data=" + folder.resolve("file"));
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(TantuApplication.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .run(arguments.toArray(String[]::new))) {
      assertThat(context.getBean(CatalogImport.class).run(layer -> ImportProgress.NONE)).isEmpty();
      Map<String, String> figures = new TreeMap<>();
      Catalog catalog = context.getBean(Catalog.class);
      LayerStore layers = context.getBean(LayerStore.class);
      catalog
          .layers()
          .forEach(
              layer ->
                  layers
                      .current(layer.id())
                      .ifPresent(version -> figures.put("layer " + layer.id(), text(version))));
      for (IndicatorDefinition indicator : catalog.indicators()) {
        figures.put("indicator " + indicator.id(), measured(context, indicator));
      }
      for (String method : List.of("M1", "M2", "M3")) {
        figures.put(
            "carbon " + method, text(context.getBean(CarbonService.class).measure(null, method)));
      }
      return figures;
    }
  }

  private static String measured(
      ConfigurableApplicationContext context, IndicatorDefinition indicator) {
    try {
      return text(
          context
              .getBean(MeasureService.class)
              .measure(new MeasureRequest(indicator.id(), null, null, null)));
    } catch (ProblemException e) {
      return e.code();
    }
  }

  private static String text(LayerVersion version) {
    return "%s %d %s %s"
        .formatted(
            version.version(),
            version.featureCount(),
            version.areaSquareMetres(),
            version.bounds());
  }

  /** Without the moments of importing and measuring, which alone may differ. */
  private static String text(Object answer) {
    return JsonMapper.shared()
        .writeValueAsString(answer)
        .replaceAll("\"(measuredAt|importedAt)\":\"[^\"]*\"", "\"$1\":\"\"");
  }
}
