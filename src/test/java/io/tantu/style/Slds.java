package io.tantu.style;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small SLDs and a layer that they draw. */
final class Slds {

  static final LayerDefinition LAYER =
      new LayerDefinition(
          "site",
          new LocalizedText("站点", "Sites"),
          LayerGroup.ENERGY,
          1,
          GeometryType.POLYGON,
          null,
          "name",
          false,
          null,
          List.of(
              attribute("name", AttributeType.STRING),
              attribute("kind", AttributeType.STRING),
              attribute("powerKw", AttributeType.NUMBER),
              attribute("piles", AttributeType.INTEGER),
              attribute("open", AttributeType.BOOLEAN),
              attribute("since", AttributeType.DATE)),
          new Provenance(Provenance.Kind.ILLUSTRATIVE, "test", null, null, null, null),
          null,
          null,
          null);

  private Slds() {}

  private static AttributeDefinition attribute(String name, AttributeType type) {
    return new AttributeDefinition(
        name, type, new LocalizedText(name, name), null, false, null, null, Map.of());
  }

  /** A document with the content in one FeatureTypeStyle. */
  static String document(String rules) {
    return passes("<FeatureTypeStyle>" + rules + "</FeatureTypeStyle>");
  }

  static String passes(String featureTypeStyles) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld"
        xmlns:ogc="http://www.opengis.net/ogc">
      <NamedLayer><Name>site</Name><UserStyle>%s</UserStyle></NamedLayer>
    </StyledLayerDescriptor>
    """
        .formatted(featureTypeStyles);
  }

  /** A rule that fills with a colour where the condition holds. */
  static String filled(String name, String condition, String colour) {
    return """
    <Rule><Name>%s</Name>%s<PolygonSymbolizer><Fill><CssParameter name="fill">%s</CssParameter>
    </Fill></PolygonSymbolizer></Rule>
    """
        .formatted(name, condition, colour);
  }

  static String filter(String condition) {
    return "<ogc:Filter>" + condition + "</ogc:Filter>";
  }

  static String compare(String operator, String property, String literal) {
    return "<ogc:PropertyIs%1$s><ogc:PropertyName>%2$s</ogc:PropertyName><ogc:Literal>%3$s</ogc:Literal></ogc:PropertyIs%1$s>"
        .formatted(operator, property, literal);
  }

  static LayerStyle read(String sld, List<String> warnings) {
    return new SldReader(LAYER, "styles/site.sld", warnings)
        .read(sld.getBytes(StandardCharsets.UTF_8));
  }

  static LayerStyle read(String sld) {
    return read(sld, new ArrayList<>());
  }
}
