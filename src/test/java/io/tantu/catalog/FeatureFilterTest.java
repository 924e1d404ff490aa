package io.tantu.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureFilterTest {

  private static final LayerDefinition FOREST =
      new LayerDefinition(
          "forest",
          new LocalizedText("森林", "Forest"),
          LayerGroup.ECOLOGY,
          1,
          GeometryType.POLYGON,
          null,
          null,
          false,
          null,
          List.of(
              attribute("landClass", AttributeType.STRING),
              attribute("canopyDensity", AttributeType.NUMBER),
              attribute("protective", AttributeType.BOOLEAN),
              attribute("piles", AttributeType.INTEGER),
              attribute("since", AttributeType.DATE)),
          null,
          null,
          null,
          null);

  private static AttributeDefinition attribute(String name, AttributeType type) {
    return new AttributeDefinition(
        name, type, new LocalizedText(name, name), null, false, null, null, null);
  }

  private static boolean test(String where, Object... values) {
    return FeatureFilter.of(where, FOREST).test(values);
  }

  @Test
  void noFilterTakesEveryFeature() {
    assertThat(test(null, null, null, null, null)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0301,0.20,true", "0301,0.19,false", "0305,0.9,false"})
  void arbourForestStartsAtCanopyDensityPointTwo(String landClass, double density, boolean forest) {
    String where = "landClass = '0301' AND canopyDensity >= 0.2";
    assertThat(test(where, landClass, density, false, 0L)).isEqualTo(forest);
  }

  @Test
  void listsRangesAndBooleans() {
    assertThat(test("landClass IN ('0301','0302')", "0302", 0.0, true, 3L)).isTrue();
    assertThat(test("landClass IN ('0301','0302')", "0305", 0.0, true, 3L)).isFalse();
    assertThat(test("piles BETWEEN 3 AND 4", "x", 0.0, true, 3L)).isTrue();
    assertThat(test("protective = true OR piles > 9", "x", 0.0, false, 10L)).isTrue();
    assertThat(test("NOT (protective = true)", "x", 0.0, true, 3L)).isFalse();
    assertThat(test("canopyDensity IS NULL", "x", null, true, 3L)).isTrue();
    assertThat(test("landClass <> '0301'", "0302", null, true, 3L)).isTrue();
  }

  @Test
  void anAbsentValueNeverCompares() {
    assertThat(test("canopyDensity < 0.2", "0301", null, true, 3L)).isFalse();
    assertThat(test("canopyDensity <> 0.2", "0301", null, true, 3L)).isFalse();
  }

  @Test
  void datesCompareWithDays() {
    LocalDate day = LocalDate.of(2026, 1, 22);
    assertThat(test("since >= '2026-01-22'", "x", 0.0, true, 3L, day)).isTrue();
    assertThat(test("since > '2026-01-22'", "x", 0.0, true, 3L, day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "landClass =",
        "nothing = 1",
        "piles = 'many'",
        "landClass = 301",
        "since > 'yesterday'",
        "since > 2024",
        "strLength(landClass) = 4",
        "landClass = canopyDensity",
        "INTERSECTS(landClass, POINT(1 1))",
        "\"java.lang.Runtime\" = 1"
      })
  void refusesWhatItDoesNotOffer(String where) {
    assertThatThrownBy(() -> FeatureFilter.of(where, FOREST))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("on layer 'forest'");
  }
}
