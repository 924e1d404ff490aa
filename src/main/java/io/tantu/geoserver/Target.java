package io.tantu.geoserver;

/** Where in which GeoServer things are published. */
record Target(GeoServerClient client, String workspace, String store) {

  Target(GeoServerClient client, GeoServerSettings settings) {
    this(client, settings.workspace(), settings.store().name());
  }

  /** A path in the workspace. */
  RestPath path(String... segments) {
    return RestPath.rest("workspaces", workspace).then(segments);
  }

  /** A path in the store. */
  RestPath storePath(String... segments) {
    return path("datastores", store).then(segments);
  }

  /** A name as it is known outside the workspace. */
  String qualified(String name) {
    return workspace + ":" + name;
  }
}
