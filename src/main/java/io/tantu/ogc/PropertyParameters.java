package io.tantu.ogc;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.items.ServedCollections;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The queryables of the collection in the address as query parameters (OGC 19-079r2, 6.1). A
 * property that is named like a parameter of the page itself can only be asked for in a filter.
 */
final class PropertyParameters {

  private final ServedCollections collections;

  PropertyParameters(ServedCollections collections) {
    this.collections = collections;
  }

  List<String> names(HttpServletRequest request) {
    return schema(request).map(PropertyParameters::names).orElse(List.of());
  }

  /** Those of a collection. */
  static List<String> names(LayerDefinition schema) {
    return schema.attributes().stream()
        .map(AttributeDefinition::name)
        .filter(name -> !reserved().contains(name))
        .toList();
  }

  private static List<String> reserved() {
    return Arrays.stream(PageParameters.class.getRecordComponents())
        .map(component -> RequestParameters.parameter(component.getType()).name())
        .toList();
  }

  PlainValues values(HttpServletRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : names(request)) {
      String value = request.getParameter(name);
      if (value != null) {
        values.put(name, value);
      }
    }
    return new PlainValues(values);
  }

  private Optional<LayerDefinition> schema(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> map && map.get("id") instanceof String id
        ? Optional.of(collections.collection(id).schema())
        : Optional.empty();
  }
}
