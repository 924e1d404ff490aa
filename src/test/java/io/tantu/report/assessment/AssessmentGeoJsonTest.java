package io.tantu.report.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentGeoJsonTest {

  private static final JsonNode COLLECTION =
      JsonMapper.shared().valueToTree(AssessmentGeoJson.of(SampleAssessment.of(null)));

  @Test
  void theSiteComesFirstThenAPieceAParcel() {
    JsonNode features = COLLECTION.get("features");
    assertThat(features).hasSize(1 + 200 + 1);
    assertThat(features.at("/0/properties/role").asString()).isEqualTo("site");
    assertThat(features.at("/0/geometry/type").asString()).isEqualTo("MultiPolygon");
    JsonNode piece = features.get(1);
    assertThat(piece.get("id").asString()).isEqualTo("RED/1");
    assertThat(piece.at("/geometry/coordinates/0/0/0/0").asDouble()).isBetween(106.2, 106.21);
    JsonNode properties = piece.get("properties");
    assertThat(properties.get("severity").asString()).isEqualTo("forbid");
    assertThat(properties.get("parcelKey").asString()).isEqualTo("P001");
    assertThat(properties.get("overlapM2").asDouble()).isEqualTo(61.75);
    assertThat(properties.get("provenance").asString()).isEqualTo("illustrative");
    assertThat(features.at("/201/properties/touches").asBoolean()).isTrue();
  }

  @Test
  void whatWasNotJudgedIsNamedBesideThePieces() {
    assertThat(COLLECTION.at("/notJudged/0/rule").asString()).isEqualTo("DARK");
    assertThat(COLLECTION.at("/receipt/id").asString()).isEqualTo("0123456789abcdef");
  }
}
