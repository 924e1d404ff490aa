package io.tantu.geoserver;

import com.sun.net.httpserver.Headers;
import io.tantu.xml.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contract in {@code contract.yml}: which requests GeoServer's documentation knows. A request
 * that is not as documented is an {@link AssertionError}.
 */
final class RestContract {

  private final JsonNode entries;

  RestContract() {
    try (InputStream file = RestContract.class.getResourceAsStream("contract.yml")) {
      // Not by Jackson, whose trees leave an alias as its name.
      Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      entries = JsonMapper.shared().valueToTree(yaml);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void check(String method, String path, Map<String, String> query, Headers headers, byte[] body) {
    String request = method + " " + path;
    JsonNode entry = entry(method, path);
    if (entry == null) {
      throw new AssertionError(request + " is not documented");
    }
    query(request, entry.path("query"), query);
    if (method.equals("GET")) {
      String accept = String.valueOf(headers.getFirst("Accept"));
      oneOf(request + " Accept", entry.path("accept").asString(), accept);
    }
    if (entry.has("content")) {
      content(request, entry, String.valueOf(headers.getFirst("Content-Type")), body);
    } else if (body.length > 0) {
      throw new AssertionError(request + " has a body");
    }
  }

  private JsonNode entry(String method, String path) {
    for (JsonNode entry : entries) {
      String pattern = entry.path("path").asString().replaceAll("\\{\\w+}", "[^/]+");
      if (entry.path("method").asString().equals(method) && path.matches(pattern)) {
        return entry;
      }
    }
    return null;
  }

  private void query(String request, JsonNode known, Map<String, String> query) {
    for (String name : known.propertyNames()) {
      if (name.endsWith("!") && !query.containsKey(name.substring(0, name.length() - 1))) {
        throw new AssertionError(request + " lacks the parameter " + name);
      }
    }
    query.forEach(
        (name, value) -> {
          JsonNode type = known.has(name) ? known.path(name) : known.path(name + "!");
          if (type.isMissingNode()) {
            throw new AssertionError(request + " has the unknown parameter " + name);
          }
          if (!type.asString().equals("string")) {
            oneOf(request + " " + name, type.asString(), value);
          }
        });
  }

  private void content(String request, JsonNode entry, String type, byte[] body) {
    boolean known = false;
    for (JsonNode one : entry.path("content")) {
      known |= one.asString().equals(type);
    }
    if (!known) {
      throw new AssertionError(request + " has the content type " + type);
    }
    if (entry.has("xml")) {
      xml(request, entry.path("xml").asString(), type, body);
    } else {
      body(request, entry.path("body"), JsonMapper.shared().readTree(body));
    }
  }

  private void xml(String request, String root, String type, byte[] body) {
    Element element =
        SafeXml.read(body)
            .orElseThrow(() -> new AssertionError(request + " has no XML"))
            .getDocumentElement();
    String name = element.getLocalName() == null ? element.getNodeName() : element.getLocalName();
    oneOf(request + " root", root, name);
    if (root.equals("StyledLayerDescriptor")) {
      String version = type.contains("ogc.se") ? "1.1.0" : "1.0.0";
      oneOf(request + " " + type, version, element.getAttribute("version"));
    }
  }

  private void body(String where, JsonNode known, JsonNode seen) {
    if (known.isObject()) {
      members(where, known, seen);
    } else if (known.isArray()) {
      if (!seen.isArray()) {
        throw new AssertionError(where + " is no list: " + seen);
      }
      seen.forEach(one -> body(where + "[]", known.path(0), one));
    } else {
      scalar(where, known.asString(), seen);
    }
  }

  private void members(String where, JsonNode known, JsonNode seen) {
    if (!seen.isObject()) {
      throw new AssertionError(where + " is no object: " + seen);
    }
    Map<String, JsonNode> types = new LinkedHashMap<>();
    known
        .properties()
        .forEach(
            one -> {
              String name = one.getKey();
              boolean must = name.endsWith("!");
              String plain = must ? name.substring(0, name.length() - 1) : name;
              types.put(plain, one.getValue());
              if (must && !seen.has(plain)) {
                throw new AssertionError(where + " lacks " + plain);
              }
            });
    for (String name : seen.propertyNames()) {
      if (types.containsKey(name)) {
        body(where + "." + name, types.get(name), seen.path(name));
      } else if (!types.containsKey("*")) {
        throw new AssertionError(where + " has the unknown member " + name);
      }
    }
  }

  private void scalar(String where, String type, JsonNode seen) {
    boolean right =
        switch (type) {
          case "any" -> true;
          case "string" -> seen.isString();
          case "number" -> seen.isNumber();
          case "integer" -> seen.isIntegralNumber();
          case "boolean" -> seen.isBoolean();
          default -> seen.isString() && List.of(type.split("\\|", -1)).contains(seen.asString());
        };
    if (!right) {
      throw new AssertionError("%s is %s, not %s".formatted(where, seen, type));
    }
  }

  private static void oneOf(String where, String known, String seen) {
    if (!List.of(known.split("\\|", -1)).contains(seen)) {
      throw new AssertionError("%s is '%s', not one of %s".formatted(where, seen, known));
    }
  }
}
