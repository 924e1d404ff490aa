package io.tantu.geoserver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The PostGIS store. GeoServer gives its password back only encrypted, so that it cannot be
 * compared: it is sent when the store is made or changed, or when that is asked for.
 *
 * @param exists whether it can be looked into as it is to be
 */
record DataStores(boolean exists, PublishStep step) {

  private static final String KIND = "store";
  private static final String MARK = "[tantu]";
  private static final String PASSWORD = "passwd";

  /** The view that names the keys of the layer views. */
  private static final String KEYS = "gt_pk_metadata";

  static DataStores plan(
      Target target,
      GeoServerSettings.Store settings,
      boolean workspaceExists,
      boolean sendPassword,
      Foreign foreign) {
    Optional<JsonNode> there =
        workspaceExists
            ? target.client().find(target.storePath()).map(node -> node.path("dataStore"))
            : Optional.empty();
    if (there.isEmpty()) {
      return new DataStores(
          false,
          PublishStep.create(
              KIND,
              target.store(),
              settings.toString(),
              () ->
                  target
                      .client()
                      .post(
                          target.path("datastores"),
                          body(target.store(), settings, List.of(), true))));
    }
    JsonNode store = there.get();
    if (!Answers.text(store, "description").endsWith(MARK)) {
      foreign.add(KIND, target.store());
    }
    List<JsonNode> entries = Answers.list(store, "connectionParameters", "entry");
    List<String> differs = differs(settings, entries);
    if (sendPassword) {
      differs.add("password");
    }
    PublishStep step =
        PublishStep.changeIf(
            differs,
            KIND,
            target.store(),
            () ->
                target
                    .client()
                    .put(target.storePath(), body(target.store(), settings, entries, false)));
    return new DataStores(!step.writes(), step);
  }

  private static List<String> differs(GeoServerSettings.Store settings, List<JsonNode> entries) {
    List<String> differs = new ArrayList<>();
    parameters(settings)
        .forEach(
            (key, wanted) -> {
              String seen =
                  entries.stream()
                      .filter(entry -> Answers.text(entry, "@key").equals(key))
                      .map(entry -> Answers.text(entry, "$"))
                      .findFirst()
                      .orElse("");
              if (!seen.equals(wanted)) {
                differs.add("%s %s → %s".formatted(key, seen.isEmpty() ? "none" : seen, wanted));
              }
            });
    return differs;
  }

  /** What is compared: all but the password. */
  private static Map<String, String> parameters(GeoServerSettings.Store settings) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("dbtype", "postgis");
    parameters.put("host", settings.host());
    parameters.put("port", Integer.toString(settings.port()));
    parameters.put("database", settings.database());
    parameters.put("schema", settings.schema());
    parameters.put("user", settings.user());
    parameters.put("Primary key metadata table", settings.schema() + "." + KEYS);
    parameters.put("Expose primary keys", "true");
    parameters.put("Estimated extends", "false");
    parameters.put("validate connections", "true");
    return parameters;
  }

  /** Parameters that others added stay. */
  private static Map<String, Object> body(
      String name, GeoServerSettings.Store settings, List<JsonNode> there, boolean create) {
    Map<String, String> ours = parameters(settings);
    List<Object> entries = new ArrayList<>();
    ours.forEach((key, value) -> entries.add(Metadata.entry(key, value)));
    entries.add(Metadata.entry(PASSWORD, settings.secret()));
    there.stream()
        .filter(entry -> !ours.containsKey(Answers.text(entry, "@key")))
        .filter(entry -> !Answers.text(entry, "@key").equals(PASSWORD))
        .forEach(entries::add);
    Map<String, Object> store = new LinkedHashMap<>();
    store.put("name", name);
    if (create) {
      store.put("description", "碳图图层（PostGIS），由 Tantu 维护 " + MARK);
      store.put("enabled", true);
    }
    store.put("connectionParameters", Map.of("entry", entries));
    return Map.of("dataStore", store);
  }
}
