package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.ImportRule;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributeMappingTest {

  private static final LayerDefinition STANDS =
      Importing.layer(
          "stand",
          GeometryType.POLYGON,
          Importing.attribute("standNo", AttributeType.STRING, "小班号", "Stand number", true),
          Importing.attribute(
              "dominantSpecies", AttributeType.STRING, "优势树种组名称", "Dominant species", true),
          Importing.attribute("canopy", AttributeType.NUMBER, "郁闭度", "Canopy density", false));

  private static AttributeMapping map(Map<String, String> userMap, String... names) {
    List<SourceAttribute> source =
        List.of(names).stream().map(name -> SourceAttribute.of(name, "text")).toList();
    return AttributeMapping.of(STANDS, source, userMap);
  }

  private static ProblemException refusal(Map<String, String> userMap, String... names) {
    return catchThrowableOfType(ProblemException.class, () -> map(userMap, names));
  }

  @Test
  void namesMatchExactlyThenByFormThenByAlias() {
    assertThat(map(Map.of(), "standNo", "STAND_NO", "dominant-species").sourceByTarget())
        .containsEntry("standNo", "standNo")
        .containsEntry("dominantSpecies", "dominant-species");
    assertThat(map(Map.of(), "小班号", "Dominant Species", "郁闭度").sourceByTarget())
        .containsEntry("standNo", "小班号")
        .containsEntry("dominantSpecies", "Dominant Species")
        .containsEntry("canopy", "郁闭度");
  }

  @Test
  void namesThatAShapefileCutMatch() {
    assertThat(map(Map.of(), "standno", "dominantSp").sourceByTarget())
        .containsEntry("dominantSpecies", "dominantSp");
    assertThat(map(Map.of(), "standno", "优势树种组").sourceByTarget())
        .containsEntry("dominantSpecies", "优势树种组");
    assertThat(map(Map.of(), "standno", "优势树").sourceByTarget())
        .containsEntry("dominantSpecies", "优势树");
  }

  @Test
  void userMapGoesFirst() {
    assertThat(map(Map.of("XBH", "standNo"), "standNo", "XBH", "dominantSpecies").sourceByTarget())
        .containsEntry("standNo", "XBH");
  }

  @Test
  void importRuleOfTheLayerIsUsedWhereTheFileHasItsNames() {
    LayerDefinition ruled =
        new LayerDefinition(
            STANDS.id(),
            STANDS.title(),
            STANDS.group(),
            1,
            STANDS.geometryType(),
            null,
            null,
            false,
            null,
            STANDS.attributes(),
            STANDS.provenance(),
            new ImportRule("f", null, null, Map.of("YSSZ", "dominantSpecies", "none", "canopy")),
            null,
            null);
    List<SourceAttribute> source =
        List.of(SourceAttribute.of("standNo", "C"), SourceAttribute.of("YSSZ", "C"));
    assertThat(AttributeMapping.of(ruled, source, Map.of()).sourceByTarget())
        .containsEntry("dominantSpecies", "YSSZ")
        .doesNotContainKey("canopy");
  }

  @Test
  void whatFeedsNothingIsListed() {
    assertThat(map(Map.of(), "standNo", "dominantSpecies", "OBJECTID", "Shape_Area").unused())
        .containsExactly("OBJECTID", "Shape_Area");
  }

  @Test
  void missingRequiredAttributesAreRefusedWithTheNearestNames() {
    ProblemException refusal = refusal(Map.of(), "standNum", "species", "OBJECTID");
    assertThat(refusal.code()).isEqualTo("missing-attributes");
    assertThat(refusal.details().get("missing")).isEqualTo(List.of("standNo", "dominantSpecies"));
    assertThat(refusal).hasMessageContaining("standNo (小班号), nearest: standNum");
  }

  @Test
  void wrongUserMapNamesWhatThereIs() {
    ProblemException source = refusal(Map.of("XBHH", "standNo"), "XBH", "dominantSpecies");
    assertThat(source.code()).isEqualTo("unknown-source-attribute");
    assertThat(source).hasMessageContaining("XBH");
    ProblemException target = refusal(Map.of("XBH", "standNr"), "XBH", "dominantSpecies");
    assertThat(target.code()).isEqualTo("unknown-attribute");
    assertThat(target).hasMessageContaining("standNo");
  }

  @Test
  void twoEquallyGoodNamesAreNotGuessedBetween() {
    assertThat(refusal(Map.of(), "STAND_NO", "stand-no", "dominantSpecies").code())
        .isEqualTo("missing-attributes");
  }
}
