package io.tantu.catalog;

import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.function.Function;

/** What layers and indicators exist. Immutable; read once at start by {@link CatalogReader}. */
public record Catalog(List<LayerDefinition> layers, List<IndicatorDefinition> indicators) {

  public Catalog {
    layers = List.copyOf(layers);
    indicators = List.copyOf(indicators);
  }

  /**
   * The layer with the id.
   *
   * @throws ProblemException {@code unknown-layer} with the known ids
   */
  public LayerDefinition layer(String id) {
    return find(layers, LayerDefinition::id, id, "layer");
  }

  /**
   * The indicator with the id.
   *
   * @throws ProblemException {@code unknown-indicator} with the known ids
   */
  public IndicatorDefinition indicator(String id) {
    return find(indicators, IndicatorDefinition::id, id, "indicator");
  }

  /** The layers that figures can be reported by. */
  public List<LayerDefinition> zoneLayers() {
    return layers.stream().filter(LayerDefinition::zone).toList();
  }

  /**
   * The zone layer with the id, or for null the one that is drawn lowest: the whole area's own
   * division.
   *
   * @throws ProblemException {@code unknown-zone-layer} with the known ids
   */
  public LayerDefinition zoneLayer(String id) {
    if (id == null && !zoneLayers().isEmpty()) {
      return zoneLayers().get(0);
    }
    return find(zoneLayers(), LayerDefinition::id, id, "zone-layer");
  }

  private static <T> T find(List<T> all, Function<T, String> idOf, String id, String what) {
    return all.stream()
        .filter(one -> idOf.apply(one).equals(id))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> known = all.stream().map(idOf).toList();
              return ProblemException.notFound(
                      "unknown-" + what,
                      "There is no %s '%s'; the known ones are %s."
                          .formatted(what.replace('-', ' '), id, String.join(", ", known)))
                  .with("known", known);
            });
  }
}
