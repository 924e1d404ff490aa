package io.tantu.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Feature;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.IndicatorDefinition.Part;
import io.tantu.catalog.LayerDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A filter of indicators.yml that no shipped feature passes is a typing error in a code. */
class ShippedFiltersTest {

  private static final Path LAYERS = Path.of("layers");
  private static final Catalog CATALOG = CatalogReader.read(LAYERS);

  static Stream<Part> parts() {
    return CATALOG.indicators().stream()
        .flatMap(indicator -> indicator.definitions().stream())
        .flatMap(ShippedFiltersTest::parts)
        .filter(part -> part.where() != null)
        .distinct();
  }

  private static Stream<Part> parts(Definition definition) {
    return Stream.concat(definition.parts().stream(), definition.within().stream());
  }

  @ParameterizedTest
  @MethodSource("parts")
  void everyFilterMatchesAShippedFeature(Part part) throws Exception {
    LayerDefinition layer = CATALOG.layer(part.layer());
    assertThat(features(layer))
        .extracting(Feature::values)
        .anyMatch(FeatureFilter.of(part.where(), layer));
  }

  private static List<Feature> features(LayerDefinition layer) throws Exception {
    Path file = LAYERS.resolve(layer.id()).resolve(layer.data().file());
    List<Feature> features = new ArrayList<>();
    for (JsonNode feature :
        JsonMapper.shared().readTree(Files.readAllBytes(file)).get("features")) {
      JsonNode properties = feature.get("properties");
      Object[] values =
          layer.attributes().stream().map(one -> value(properties, one)).toArray(Object[]::new);
      features.add(new Feature(features.size() + 1, null, 0, values));
    }
    return features;
  }

  private static Object value(JsonNode properties, AttributeDefinition attribute) {
    JsonNode value = properties.get(attribute.name());
    if (value == null || value.isNull()) {
      return null;
    }
    return switch (attribute.type()) {
      case NUMBER -> (Object) value.doubleValue();
      case INTEGER -> (Object) value.longValue();
      case BOOLEAN -> (Object) value.booleanValue();
      default -> value.asString();
    };
  }
}
