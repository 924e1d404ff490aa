package io.tantu.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.LayerDefinition;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every feature that ships keeps what its layer.yml promises. */
class ShippedAttributesTest {

  private static final Catalog CATALOG = CatalogReader.read(Shipped.LAYERS);

  static Stream<LayerDefinition> layers() {
    return CATALOG.layers().stream().filter(layer -> layer.data() != null);
  }

  @ParameterizedTest
  @MethodSource("layers")
  void conformTo(LayerDefinition layer) throws Exception {
    JsonNode features =
        JsonMapper.shared()
            .readTree(Files.readAllBytes(layer.folder().resolve(layer.data().file())))
            .get("features");
    List<String> faults = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (JsonNode feature : features) {
      JsonNode values = feature.get("properties");
      layer.attributes().forEach(attribute -> check(attribute, values, faults));
      values.propertyNames().stream()
          .filter(name -> layer.attribute(name).isEmpty())
          .forEach(name -> faults.add("undeclared " + name));
      if (!keys.add(values.get(layer.key()).asString())) {
        faults.add("key twice: " + values.get(layer.key()));
      }
    }
    assertThat(features).isNotEmpty();
    assertThat(faults).isEmpty();
  }

  private static void check(AttributeDefinition attribute, JsonNode values, List<String> faults) {
    JsonNode value = values.get(attribute.name());
    if (value == null) {
      if (attribute.required()) {
        faults.add("missing " + attribute.name());
      }
      return;
    }
    boolean typed =
        switch (attribute.type()) {
          case STRING -> value.isString();
          case INTEGER -> value.isIntegralNumber();
          case NUMBER -> value.isNumber();
          case BOOLEAN -> value.isBoolean();
          case DATE -> false;
        };
    boolean known = attribute.codes().isEmpty() || attribute.codes().containsKey(value.asString());
    boolean inRange =
        !value.isNumber()
            || ((attribute.min() == null || value.asDouble() >= attribute.min())
                && (attribute.max() == null || value.asDouble() <= attribute.max()));
    if (!typed || !known || !inRange) {
      faults.add("%s = %s".formatted(attribute.name(), value));
    }
  }
}
