package io.tantu.carbon.stands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonService;
import io.tantu.carbon.MethodId;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.measure.AnswerBook;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerFixture;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** A poplar stand of 50 m³/ha, one of shrub, and open woodland that no method holds for. */
@BothStores
class StandCarbonControllerTest {

  private static final Path LAYERS = Path.of("layers");
  private static final double POPLAR_50 = 21.3585;

  private final Catalog catalog = CatalogReader.read(LAYERS);
  @TempDir Path folder;
  private OpenStore store;
  private StandCarbonService service;
  private LayerVersion version;
  private MockMvc web;

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    CarbonService carbon =
        new CarbonService(
            catalog,
            store,
            new Snapshots(store, 0),
            new AnswerBook(store.measurements()),
            Optional.of(CarbonParameters.read(LAYERS.resolve("carbon"))));
    service = new StandCarbonService(catalog, store, carbon);
    web = MockMvcBuilders.standaloneSetup(new StandCarbonController(service)).build();
    version = stands(50);
  }

  private LayerVersion stands(double poplarVolume) {
    try (LayerFixture stands = new LayerFixture(store, catalog.layer("forest"))) {
      return stands
          .add(box(106.20), stand("S1", "0301", "杨树", 0.6, poplarVolume))
          .add(box(106.21), stand("S2", "0305", "柠条", null, null))
          .add(box(106.22), stand("S3", "0301", "杨树", 0.1, 50.0))
          .publish();
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static String box(double west) {
    return "POLYGON((%1$s 38.4, %2$s 38.4, %2$s 38.41, %1$s 38.41, %1$s 38.4))"
        .formatted(west, west + 0.01);
  }

  private static Map<String, Object> stand(
      String id, String landClass, String species, Double canopy, Double volume) {
    Map<String, Object> values = new HashMap<>();
    values.put("standId", id);
    values.put("landClass", landClass);
    values.put("species", species);
    values.put("canopyDensity", canopy);
    values.put("volumeM3PerHa", volume);
    return values;
  }

  @Test
  void columnsHoldOneDensityAStandAndNullWhereItIsUnknown() throws Exception {
    web.perform(get("/api/v1/carbon/stands"))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-cache"))
        .andExpect(jsonPath("$.version").value(version.version()))
        .andExpect(jsonPath("$.method").value("M3"))
        .andExpect(jsonPath("$.parameterVersion").isNotEmpty())
        .andExpect(jsonPath("$.ids.length()").value(3))
        .andExpect(jsonPath("$.ids[2]").value(3))
        .andExpect(jsonPath("$.tonnesCPerHa[0]").value(POPLAR_50))
        .andExpect(jsonPath("$.tonnesCPerHa[1]").isNumber())
        .andExpect(jsonPath("$.tonnesCPerHa[2]").value(nullValue()));
  }

  @Test
  void theTagStandsForVersionMethodAndParameters() throws Exception {
    String standard = tag("/api/v1/carbon/stands");
    assertThat(standard).startsWith("\"" + version.version() + "-M3-");
    assertThat(tag("/api/v1/carbon/stands?method=M1")).isNotEqualTo(standard);
    assertThat(tag("/api/v1/carbon/stands?version=" + version.version())).isEqualTo(standard);
    assertThat(tag("/api/v1/carbon/stands/1")).isNotEqualTo(standard);
    web.perform(get("/api/v1/carbon/stands").header("If-None-Match", standard))
        .andExpect(status().isNotModified());
    stands(80);
    web.perform(get("/api/v1/carbon/stands").header("If-None-Match", standard))
        .andExpect(status().isOk());
  }

  private String tag(String address) throws Exception {
    return web.perform(get(address)).andReturn().getResponse().getHeader("ETag");
  }

  @Test
  void oneStandIsExplainedWithItsIntervalAndEveryMethod() throws Exception {
    web.perform(get("/api/v1/carbon/stands/1"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.standId").value("S1"))
        .andExpect(jsonPath("$.species").value("杨树"))
        .andExpect(jsonPath("$.landClass").value("0301"))
        .andExpect(jsonPath("$.tonnesCPerHa").value(closeTo(POPLAR_50, 1e-9)))
        .andExpect(jsonPath("$.byMethod.M3").value(closeTo(POPLAR_50, 1e-9)))
        .andExpect(jsonPath("$.byMethod.M1").isNumber())
        .andExpect(jsonPath("$.issue").value(nullValue()))
        .andExpect(jsonPath("$.note.zh").isNotEmpty());
  }

  @Test
  void theIntervalIsThatOfTheMethodAndOnlyTheStockBearsTheAreasError() {
    StandCarbon stand = service.stand(1, service.question("M3", null));
    assertThat(stand.tonnesC()).isCloseTo(POPLAR_50 * stand.hectares(), within(1e-6));
    assertThat(stand.tonnesC()).isBetween(stand.lower95(), stand.upper95());
    // Volume 10 · aV/(aV + b), expansion 20 and carbon fraction 5 %; area 5 % besides.
    double volume = 10 * 0.6251 * 50 / (0.6251 * 50 + 11.462);
    double density = Math.sqrt(volume * volume + 400 + 25) / 100 * POPLAR_50;
    assertThat((stand.densityUpper95() - stand.densityLower95()) / 2)
        .isCloseTo(density, within(density / 20));
    assertThat(stand.upper95() - stand.lower95())
        .isGreaterThan((stand.densityUpper95() - stand.densityLower95()) * stand.hectares());
  }

  @Test
  void anUnknownStockSaysWhyAndWhatMendsIt() throws Exception {
    web.perform(get("/api/v1/carbon/stands/3"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.tonnesCPerHa").value(nullValue()))
        .andExpect(jsonPath("$.tonnesC").value(nullValue()))
        .andExpect(jsonPath("$.lower95").value(nullValue()))
        .andExpect(jsonPath("$.byMethod.M1").value(nullValue()))
        .andExpect(jsonPath("$.issue.seen.zh").isNotEmpty())
        .andExpect(jsonPath("$.issue.remedy.en").isNotEmpty());
  }

  @Test
  void anEarlierVersionAnswersForItself() {
    stands(80);
    StandCarbon former = service.stand(1, service.question(null, version.version()));
    StandCarbon current = service.stand(1, service.question(null, null));
    assertThat(former.byMethod().get(MethodId.M3)).isCloseTo(POPLAR_50, within(1e-9));
    assertThat(current.tonnesCPerHa()).isCloseTo((0.6251 * 80 + 11.462) / 2, within(1e-9));
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThatThrownBy(() -> service.question("M9", null))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("M9");
    assertThatThrownBy(() -> service.question(null, "000000000000"))
        .hasMessageContaining("keeps no version '000000000000'");
    StandQuestion asked = service.question(null, null);
    assertThatThrownBy(() -> service.stand(99, asked)).hasMessageContaining("no feature '99'");
  }
}
