package io.tantu.ogc;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.items.PageFinder;
import io.tantu.ogc.items.ServedCollection;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The features' API as an OpenAPI 3.0 document (OGC 17-069r4, clause 9), which describes each
 * collection by its own path with its own parameters: clients learn from it what can be asked for.
 * The document of the whole service is OpenAPI 3.1, which the conformance class does not know.
 */
final class ApiDocument {

  static final String MEDIA_TYPE = "application/vnd.oai.openapi+json;version=3.0";

  private static final String PARAMETER_REF = "#/components/parameters/";
  private static final String PROBLEM = "#/components/responses/problem";

  private final ServiceAddress address;
  private final Map<String, Object> paths = new LinkedHashMap<>();

  private ApiDocument(ServiceAddress address) {
    this.address = address;
  }

  static Map<String, Object> of(List<ServedCollection> collections, ServiceAddress address) {
    return new ApiDocument(address).document(collections);
  }

  private Map<String, Object> document(List<ServedCollection> collections) {
    List<Object> format = List.of(reference(Format.PARAMETER));
    path("/", "landing", "首页 Landing page", format, ServiceAddress.JSON);
    path("/conformance", "conformance", "一致性声明 Conformance", format, ServiceAddress.JSON);
    path("/collections", "collections", "图层 Collections", format, ServiceAddress.JSON);
    collections.forEach(one -> collection(one.schema()));
    return Map.of(
        "openapi",
        "3.0.3",
        "info",
        Map.of(
            "title",
            "碳图 Tantu · OGC API Features",
            "version",
            "1",
            "description",
            """
            Layers of a carbon-peaking plan and the figures measured from them, as features. \
            numberMatched is left out where counting would cost too much: where more than %d \
            features would have to be looked at one by one, or %d by their attributes."""
                .formatted(PageFinder.MOST_LOOKED_AT, PageFinder.MOST_COUNTED),
            "license",
            Map.of("name", "Apache-2.0")),
        "servers",
        List.of(Map.of("url", address.landing())),
        "paths",
        paths,
        "components",
        Map.of("parameters", parameters(), "responses", Map.of("problem", problem())));
  }

  private void collection(LayerDefinition schema) {
    String path = "/collections/" + schema.id();
    String title = schema.title().zh() + " " + schema.title().en();
    List<Object> format = List.of(reference(Format.PARAMETER));
    path(path, schema.id(), title, format, ServiceAddress.JSON);
    path(
        path + "/schema",
        schema.id() + ".schema",
        title + " · 字段 Schema",
        List.of(),
        ServiceAddress.SCHEMA_JSON);
    path(
        path + "/queryables",
        schema.id() + ".queryables",
        title + " · 可查询字段 Queryables",
        List.of(),
        ServiceAddress.SCHEMA_JSON);
    List<Object> items = new ArrayList<>();
    for (RecordComponent component : PageParameters.class.getRecordComponents()) {
      items.add(reference(RequestParameters.parameter(component.getType())));
    }
    for (String name : PropertyParameters.names(schema)) {
      items.add(property(schema.attribute(name).orElseThrow()));
    }
    path(
        path + "/items",
        schema.id() + ".items",
        title + " · 要素 Features",
        items,
        ServiceAddress.GEO_JSON);
    path(
        path + "/items/{featureId}",
        schema.id() + ".item",
        title + " · 要素 Feature",
        List.of(
            Map.of(
                "name",
                "featureId",
                "in",
                "path",
                "required",
                true,
                "schema",
                Map.of("type", "string")),
            reference(Version.PARAMETER),
            reference(Crs.PARAMETER),
            reference(Format.PARAMETER)),
        ServiceAddress.GEO_JSON);
  }

  private void path(String path, String id, String summary, List<Object> parameters, String type) {
    Map<String, Object> content = new LinkedHashMap<>(Map.of(type, Map.of()));
    if (parameters.contains(reference(Format.PARAMETER))) {
      content.put("text/html", Map.of());
    }
    Map<String, Object> get = new LinkedHashMap<>();
    get.put("operationId", id);
    get.put("summary", summary);
    get.put("parameters", parameters);
    get.put(
        "responses",
        Map.of(
            "200",
            Map.of("description", summary, "content", content),
            "default",
            Map.of("$ref", PROBLEM)));
    paths.put(path, Map.of("get", get));
  }

  private static Map<String, Object> reference(RequestParameter<?> parameter) {
    return Map.of("$ref", PARAMETER_REF + parameter.name());
  }

  private static Map<String, Object> property(AttributeDefinition attribute) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", attribute.name());
    parameter.put("in", "query");
    parameter.put("description", attribute.alias().zh() + " " + attribute.alias().en());
    parameter.put("required", false);
    parameter.put("style", "form");
    parameter.put("explode", false);
    parameter.put("schema", FeatureSchema.parameter(attribute));
    return parameter;
  }

  private static Map<String, Object> parameters() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (RecordComponent component : PageParameters.class.getRecordComponents()) {
      described(RequestParameters.parameter(component.getType()), parameters);
    }
    described(Version.PARAMETER, parameters);
    return parameters;
  }

  private static void described(RequestParameter<?> parameter, Map<String, Object> parameters) {
    parameters.put(
        parameter.name(),
        Map.of(
            "name",
            parameter.name(),
            "in",
            "query",
            "description",
            parameter.description(),
            "required",
            false,
            "style",
            "form",
            "explode",
            false,
            "schema",
            parameter.schema()));
  }

  private static Map<String, Object> problem() {
    Map<String, Object> text = Map.of("type", "string");
    return Map.of(
        "description",
        "RFC 9457 problem details with a stable code",
        "content",
        Map.of(
            "application/problem+json",
            Map.of(
                "schema",
                Map.of(
                    "type",
                    "object",
                    "properties",
                    Map.of(
                        "title",
                        text,
                        "status",
                        Map.of("type", "integer"),
                        "code",
                        text,
                        "detail",
                        text)))));
  }
}
