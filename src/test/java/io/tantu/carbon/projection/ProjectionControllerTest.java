package io.tantu.carbon.projection;

import static io.tantu.carbon.projection.PlanWorkspace.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tantu.measure.AnswerBook;
import io.tantu.measure.history.HistoryLimit;
import io.tantu.measure.history.MeasurementHistory;
import io.tantu.testing.BothStores;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@BothStores
class ProjectionControllerTest {

  private static final String PATH = "/api/v1/carbon/projection";
  private static final String TRIANGLE = "106.26 38.41, 106.27 38.41, 106.27 38.42";

  @TempDir Path folder;
  private PlanWorkspace workspace;
  private MockMvc http;

  @BeforeEach
  void open() {
    workspace = new PlanWorkspace(folder);
    workspace.plan(
        plan ->
            plan.add(box(106.22, 106.23), PlanWorkspace.poplar("P1"))
                .add(box(106.23, 106.24), PlanWorkspace.parcel("P2", "椰子", 2026L, 0.8)));
    http = MockMvcBuilders.standaloneSetup(new ProjectionController(workspace.service())).build();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aPlanAndDrawnGroundAreAnsweredTogetherWithAReceipt() throws Exception {
    http.perform(
            get(PATH)
                .param("growth", "2")
                .param("plan", "planting-plan")
                .param("polygon", TRIANGLE)
                .param("species", "榆树")
                .param("plantingYear", "2026")
                .param("survival", "0.8"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.plan.layer").value("planting-plan"))
        .andExpect(jsonPath("$.plan.title.zh").value("造林规划地块"))
        .andExpect(jsonPath("$.plan.parcels").value(2))
        .andExpect(jsonPath("$.plan.countedParcels").value(1))
        .andExpect(jsonPath("$.plan.species[0].species").value("杨树"))
        .andExpect(jsonPath("$.plan.issues[0].planId").value("P2"))
        .andExpect(jsonPath("$.plan.issues[0].code").value("no-planting-rate"))
        .andExpect(jsonPath("$.plan.issues[0].remedy.en").isNotEmpty())
        .andExpect(jsonPath("$.planting.species").value("榆树"))
        .andExpect(jsonPath("$.planting.plannedHectares").value(0.0))
        .andExpect(jsonPath("$.total.steps[2].year").value(2035))
        .andExpect(jsonPath("$.receipt.id").isNotEmpty())
        .andExpect(jsonPath("$.receipt.layers[2].id").value("planting-plan"));
    assertThat(workspace.store().measurements().list("carbon-projection", null, 9)).hasSize(1);
  }

  @Test
  void whileOneDrawsNothingIsKept() throws Exception {
    http.perform(get(PATH).param("growth", "2").param("keep", "false"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.plan").isEmpty())
        .andExpect(jsonPath("$.planting").isEmpty())
        .andExpect(jsonPath("$.total.steps[0].stockTonnesC").isNumber())
        .andExpect(jsonPath("$.receipt").isEmpty());
    assertThat(workspace.store().measurements().list("carbon-projection", null, 9)).isEmpty();
  }

  @Test
  void otherAssumptionsAreAnotherQuestionToTheHistory() throws Exception {
    http.perform(get(PATH).param("growth", "2"));
    http.perform(get(PATH).param("growth", "3"));
    var kept = workspace.store().measurements().list("carbon-projection", null, 9);
    assertThat(kept).hasSize(2);
    MeasurementHistory history =
        new MeasurementHistory(
            PlanWorkspace.CATALOG,
            workspace.store().measurements(),
            new AnswerBook(workspace.store().measurements()));
    assertThat(history.alike(kept.get(0).id(), null, HistoryLimit.DEFAULT).measurements())
        .hasSize(1);
  }

  @Test
  void aPolygonNeedsWhatIsPlantedThere() {
    assertThatThrownBy(
            () -> http.perform(get(PATH).param("growth", "2").param("polygon", TRIANGLE)))
        .hasMessageContaining("needs species, plantingYear and survival");
  }
}
