package io.tantu.carbon;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.measure.AnswerBook;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerFixture;
import io.tantu.store.OpenStore;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@BothStores
class CarbonControllerTest {

  private static final String SQUARE =
      "POLYGON((106.2 38.4, 106.3 38.4, 106.3 38.5, 106.2 38.5, 106.2 38.4))";

  private final Catalog catalog = CatalogReader.read(Path.of("layers"));

  private void fill(OpenStore store, String layer, Map<String, Object> values) {
    try (LayerFixture fixture = new LayerFixture(store, catalog.layer(layer))) {
      fixture.add(SQUARE, values).publish();
    }
  }

  @Test
  void answersInTheAgreedShapeWithNullsWhereNothingIsComputed(@TempDir Path folder)
      throws Exception {
    try (OpenStore store = TestStores.open(folder)) {
      fill(store, "county", Map.of("code", "640106", "name", "金凤区"));
      fill(store, "forest", Map.of("standId", "S1", "landClass", "0305", "species", "柠条"));
      CarbonService service =
          new CarbonService(
              catalog,
              store,
              new Snapshots(store, 0),
              new AnswerBook(store.measurements()),
              Optional.of(CarbonParameters.read(Path.of("layers/carbon"))));
      MockMvcBuilders.standaloneSetup(new CarbonController(service))
          .build()
          .perform(get("/api/v1/carbon"))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.by").value("county"))
          .andExpect(jsonPath("$.method.id").value("M3"))
          .andExpect(jsonPath("$.method.title.zh").isNotEmpty())
          .andExpect(jsonPath("$.provenance").value("illustrative"))
          .andExpect(jsonPath("$.zones[0].code").value("640106"))
          .andExpect(jsonPath("$.zones[0].stockTonnesC").isNumber())
          .andExpect(jsonPath("$.zones[0].densityTonnesCPerHa").isNumber())
          .andExpect(jsonPath("$.zones[0].lower95").isNumber())
          .andExpect(jsonPath("$.zones[0].contributions[0].quantity").value("areaDensity"))
          .andExpect(jsonPath("$.zones[0].sinkTonnesCO2ePerYear").isEmpty())
          .andExpect(jsonPath("$.zones[0].pools[0].id").value("living-biomass"))
          .andExpect(jsonPath("$.zones[0].pools[5].id").value("wetland"))
          .andExpect(jsonPath("$.zones[0].pools[5].tonnesC").isEmpty())
          .andExpect(jsonPath("$.zones[0].bySpecies[0].species").value("柠条"))
          .andExpect(jsonPath("$.zones[0].byMethod.M1").isNumber())
          .andExpect(jsonPath("$.total.name").value("合计"))
          .andExpect(jsonPath("$.uncertainty.draws").value(10_000))
          .andExpect(jsonPath("$.uncertainty.assumptions[0].quantity").value("area"))
          .andExpect(jsonPath("$.issues").isEmpty())
          .andExpect(jsonPath("$.receipt.id").isNotEmpty());
    }
  }

  @Test
  void namesTheMethodsThatCanBeAskedFor(@TempDir Path folder) throws Exception {
    try (OpenStore store = TestStores.open(folder)) {
      CarbonService service =
          new CarbonService(
              catalog,
              store,
              new Snapshots(store, 0),
              new AnswerBook(store.measurements()),
              Optional.of(CarbonParameters.read(Path.of("layers/carbon"))));
      MockMvcBuilders.standaloneSetup(new CarbonController(service))
          .build()
          .perform(get("/api/v1/carbon/methods"))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.standard").value("M3"))
          .andExpect(jsonPath("$.methods.length()").value(MethodId.values().length))
          .andExpect(jsonPath("$.methods[0].title.en").isNotEmpty());
    }
  }
}
