package io.tantu.geoserver;

import io.tantu.catalog.LayerGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The layer groups in the workspace, one a theme of the catalog, by the theme's id. */
final class LayerGroups {

  private static final String KIND = "group";
  private static final String MARK = "tantu.group";

  /** A layer in a group. */
  record Member(String layer, Bounds bounds) {}

  private final Target target;
  private final Map<String, JsonNode> there = new LinkedHashMap<>();

  LayerGroups(Target target, boolean workspaceExists) {
    this.target = target;
    if (workspaceExists) {
      JsonNode list = target.client().get(target.path("layergroups"));
      for (String name : Answers.names(list, "layerGroups", "layerGroup")) {
        there.put(name, target.client().get(target.path("layergroups", name)).path("layerGroup"));
      }
    }
  }

  /**
   * The step for a theme, if it needs one.
   *
   * @param members lowest first
   */
  Optional<PublishStep> plan(LayerGroup theme, List<Member> members, Foreign foreign) {
    String name = theme.id();
    JsonNode seen = there.get(name);
    boolean ours = seen != null && Metadata.of(seen).has(MARK);
    if (members.isEmpty()) {
      return ours ? Optional.of(removal(name)) : Optional.empty();
    }
    if (seen == null) {
      return Optional.of(
          PublishStep.create(
              KIND,
              name,
              "%s, %d layers".formatted(theme.title().zh(), members.size()),
              () ->
                  target
                      .client()
                      .post(target.path("layergroups"), body(theme, members, Metadata.NONE))));
    }
    if (!ours) {
      foreign.add(KIND, name);
    }
    return Optional.of(
        PublishStep.changeIf(
            differs(theme, members, seen),
            KIND,
            name,
            () ->
                target
                    .client()
                    .put(
                        target.path("layergroups", name),
                        body(theme, members, Metadata.of(seen)))));
  }

  private PublishStep removal(String name) {
    return PublishStep.remove(
        KIND,
        name,
        "no layer in it any more",
        () -> target.client().delete(target.path("layergroups", name)));
  }

  private List<String> differs(LayerGroup theme, List<Member> members, JsonNode seen) {
    List<String> differs = new ArrayList<>();
    if (!Answers.text(seen, "title").equals(theme.title().zh())) {
      differs.add("title");
    }
    if (!Answers.text(seen, "mode").equals("NAMED")) {
      differs.add("mode");
    }
    if (!Answers.names(seen, "publishables", "published").equals(qualified(members))) {
      differs.add("layers");
    }
    if (!bounds(members).isAt(seen.path("bounds"))) {
      differs.add("bounds");
    }
    return differs;
  }

  private static Bounds bounds(List<Member> members) {
    return Bounds.around(members.stream().map(Member::bounds).toList());
  }

  private List<String> qualified(List<Member> members) {
    return members.stream().map(member -> target.qualified(member.layer())).toList();
  }

  private Map<String, Object> body(LayerGroup theme, List<Member> members, Metadata metadata) {
    List<Map<String, Object>> layers = new ArrayList<>();
    List<Map<String, Object>> styles = new ArrayList<>();
    for (String name : qualified(members)) {
      Map<String, Object> layer = new LinkedHashMap<>();
      layer.put("@type", "layer");
      layer.put("name", name);
      layers.add(layer);
      styles.add(Map.of("name", name));
    }
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("name", theme.id());
    group.put("mode", "NAMED");
    group.put("title", theme.title().zh());
    group.put("abstractTxt", theme.title().en());
    group.put("workspace", Map.of("name", target.workspace()));
    group.put("publishables", Map.of("published", layers));
    group.put("styles", Map.of("style", styles));
    group.put("bounds", bounds(members).json(PublishedLayer.SRS));
    group.put("metadata", metadata.with(Map.of(MARK, "group:" + theme.id())));
    return Map.of("layerGroup", group);
  }
}
