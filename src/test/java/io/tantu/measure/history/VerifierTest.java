package io.tantu.measure.history;

import static io.tantu.measure.PastWorkspace.box;
import static io.tantu.measure.PastWorkspace.stand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.Measurement;
import io.tantu.measure.PastWorkspace;
import io.tantu.problem.ProblemException;
import io.tantu.store.FeatureChanges;
import io.tantu.store.LayerVersion;
import io.tantu.store.StoreKind;
import io.tantu.store.StoredMeasurement;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BothStores
class VerifierTest {

  @TempDir Path folder;
  private PastWorkspace workspace;
  private String id;

  @BeforeEach
  void measure() {
    workspace = new PastWorkspace(folder);
    workspace.publish("forest", s -> s.add(box(106.24, 38.41, 106.26, 38.42), stand("S1", 0.6)));
    Measurement measured = workspace.measure("forest-cover");
    id = measured.receipt().id();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void comesOutTheSameAfterANewVersionToo() {
    workspace.publish("forest", s -> s.add(box(106.24, 38.41, 106.25, 38.42), stand("S1", 0.6)));
    Verification verification = workspace.verifier().verify(id);
    assertThat(verification.differing()).isEmpty();
    assertThat(verification.same()).isTrue();
    assertThat(verification.figures()).isGreaterThan(15);
    assertThat(verification.remarks()).isEmpty();
    assertThat(verification.layers()).hasSize(2).allMatch(layer -> layer.contains("@"));
  }

  @Test
  void anEditedVersionIsCheckedByItsBaseAndItsChanges() throws Exception {
    editFirstStand();
    String edited = workspace.measure("forest-cover").receipt().id();
    assertThat(edited).isNotEqualTo(id);
    assertThat(workspace.verifier().verify(edited).same()).isTrue();
    assertThat(workspace.verifier().verify(id).same()).isTrue();
  }

  @Test
  void featuresChangedByAnotherProgramAreNoticed() throws Exception {
    editFirstStand();
    String edited = workspace.measure("forest-cover").receipt().id();
    changeBehindTheStore("UPDATE forest SET canopyDensity = 0.9 WHERE fid = 1");
    assertThatThrownBy(() -> workspace.verifier().verify(edited))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("version-altered"));
  }

  @Test
  void aVersionChangedByAnotherProgramIsNoticedToo() throws Exception {
    changeBehindTheStore("UPDATE forest SET canopyDensity = 0.9 WHERE fid = 1");
    assertThatThrownBy(() -> workspace.verifier().verify(id))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("version-altered"));
  }

  private void editFirstStand() {
    LayerDefinition forest = workspace.layer("forest");
    LayerVersion base = workspace.store().requireCurrent(forest);
    Feature first = workspace.store().feature(forest, base, 1).orElseThrow();
    Object[] values = first.values().clone();
    values[forest.indexOf("canopyDensity")] = 0.3;
    Feature thinned = new Feature(1, first.geometry(), first.areaSquareMetres(), values);
    workspace
        .store()
        .publish(
            forest,
            new FeatureChanges(base, List.of(thinned), List.of(), new TreeSet<>(), "test", 0),
            "{}");
  }

  private void changeBehindTheStore(String sql) throws SQLException {
    if (TestStores.kind() == StoreKind.POSTGIS) {
      String version = workspace.store().requireCurrent(workspace.layer("forest")).version();
      String table = "tantu_data.\"forest@" + version + "\"";
      TestStores.change(folder, null, "ALTER TABLE %s DISABLE TRIGGER sealed".formatted(table));
      String same =
          sql.replace("UPDATE forest", "UPDATE " + table)
              .replace("canopyDensity", "\"canopyDensity\"")
              .replace("fid", "id");
      assertThat(TestStores.change(folder, null, same)).isEqualTo(1);
      return;
    }
    try (Connection file =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tantu.gpkg"));
        Statement statement = file.createStatement()) {
      List<String> guards = new ArrayList<>();
      try (ResultSet triggers =
          statement.executeQuery(
              "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'forest'")) {
        while (triggers.next()) {
          guards.add(triggers.getString(1));
        }
      }
      for (String guard : guards) {
        statement.execute("DROP TRIGGER \"" + guard + "\"");
      }
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }

  @Test
  void aFigureThatIsNotWhatComesOutIsNamedAndAnotherEngineTold() {
    StoredMeasurement stored = workspace.answers().stored(id);
    workspace
        .store()
        .measurements()
        .keep(
            new StoredMeasurement(
                "forged",
                stored.question(),
                stored.indicator(),
                stored.layers(),
                stored.measuredAt(),
                stored
                    .body()
                    .replaceFirst("\"featureCount\":1", "\"featureCount\":7")
                    .replaceFirst("\"engineVersion\":\"\\d+\"", "\"engineVersion\":\"0\"")));
    Verification verification = workspace.verifier().verify("forged");
    assertThat(verification.same()).isFalse();
    assertThat(verification.differing()).hasSize(1);
    assertThat(verification.differing().get(0).path()).endsWith("featureCount");
    assertThat(verification.remarks()).hasSize(1);
  }

  @Test
  void theHistoryKnowsItAndRefusesWhatNobodyKnows() {
    MeasurementHistory history = workspace.history();
    assertThat(history.list("forest-cover", "forest", HistoryLimit.DEFAULT))
        .extracting(PastMeasurement::id)
        .containsExactly(id);
    assertThatThrownBy(() -> history.list("gone", null, HistoryLimit.DEFAULT))
        .hasMessageContaining("no indicator 'gone'");
    assertThatThrownBy(() -> history.list(null, "gone", HistoryLimit.DEFAULT))
        .hasMessageContaining("no layer 'gone'");
    assertThatThrownBy(() -> HistoryLimit.of("0")).hasMessageContaining("limit is '0'");
  }

  @Test
  void theHistoryOfAQuestionHoldsItsAnswersOnlyAndSaysWhetherThereAreMore() {
    workspace.publish("forest", s -> s.add(box(106.24, 38.41, 106.25, 38.42), stand("S1", 0.6)));
    String later = workspace.measure("forest-cover").receipt().id();
    workspace.measure(new MeasureRequest("forest-cover", null, "county", null, "landClass", null));
    workspace.measure("forest-volume");

    MeasurementHistory.Alike all = workspace.history().alike(later, "640104", HistoryLimit.DEFAULT);
    assertThat(all.measurements()).extracting(PastMeasurement::id).containsExactly(later, id);
    assertThat(all.more()).isFalse();
    assertThat(all.measurements().get(0).zone().get("coveredAreaHa").doubleValue())
        .isLessThan(0.01);
    assertThat(all.measurements().get(1).zone().get("coveredAreaHa").doubleValue())
        .isGreaterThan(50);

    MeasurementHistory.Alike one = workspace.history().alike(id, null, HistoryLimit.of("1"));
    assertThat(one.measurements()).extracting(PastMeasurement::id).containsExactly(later);
    assertThat(one.measurements().get(0).zone()).isNull();
    assertThat(one.more()).isTrue();
  }
}
