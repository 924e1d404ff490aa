package io.tantu.geoserver;

import io.tantu.geoserver.RecordedGeoServer.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a GeoServer holds of one workspace, and how it changes. Where documentation leaves it open,
 * the less convenient is assumed: an update of metadata exchanges all of it, an empty list comes
 * back as an empty text, a single metadata entry as an object, a port as a number.
 */
final class GeoServerState {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A style's record and its file. */
  record StoredStyle(String format, String version, byte[] sld) {}

  final Map<String, String> namespaces = new TreeMap<>();
  final Set<String> workspaces = new TreeSet<>();
  final Map<String, ObjectNode> stores = new TreeMap<>();
  final Map<String, StoredStyle> styles = new TreeMap<>();
  final Map<String, ObjectNode> types = new TreeMap<>();
  final Map<String, String> storeOfType = new TreeMap<>();

  /** Default style by layer. */
  final Map<String, String> layers = new TreeMap<>();

  final Map<String, ObjectNode> groups = new TreeMap<>();

  /** Views of the database. */
  final Set<String> views = new TreeSet<>();

  /** Layers that the tile cache does not know. */
  final Set<String> notCached = new TreeSet<>();

  final List<String> truncated = new ArrayList<>();
  final List<String> measured = new ArrayList<>();

  GeoServerState(String... views) {
    this.views.addAll(List.of(views));
  }

  /** Everything that is kept, for comparison. */
  String kept() {
    Map<String, String> sld = new LinkedHashMap<>();
    styles.forEach(
        (name, style) ->
            sld.put(name, style.version() + new String(style.sld(), StandardCharsets.UTF_8)));
    return String.join(
        "\n",
        namespaces.toString(),
        workspaces.toString(),
        stores.toString(),
        sld.toString(),
        types.toString(),
        layers.toString(),
        groups.toString());
  }

  Answer answer(
      String method,
      List<String> path,
      Map<String, String> query,
      String accept,
      String type,
      byte[] body) {
    if (path.get(0).equals("gwc")) {
      return truncate(body);
    }
    return switch (path.get(1)) {
      case "about" ->
          Answer.json(
              "{\"about\":{\"resource\":[{\"@name\":\"GeoServer\",\"Version\":\"2.28.0\"}]}}");
      case "namespaces" -> namespace(method, path, body);
      case "layers" -> layer(method, path.get(2), body);
      default ->
          path.size() > 3
              ? inWorkspace(method, path, query, accept, type, body)
              : workspace(method, path, body);
    };
  }

  private Answer truncate(byte[] body) {
    String layer =
        new String(body, StandardCharsets.UTF_8)
            .replaceAll("(?s).*<layerName>(.*)</layerName>.*", "$1");
    if (!layers.containsKey(plain(layer)) || notCached.contains(plain(layer))) {
      return Answer.text(400, "Could not find layer " + layer);
    }
    truncated.add(layer);
    return Answer.text(200, "");
  }

  private Answer namespace(String method, List<String> path, byte[] body) {
    if (method.equals("GET")) {
      String uri = namespaces.get(path.get(2));
      return uri == null
          ? Answer.text(404, "No such namespace: " + path.get(2))
          : Answer.json(
              "{\"namespace\":{\"prefix\":\"%s\",\"uri\":\"%s\",\"featureTypes\":\"http://x\"}}"
                  .formatted(path.get(2), uri));
    }
    JsonNode sent = JSON.readTree(body).path("namespace");
    String prefix = sent.path("prefix").asString();
    if (namespaces.containsKey(prefix)) {
      return Answer.text(401, "Namespace with prefix '" + prefix + "' already exists.");
    }
    namespaces.put(prefix, sent.path("uri").asString());
    workspaces.add(prefix);
    return Answer.text(201, prefix);
  }

  private Answer workspace(String method, List<String> path, byte[] body) {
    if (method.equals("GET")) {
      return workspaces.contains(path.get(2))
          ? Answer.json("{\"workspace\":{\"name\":\"%s\"}}".formatted(path.get(2)))
          : Answer.text(404, "No such workspace: '" + path.get(2) + "' found");
    }
    String name = JSON.readTree(body).path("workspace").path("name").asString();
    if (!workspaces.add(name)) {
      return Answer.text(409, "Workspace '" + name + "' already exists");
    }
    namespaces.putIfAbsent(name, "http://" + name);
    return Answer.text(201, name);
  }

  private Answer inWorkspace(
      String method,
      List<String> path,
      Map<String, String> query,
      String accept,
      String type,
      byte[] body) {
    if (!workspaces.contains(path.get(2))) {
      return Answer.text(404, "Workspace " + path.get(2) + " not found");
    }
    String name = path.size() > 4 ? path.get(4) : null;
    return switch (path.get(3)) {
      case "styles" -> style(method, name, query, accept, type, body);
      case "layergroups" -> group(method, name, body);
      case "featuretypes" -> Answer.json(list("featureTypes", "featureType", types.keySet()));
      default -> path.size() > 5 ? type(method, path, query, body) : store(method, name, body);
    };
  }

  private static String list(String outer, String inner, Set<String> names) {
    ObjectNode root = JSON.createObjectNode();
    if (names.isEmpty()) {
      root.put(outer, "");
    } else {
      ArrayNode array = root.putObject(outer).putArray(inner);
      names.forEach(name -> array.addObject().put("name", name).put("href", "http://x/" + name));
    }
    return root.toString();
  }

  private Answer store(String method, String name, byte[] body) {
    if (method.equals("GET")) {
      return stores.containsKey(name)
          ? Answer.json(shown(stores.get(name)))
          : Answer.text(404, "No such datastore: tantu," + name);
    }
    ObjectNode sent = (ObjectNode) JSON.readTree(body).path("dataStore");
    if (method.equals("POST")) {
      stores.put(sent.path("name").asString(), sent);
      return Answer.text(201, sent.path("name").asString());
    }
    stores.get(name).setAll(sent);
    return Answer.text(200, "");
  }

  /** The password is never shown, and numbers are numbers. */
  private static String shown(ObjectNode store) {
    ObjectNode copy = store.deepCopy();
    for (JsonNode entry : copy.path("connectionParameters").path("entry")) {
      if (entry.path("@key").asString().equals("passwd")) {
        ((ObjectNode) entry).put("$", "crypt1:0h3d");
      }
      if (entry.path("@key").asString().equals("port")) {
        ((ObjectNode) entry).put("$", Integer.parseInt(entry.path("$").asString()));
      }
    }
    return JSON.createObjectNode().set("dataStore", copy).toString();
  }

  private Answer style(
      String method,
      String name,
      Map<String, String> query,
      String accept,
      String type,
      byte[] body) {
    switch (method) {
      case "POST":
        String made = query.get("name");
        if (styles.containsKey(made)) {
          return Answer.text(403, "Style " + made + " already exists.");
        }
        styles.put(made, stored(type, query, body));
        return Answer.text(201, made);
      case "PUT":
        styles.put(name, stored(type, query, body));
        return Answer.text(200, "");
      case "DELETE":
        if (!styles.containsKey(name)) {
          return Answer.text(404, "Style " + name + " not found");
        }
        if (layers.containsValue("tantu:" + name)) {
          return Answer.text(403, "Can't delete style referenced by existing layers.");
        }
        styles.remove(name);
        return Answer.text(200, "");
      default:
        return name == null
            ? Answer.json(list("styles", "style", styles.keySet()))
            : style(name, accept);
    }
  }

  /** Not sent raw, an SLD is written anew, and loses what has no meaning. */
  private static StoredStyle stored(String type, Map<String, String> query, byte[] sld) {
    boolean raw = "true".equals(query.get("raw"));
    byte[] kept =
        raw
            ? sld
            : new String(sld, StandardCharsets.UTF_8)
                .replaceAll(">\\s+<", "><")
                .getBytes(StandardCharsets.UTF_8);
    return new StoredStyle("sld", type.contains("ogc.se") ? "1.1.0" : "1.0.0", kept);
  }

  private Answer style(String name, String accept) {
    StoredStyle style = styles.get(name);
    if (style == null) {
      return Answer.text(404, "No such style " + name + " in workspace tantu");
    }
    if (accept.equals("application/json")) {
      return Answer.json(
          "{\"style\":{\"name\":\"%s\",\"format\":\"%s\",\"languageVersion\":{\"version\":\"%s\"},\"filename\":\"%s.sld\"}}"
              .formatted(name, style.format(), style.version(), name));
    }
    return new Answer(200, accept, style.sld(), null);
  }

  private Answer type(String method, List<String> path, Map<String, String> query, byte[] body) {
    String store = path.get(4);
    if (!stores.containsKey(store)) {
      return Answer.text(404, "No such data store: tantu," + store);
    }
    String name = path.size() > 6 ? path.get(6) : null;
    switch (method) {
      case "POST":
        return makeType(store, (ObjectNode) JSON.readTree(body).path("featureType"));
      case "PUT":
        types.get(name).setAll((ObjectNode) JSON.readTree(body).path("featureType"));
        if (query.getOrDefault("recalculate", "").contains("nativebbox")) {
          measured.add(name);
        }
        return Answer.text(200, "");
      case "DELETE":
        if (layers.containsKey(name)) {
          return Answer.text(403, "feature type referenced by layer(s)");
        }
        storeOfType.remove(name);
        return types.remove(name) == null
            ? Answer.text(404, "No such feature type: " + name)
            : Answer.text(200, "");
      default:
        return name == null ? typesOf(store, query) : shownType(name);
    }
  }

  private Answer typesOf(String store, Map<String, String> query) {
    if ("available".equals(query.get("list"))) {
      Set<String> free = new TreeSet<>(views);
      free.removeAll(types.keySet());
      ObjectNode root = JSON.createObjectNode();
      if (free.isEmpty()) {
        root.put("list", "");
      } else {
        ArrayNode array = root.putObject("list").putArray("string");
        free.forEach(array::add);
      }
      return Answer.json(root.toString());
    }
    Set<String> there = new TreeSet<>(types.keySet());
    there.removeIf(type -> !storeOfType.get(type).equals(store));
    return Answer.json(list("featureTypes", "featureType", there));
  }

  private Answer shownType(String name) {
    if (!types.containsKey(name)) {
      return Answer.text(404, "No such feature type: " + name);
    }
    ObjectNode copy = types.get(name).deepCopy();
    single(copy);
    return Answer.json(JSON.createObjectNode().set("featureType", copy).toString());
  }

  /** A single metadata entry comes without its list. */
  private static void single(ObjectNode owner) {
    JsonNode entries = owner.path("metadata").path("entry");
    if (entries.size() == 1 && entries.isArray()) {
      ((ObjectNode) owner.path("metadata")).set("entry", entries.get(0));
    }
  }

  private Answer makeType(String store, ObjectNode sent) {
    String name = sent.path("name").asString();
    if (types.containsKey(name)) {
      return Answer.text(
          500, "Resource named '" + name + "' already exists in store: '" + store + "'");
    }
    if (!views.contains(sent.path("nativeName").asString())) {
      throw new AssertionError("would make a table " + name);
    }
    types.put(name, sent);
    storeOfType.put(name, store);
    layers.put(name, "generic");
    return Answer.text(201, name);
  }

  private Answer layer(String method, String qualified, byte[] body) {
    String name = plain(qualified);
    if (!layers.containsKey(name)) {
      return Answer.text(404, "No such layer: " + qualified);
    }
    switch (method) {
      case "PUT":
        String style =
            JSON.readTree(body).path("layer").path("defaultStyle").path("name").asString();
        if (style.startsWith("tantu:") && !styles.containsKey(plain(style))) {
          return Answer.text(500, "No such style: " + style);
        }
        layers.put(name, style);
        return Answer.text(200, "");
      case "DELETE":
        for (Map.Entry<String, ObjectNode> group : groups.entrySet()) {
          if (members(group.getValue()).contains(qualified)) {
            return Answer.text(
                500, "Unable to delete layer referenced by layer group '" + group.getKey() + "'");
          }
        }
        layers.remove(name);
        return Answer.text(200, "");
      default:
        return Answer.json(
            "{\"layer\":{\"name\":\"%s\",\"type\":\"VECTOR\",\"defaultStyle\":{\"name\":\"%s\",\"href\":\"http://x\"}}}"
                .formatted(name, layers.get(name)));
    }
  }

  private static List<String> members(ObjectNode group) {
    return Answers.names(group, "publishables", "published");
  }

  private Answer group(String method, String name, byte[] body) {
    switch (method) {
      case "POST":
      case "PUT":
        ObjectNode sent = (ObjectNode) JSON.readTree(body).path("layerGroup");
        for (String member : members(sent)) {
          if (!layers.containsKey(plain(member))) {
            return Answer.text(500, "No such layer: " + member);
          }
        }
        if (sent.path("styles").path("style").size() != members(sent).size()) {
          return Answer.text(500, "Layer group has different number of styles than layers");
        }
        String made = sent.path("name").asString();
        if (method.equals("POST") && groups.containsKey(made)) {
          return Answer.text(409, "Layer group named '" + made + "' already exists");
        }
        groups.put(made, sent);
        return Answer.text(method.equals("POST") ? 201 : 200, "");
      case "DELETE":
        return groups.remove(name) == null
            ? Answer.text(404, "No such layer group " + name)
            : Answer.text(200, "");
      default:
        if (name == null) {
          return Answer.json(list("layerGroups", "layerGroup", groups.keySet()));
        }
        ObjectNode copy = groups.get(name).deepCopy();
        single(copy);
        return Answer.json(JSON.createObjectNode().set("layerGroup", copy).toString());
    }
  }

  private static String plain(String qualified) {
    return qualified.substring(qualified.indexOf(':') + 1);
  }
}
