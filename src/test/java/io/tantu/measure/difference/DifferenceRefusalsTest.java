package io.tantu.measure.difference;

import static io.tantu.measure.PastWorkspace.box;
import static io.tantu.measure.PastWorkspace.stand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.LocalizedText;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.Measurement;
import io.tantu.measure.PastWorkspace;
import io.tantu.problem.ProblemException;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be explained by features is refused, and the parameter or version is named. */
@BothStores
class DifferenceRefusalsTest {

  @TempDir Path folder;
  private PastWorkspace workspace;

  @BeforeEach
  void open() {
    workspace = new PastWorkspace(folder.resolve("data"));
    plant(0.6);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void plant(double canopy) {
    workspace.publish("forest", s -> s.add(box(106.21, 38.41, 106.22, 38.42), stand("S1", canopy)));
  }

  private ProblemException refusal(Measurement before, Measurement after) {
    return catchThrowableOfType(
        ProblemException.class,
        () -> workspace.differences().between(before.receipt().id(), after.receipt().id()));
  }

  @SuppressWarnings("unchecked")
  private static List<LocalizedText> reasons(ProblemException problem) {
    assertThat(problem.code()).isEqualTo("not-comparable");
    return (List<LocalizedText>) problem.details().get("reasons");
  }

  @Test
  void eachParameterThatDiffersIsNamedWithBothValues() {
    Measurement one = workspace.measure("forest-cover");
    plant(0.1);
    Measurement other =
        workspace.measure(new MeasureRequest("forest-cover", "inventory", "county", null));
    assertThat(reasons(refusal(one, other)))
        .extracting(LocalizedText::zh)
        .containsExactly("口径不同：前一次是“statutory”，后一次是“inventory”");
  }

  @Test
  void theDenominatorIsNamedThoughParcelsChangedToo() {
    Measurement one = workspace.measure("forest-cover");
    plant(0.1);
    Measurement other =
        workspace.measure(new MeasureRequest("forest-cover", null, "county", "published"));
    assertThat(reasons(refusal(one, other)))
        .extracting(LocalizedText::en)
        .containsExactly("denominator is 'measured' in the first and 'published' in the second");
  }

  @Test
  void aDefinitionChangedUnderItsIdIsNamedByWhatChangedInIt() throws IOException {
    Measurement one = workspace.measure("forest-cover");
    workspace.read(CatalogReader.read(layersWith("canopyDensity >= 0.2", "canopyDensity >= 0.3")));
    Measurement other = workspace.measure("forest-cover");
    ProblemException problem = refusal(one, other);
    assertThat(reasons(problem)).hasSize(1);
    assertThat(reasons(problem).get(0).zh())
        .startsWith("口径中的 parts[0].where不同")
        .contains("canopyDensity >= 0.2")
        .contains("canopyDensity >= 0.3");
    assertThat(problem).hasMessageContaining("the definition's parts[0].where is");
  }

  private Path layersWith(String words, String others) throws IOException {
    Path source = Path.of("layers");
    Path target = folder.resolve("layers");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(source.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path indicators = target.resolve("indicators.yml");
    Files.writeString(indicators, Files.readString(indicators).replace(words, others));
    return target;
  }

  @Test
  void aVersionThatIsNoLongerKeptIsNamedWithWhatIsKept() throws SQLException {
    Measurement one = workspace.measure("forest-cover");
    plant(0.3);
    Measurement other = workspace.measure("forest-cover");
    String gone = one.receipt().layers().get(1).version();
    lose(gone);

    ProblemException problem = refusal(one, other);
    assertThat(problem.code()).isEqualTo("version-not-kept");
    assertThat(problem).hasMessageContaining(gone).hasMessageContaining("Import");
    assertThat(problem.details())
        .containsEntry("layer", "forest")
        .containsEntry("known", List.of(other.receipt().layers().get(1).version()));

    ProblemException unverified =
        catchThrowableOfType(
            ProblemException.class, () -> workspace.verifier().verify(one.receipt().id()));
    assertThat(unverified.code()).isEqualTo("version-not-kept");
    assertThat(workspace.verifier().verify(other.receipt().id()).same()).isTrue();
  }

  @Test
  void otherQuestionsAreToldBeforeAVersionIsMissed() throws SQLException {
    Measurement one = workspace.measure("forest-cover");
    plant(0.3);
    Measurement other = workspace.measure("forest-volume");
    lose(one.receipt().layers().get(1).version());
    assertThat(reasons(refusal(one, other)))
        .extracting(LocalizedText::en)
        .containsExactly(
            "indicator is 'forest-cover' in the first and 'forest-volume' in the second");
  }

  private void lose(String version) throws SQLException {
    String delete = "DELETE FROM %s WHERE layer_id = 'forest' AND version = '" + version + "'";
    assertThat(
            TestStores.change(
                folder.resolve("data"),
                delete.formatted("tantu_layer_version"),
                delete.formatted("tantu.layer_version")))
        .isEqualTo(1);
  }
}
