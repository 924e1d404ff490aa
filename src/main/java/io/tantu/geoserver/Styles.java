package io.tantu.geoserver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The styles in the workspace, one a layer, by the layer's id. */
final class Styles {

  private static final String KIND = "style";

  private final Target target;
  private final List<String> there;

  Styles(Target target, boolean workspaceExists) {
    this.target = target;
    this.there =
        workspaceExists
            ? Answers.names(target.client().get(target.path("styles")), "styles", "style")
            : List.of();
  }

  List<PublishStep> plan(List<MarkedSld> wanted, Foreign foreign) {
    List<PublishStep> steps = new ArrayList<>();
    for (MarkedSld sld : wanted) {
      steps.add(there.contains(sld.layer()) ? change(sld, foreign) : create(sld));
    }
    return steps;
  }

  private PublishStep create(MarkedSld sld) {
    return PublishStep.create(
        KIND,
        sld.layer(),
        "SLD " + sld.version(),
        () ->
            target
                .client()
                .post(
                    target.path("styles").with("name", sld.layer()).with("raw", "true"),
                    sld.contentType(),
                    sld.bytes()));
  }

  private PublishStep change(MarkedSld sld, Foreign foreign) {
    byte[] seen = read(sld.layer());
    if (Arrays.equals(seen, sld.bytes())) {
      return PublishStep.same(KIND, sld.layer());
    }
    if (!MarkedSld.ours(seen)) {
      foreign.add(KIND, sld.layer());
    }
    return PublishStep.changeIf(
        List.of("SLD"),
        KIND,
        sld.layer(),
        () ->
            target
                .client()
                .put(
                    target.path("styles", sld.layer()).with("raw", "true"),
                    sld.contentType(),
                    sld.bytes()));
  }

  /** Takes away those that we made and that no layer needs any more. */
  List<PublishStep> removals(Set<String> needed) {
    return there.stream()
        .filter(name -> !needed.contains(name))
        .filter(name -> MarkedSld.ours(read(name)))
        .map(
            name ->
                PublishStep.remove(
                    KIND,
                    name,
                    "no such layer any more",
                    () ->
                        target.client().delete(target.path("styles", name).with("purge", "true"))))
        .toList();
  }

  /** The SLD as it lies in GeoServer; empty for a style in another language. */
  private byte[] read(String name) {
    JsonNode info = target.client().get(target.path("styles", name)).path("style");
    String format = Answers.text(info, "format");
    if (!format.isEmpty() && !format.equals("sld")) {
      return new byte[0];
    }
    String version = Answers.text(info.path("languageVersion"), "version");
    return target.client().bytes(target.path("styles", name), MarkedSld.mediaType(version));
  }
}
