package io.tantu.geoserver;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The workspace that holds everything. It is made through its namespace, whose URI marks it as
 * ours; GeoServer makes the workspace with it.
 *
 * @param exists whether it can be looked into
 */
record Workspaces(boolean exists, PublishStep step) {

  static Workspaces plan(Target target, boolean shared, Foreign foreign) {
    String name = target.workspace();
    String mark = "urn:tantu:workspace:" + name;
    RestPath workspaces = RestPath.rest("workspaces");
    RestPath namespaces = RestPath.rest("namespaces");
    boolean exists = target.client().find(workspaces.then(name)).isPresent();
    JsonNode namespace = target.client().find(namespaces.then(name)).orElse(null);
    boolean ours =
        namespace != null && Answers.text(namespace.path("namespace"), "uri").equals(mark);
    if ((exists || namespace != null) && !ours && !(shared && exists)) {
      foreign.add("workspace", name + " (tantu.geoserver.shared-workspace: true allows its use)");
    }
    if (exists) {
      return new Workspaces(true, PublishStep.same("workspace", name));
    }
    return new Workspaces(
        false,
        PublishStep.create(
            "workspace",
            name,
            "namespace " + mark,
            () -> {
              if (ours) {
                target.client().post(workspaces, Map.of("workspace", Map.of("name", name)));
              } else {
                target
                    .client()
                    .post(namespaces, Map.of("namespace", Map.of("prefix", name, "uri", mark)));
              }
            }));
  }
}
