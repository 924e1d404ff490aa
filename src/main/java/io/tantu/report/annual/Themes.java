package io.tantu.report.annual;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the report has a map of. A layer whose covered area an indicator measures is a theme of its
 * own, since such layers would hide each other; the other layers of a group share one map.
 */
final class Themes {

  /**
   * A theme.
   *
   * @param indicators ids of those that are measured on its layers first of all
   */
  record Theme(String title, List<LayerDefinition> layers, List<String> indicators) {}

  private Themes() {}

  /** In the order of the plan's groups. */
  static List<Theme> of(Catalog catalog, LayerDefinition base) {
    Set<String> own = new LinkedHashSet<>();
    for (IndicatorDefinition indicator : catalog.indicators()) {
      if (indicator.kind() != Kind.AMOUNT) {
        own.add(mainLayer(indicator));
      }
    }
    List<Theme> themes = new ArrayList<>();
    for (LayerGroup group : LayerGroup.values()) {
      List<LayerDefinition> shared = new ArrayList<>();
      for (LayerDefinition layer : catalog.layers()) {
        if (layer.group() == group && own.contains(layer.id())) {
          themes.add(theme(layer.title().zh(), List.of(layer), catalog));
        } else if (layer.group() == group && !layer.id().equals(base.id())) {
          shared.add(layer);
        }
      }
      if (!shared.isEmpty()) {
        themes.add(theme(group.title().zh(), shared, catalog));
      }
    }
    return themes;
  }

  private static Theme theme(String title, List<LayerDefinition> layers, Catalog catalog) {
    List<String> ids = layers.stream().map(LayerDefinition::id).toList();
    return new Theme(
        title,
        layers,
        catalog.indicators().stream()
            .filter(indicator -> ids.contains(mainLayer(indicator)))
            .map(IndicatorDefinition::id)
            .toList());
  }

  private static String mainLayer(IndicatorDefinition indicator) {
    return indicator.definition(null).parts().get(0).layer();
  }
}
