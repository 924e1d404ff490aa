package io.tantu.geoserver;

import io.tantu.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** The feature types in the store, one a layer, each with the layer that GeoServer makes of it. */
final class FeatureTypes {

  private static final String KIND = "layer";

  private final Target target;
  private final Map<String, JsonNode> inStore = new LinkedHashMap<>();
  private final List<String> inWorkspace;
  private final boolean storeExists;
  private List<String> views;

  FeatureTypes(Target target, boolean workspaceExists, boolean storeExists, boolean storeReady) {
    this.target = target;
    this.storeExists = storeReady;
    this.inWorkspace =
        workspaceExists ? names(target.client().get(target.path("featuretypes"))) : List.of();
    if (storeExists) {
      for (String name : names(target.client().get(target.storePath("featuretypes")))) {
        inStore.put(
            name, target.client().get(target.storePath("featuretypes", name)).path("featureType"));
      }
    }
  }

  private static List<String> names(JsonNode list) {
    return Answers.names(list, "featureTypes", "featureType");
  }

  /** Whether the store has a feature type of the name that we made. */
  boolean ours(String name) {
    return inStore.containsKey(name) && Metadata.of(inStore.get(name)).has(PublishedLayer.VERSION);
  }

  /** The steps for one layer: its feature type, then its default style. */
  List<PublishStep> plan(PublishedLayer wanted, Foreign foreign) {
    String id = wanted.id();
    if (!inStore.containsKey(id)) {
      if (inWorkspace.contains(id)) {
        foreign.add(KIND, id);
      } else if (storeExists) {
        requireView(id);
      }
      return create(wanted);
    }
    if (!ours(id)) {
      foreign.add(KIND, id);
    }
    Optional<JsonNode> layer = target.client().find(layerPath(id));
    if (layer.isEmpty()) {
      return anew(wanted);
    }
    List<PublishStep> steps = new ArrayList<>();
    steps.add(change(wanted));
    steps.add(
        PublishStep.changeIf(
            styleDiffers(layer.get().path("layer").path("defaultStyle"), id),
            "default style",
            id,
            () -> style(id)));
    return steps;
  }

  private List<PublishStep> create(PublishedLayer wanted) {
    String id = wanted.id();
    return List.of(
        PublishStep.create(
            KIND,
            id,
            "%s, version %s".formatted(wanted.title(), wanted.version().version()),
            () -> make(wanted)),
        PublishStep.create("default style", id, target.qualified(id), () -> style(id)));
  }

  /** A feature type whose layer is gone cannot be given one; it is made anew. */
  private List<PublishStep> anew(PublishedLayer wanted) {
    String id = wanted.id();
    return List.of(
        PublishStep.changeIf(
            List.of("its layer is missing"),
            KIND,
            id,
            () -> {
              target.client().delete(target.storePath("featuretypes", id));
              make(wanted);
            }),
        PublishStep.create("default style", id, target.qualified(id), () -> style(id)));
  }

  private void make(PublishedLayer wanted) {
    requireView(wanted.id());
    Map<String, Object> type = new LinkedHashMap<>();
    type.put("name", wanted.id());
    type.put("nativeName", wanted.id());
    type.put("title", wanted.title());
    type.put("abstract", wanted.description());
    type.put("keywords", Map.of("string", wanted.keywords()));
    type.put("srs", PublishedLayer.SRS);
    type.put("nativeBoundingBox", wanted.bounds().json(PublishedLayer.SRS));
    type.put("latLonBoundingBox", wanted.bounds().json("EPSG:4326"));
    type.put("projectionPolicy", "FORCE_DECLARED");
    type.put("enabled", true);
    type.put("metadata", Metadata.NONE.with(wanted.marks()));
    type.put("attributes", Map.of("attribute", wanted.attributes()));
    target.client().post(target.storePath("featuretypes"), Map.of("featureType", type));
  }

  private PublishStep change(PublishedLayer wanted) {
    JsonNode seen = inStore.get(wanted.id());
    Metadata metadata = Metadata.of(seen);
    List<String> differs = new ArrayList<>();
    Map<String, Object> type = new LinkedHashMap<>();
    type.put("name", wanted.id());
    text(type, differs, seen, "title", wanted.title());
    text(type, differs, seen, "abstract", wanted.description());
    List<String> keywords =
        Answers.list(seen, "keywords", "string").stream().map(Answers::text).toList();
    if (!keywords.equals(wanted.keywords())) {
      differs.add("keywords");
      type.put("keywords", Map.of("string", wanted.keywords()));
    }
    text(type, differs, seen, "srs", PublishedLayer.SRS);
    if (!Answers.names(seen, "attributes", "attribute").equals(wanted.columns())) {
      differs.add("attributes");
      type.put("attributes", Map.of("attribute", wanted.attributes()));
    }
    mark(differs, metadata.value(PublishedLayer.VERSION), wanted.versionMark());
    mark(differs, metadata.value(PublishedLayer.STYLE), wanted.styleMark());
    type.put("metadata", metadata.with(wanted.marks()));
    boolean measure = !metadata.value(PublishedLayer.VERSION).equals(wanted.versionMark());
    return PublishStep.changeIf(
        differs,
        KIND,
        wanted.id(),
        () -> {
          emptyTiles(wanted.id());
          target
              .client()
              .put(
                  target
                      .storePath("featuretypes", wanted.id())
                      .with("recalculate", measure ? "nativebbox,latlonbbox" : ""),
                  Map.of("featureType", type));
        });
  }

  private static void text(
      Map<String, Object> type, List<String> differs, JsonNode seen, String member, String wanted) {
    if (!Answers.text(seen, member).equals(wanted)) {
      differs.add(member);
      type.put(member, wanted);
    }
  }

  private static void mark(List<String> differs, String seen, String wanted) {
    if (!seen.equals(wanted)) {
      String what = wanted.substring(0, wanted.indexOf(':'));
      differs.add(
          "%s %s → %s"
              .formatted(
                  what,
                  seen.isEmpty() ? "none" : seen.substring(seen.indexOf(':') + 1),
                  wanted.substring(wanted.indexOf(':') + 1)));
    }
  }

  /**
   * The tile cache takes the media type alone, without a character set. It answers 400 for a layer
   * that the administrator has not cached, and is not there at all (404) where it was left out.
   */
  private void emptyTiles(String id) {
    target
        .client()
        .post(
            RestPath.tiles("masstruncate"),
            MediaType.TEXT_XML,
            "<truncateLayer><layerName>%s</layerName></truncateLayer>"
                .formatted(target.qualified(id))
                .getBytes(StandardCharsets.UTF_8),
            Set.of(400, 404));
  }

  private List<String> styleDiffers(JsonNode style, String id) {
    String seen = Answers.text(style, "name");
    boolean same =
        seen.equals(target.qualified(id))
            || seen.equals(id) && Answers.text(style, "workspace").equals(target.workspace());
    return same
        ? List.of()
        : List.of("%s → %s".formatted(seen.isEmpty() ? "none" : seen, target.qualified(id)));
  }

  private void style(String id) {
    target
        .client()
        .put(
            layerPath(id),
            Map.of("layer", Map.of("defaultStyle", Map.of("name", target.qualified(id)))));
  }

  /** Takes away those that we made and that are in the catalog no longer. */
  List<PublishStep> removals(Set<String> needed) {
    return inStore.keySet().stream()
        .filter(name -> !needed.contains(name) && ours(name))
        .map(
            name ->
                PublishStep.remove(
                    KIND,
                    name,
                    "no such layer any more",
                    () -> {
                      // Not recursively: groups and layers that others made of it stay theirs.
                      target.client().delete(layerPath(name));
                      target.client().delete(target.storePath("featuretypes", name));
                    }))
        .toList();
  }

  private RestPath layerPath(String id) {
    return RestPath.rest("layers", target.qualified(id));
  }

  /** GeoServer would make an empty table for a feature type that the database does not have. */
  private void requireView(String id) {
    if (views == null) {
      JsonNode available =
          target.client().get(target.storePath("featuretypes").with("list", "available"));
      views = Answers.list(available, "list", "string").stream().map(Answers::text).toList();
    }
    if (!views.contains(id)) {
      throw ProblemException.conflict(
              "geoserver-no-view",
              "GeoServer's store '%s' sees no view '%s' in its database. Is tantu.geoserver.store.* the database that Tantu keeps its layers in, and may its user read the schema?"
                  .formatted(target.store(), id))
          .with("layer", id);
    }
  }
}
