package io.tantu.style;

import io.tantu.catalog.LayerDefinition;
import tools.jackson.databind.json.JsonMapper;

/** Styles as the page takes them, for tests elsewhere. */
public final class ShippedFlatStyles {

  private ShippedFlatStyles() {}

  /** The OpenLayers flat style as JSON, without its labels. */
  public static String withoutLabels(LayerStyle style, LayerDefinition layer) {
    return new JsonMapper().writeValueAsString(FlatStyle.of(unlabelled(style), layer));
  }

  /** The style without its labels. */
  public static LayerStyle unlabelled(LayerStyle style) {
    return new LayerStyle(
        style.rules().stream()
            .map(
                rule ->
                    new StyleRule(
                        rule.pass(),
                        rule.name(),
                        rule.title(),
                        rule.filter(),
                        rule.elseRule(),
                        rule.minScale(),
                        rule.maxScale(),
                        rule.symbols().stream()
                            .filter(symbol -> !(symbol instanceof TextSymbol))
                            .toList()))
            .toList());
  }
}
