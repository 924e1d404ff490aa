package io.tantu.catalog;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;
import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A layer as its {@code layer.yml} declares it.
 *
 * @param id kebab-case name, also the table and collection name
 * @param group theme in the layer tree
 * @param order drawing order, larger on top
 * @param key attribute that identifies a feature across versions and sources, or null
 * @param label attribute that names a feature on the map and in search, or null
 * @param zone whether figures may be reported by this layer's polygons
 * @param codeSystem name of the code system that the {@code codes} belong to, or null
 * @param grid how a grid becomes features of the layer, or null where none is taken
 * @param folder the folder that {@code layer.yml} was read from
 */
public record LayerDefinition(
    String id,
    LocalizedText title,
    LayerGroup group,
    int order,
    GeometryType geometryType,
    String key,
    String label,
    boolean zone,
    String codeSystem,
    List<AttributeDefinition> attributes,
    Provenance provenance,
    ImportRule data,
    GridRule grid,
    @JacksonInject(useInput = OptBoolean.FALSE) Path folder) {

  public LayerDefinition {
    attributes = attributes == null ? List.of() : List.copyOf(attributes);
  }

  /** The same layer with the attributes of these names and types, in this order. */
  public LayerDefinition withAttributes(Map<String, AttributeType> types) {
    List<AttributeDefinition> others =
        types.entrySet().stream()
            .map(
                one ->
                    attribute(one.getKey())
                        .filter(declared -> declared.type() == one.getValue())
                        .orElseGet(() -> AttributeDefinition.bare(one.getKey(), one.getValue())))
            .toList();
    return new LayerDefinition(
        id,
        title,
        group,
        order,
        geometryType,
        key,
        label,
        zone,
        codeSystem,
        others,
        provenance,
        data,
        grid,
        folder);
  }

  public Optional<AttributeDefinition> attribute(String name) {
    return attributes.stream().filter(a -> a.name().equals(name)).findFirst();
  }

  /** Position of the attribute in {@link Feature#values()}, or −1. */
  public int indexOf(String attribute) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).name().equals(attribute)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Position of the attribute in {@link Feature#values()}.
   *
   * @param user what needs it, with its verb
   * @throws ProblemException {@code attribute-missing} when the layer does not declare it
   */
  public int requireIndex(String attribute, String user) {
    int index = indexOf(attribute);
    if (index < 0) {
      throw ProblemException.conflict(
              "attribute-missing",
              "%s the attribute '%s' of layer '%s', which its layer.yml does not declare."
                  .formatted(user, attribute, id))
          .with("known", attributes.stream().map(AttributeDefinition::name).toList());
    }
    return index;
  }
}
