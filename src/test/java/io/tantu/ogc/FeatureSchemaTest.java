package io.tantu.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeatureSchemaTest {

  private static final Map<String, LocalizedText> CODES = new LinkedHashMap<>();

  static {
    CODES.put("3", new LocalizedText("三", "Three"));
    CODES.put("1", new LocalizedText("一", "One"));
    CODES.put("2", new LocalizedText("二", "Two"));
  }

  private static final LayerDefinition LAYER =
      new LayerDefinition(
          "stand",
          new LocalizedText("小班", "Stands"),
          LayerGroup.ECOLOGY,
          1,
          GeometryType.LINE,
          "code",
          null,
          false,
          null,
          List.of(
              new AttributeDefinition(
                  "code",
                  AttributeType.INTEGER,
                  new LocalizedText("代码", "Code"),
                  null,
                  true,
                  null,
                  null,
                  CODES),
              new AttributeDefinition(
                  "volume",
                  AttributeType.NUMBER,
                  new LocalizedText("蓄积", "Volume"),
                  "m³/ha",
                  false,
                  0.0,
                  1000.0,
                  Map.of()),
              new AttributeDefinition(
                  "since",
                  AttributeType.DATE,
                  new LocalizedText("日期", "Since"),
                  null,
                  false,
                  null,
                  null,
                  Map.of())),
          null,
          null,
          null,
          null);

  private final JsonNode schema =
      new JsonMapper().valueToTree(FeatureSchema.of(LAYER, "http://localhost/schema"));

  private String property(String name) {
    return schema.get("properties").get(name).toString().replace('"', '\'');
  }

  @Test
  void codesAreChoicesWithTitlesInTheOrderOfTheLayer() {
    assertThat(property("code"))
        .isEqualTo(
            "{'title':'代码','description':'Code','type':'integer','x-tantu-role':'key',"
                + "'oneOf':[{'const':3,'title':'三','description':'Three'},{'const':1,'title':'一','description':'One'},{'const':2,'title':'二','description':'Two'}]}");
  }

  @Test
  void numbersHaveTheirUnitAndRange() {
    assertThat(property("volume"))
        .isEqualTo(
            "{'title':'蓄积','description':'Volume','type':'number','x-ogc-unit':'m³/ha','minimum':0.0,'maximum':1000.0}");
  }

  @Test
  void datesAreTextsOfTheirFormat() {
    assertThat(property("since")).contains("'type':'string','format':'date'");
  }

  @Test
  void theGeometryIsNamedAndWhatIsRequiredListed() {
    assertThat(property("geometry"))
        .contains(
            "'format':'geometry-linestring-or-multilinestring','x-ogc-role':'primary-geometry'");
    assertThat(schema.get("required").toString()).isEqualTo("[\"code\"]");
    assertThat(schema.get("$id").asString()).isEqualTo("http://localhost/schema");
  }
}
