package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.IndicatorDefinition.Part;
import io.tantu.catalog.LocalizedText;
import io.tantu.problem.ProblemException;
import io.tantu.store.StoredMeasurement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class QuestionChangesTest {

  private static Definition definition(String id, String where) {
    return new Definition(
        id,
        new LocalizedText("口径", "definition"),
        "law",
        null,
        "test",
        true,
        null,
        List.of(new Part("forest", where)),
        List.of(new Part("protected-area", null)),
        null);
  }

  private static IndicatorDefinition indicator(String id, Definition definition) {
    return new IndicatorDefinition(
        id,
        new LocalizedText("覆盖", "cover"),
        Kind.COVERAGE,
        "%",
        "forest",
        definition.id(),
        List.of(definition));
  }

  private static Question asked() {
    Definition definition = definition("law", "canopyDensity >= 0.2");
    return Question.of(
        indicator("cover", definition),
        definition,
        "county,corridor",
        Denominator.MEASURED,
        new Breakdown("landClass", ControlAreas.PUBLISHED));
  }

  private static List<String> changes(IndicatorDefinition... now) {
    return new QuestionChanges(new Catalog(List.of(), List.of(now)))
        .since(asked()).stream().map(LocalizedText::en).toList();
  }

  private static StoredMeasurement stored(String parameters) {
    return new StoredMeasurement(
        "1f", "{\"parameters\":" + parameters + "}", "cover", List.of(), Instant.EPOCH, "{}");
  }

  @Test
  void theSameWordsAreNoChange() {
    assertThat(changes(indicator("cover", definition("law", "canopyDensity >= 0.2")))).isEmpty();
  }

  @Test
  void aChangedFilterIsToldInOneSentence() {
    assertThat(changes(indicator("cover", definition("law", "canopyDensity >= 0.3"))))
        .containsExactly(
            "The definition changed: definition.parts[0].where was 'canopyDensity >= 0.2', is 'canopyDensity >= 0.3'");
  }

  @Test
  void aDefinitionOrAnIndicatorThatIsGoneIsNamed() {
    assertThat(changes(indicator("cover", definition("other", null))))
        .singleElement()
        .asString()
        .startsWith("Definition 'law' is no longer");
    assertThat(changes(indicator("volume", definition("law", null))))
        .singleElement()
        .asString()
        .startsWith("Indicator 'cover' is no longer");
  }

  @Test
  void aQuestionIsReadAsItWasStored() {
    String parameters = JsonMapper.shared().writeValueAsString(asked().parameters());
    assertThat(Question.isAnsweredBy(stored(parameters))).isTrue();
    assertThat(Question.of(stored(parameters))).isEqualTo(asked());
  }

  @Test
  void aQuestionWithoutABreakdownIsStoredAndReadWithout() {
    Question asked = asked();
    Question plain =
        new Question(
            asked.indicator(),
            asked.title(),
            asked.kind(),
            asked.unit(),
            asked.definition(),
            "county",
            Denominator.PUBLISHED,
            Breakdown.NONE);
    assertThat(plain.parameters()).doesNotContainKey("breakdown");
    String parameters = JsonMapper.shared().writeValueAsString(plain.parameters());
    assertThat(Question.of(stored(parameters))).isEqualTo(plain);
  }

  @Test
  void aQuestionInAnotherFormIsRefused() {
    assertThat(Question.isAnsweredBy(stored("{\"p\":1}"))).isFalse();
    assertThatThrownBy(() -> Question.of(stored("{\"p\":1}")))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("question-not-readable"));
  }

  @Test
  void theLayersAreTheZonesThenThePartsThenWhatProtects() {
    assertThat(asked().zoneLayerIds()).containsExactly("county", "corridor");
    assertThat(asked().layerIds())
        .containsExactly("county", "corridor", "forest", "protected-area");
  }
}
