package io.tantu.style;

import io.tantu.catalog.LayerDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A style as an OpenLayers 10 flat style ({@code ol/style/flat}): an array of rules {@code {name,
 * filter, style}} for the canvas renderer in Web Mercator.
 *
 * <p>An ElseFilter is written out as the negation of the other rules of its pass, because the
 * {@code else} of OpenLayers knows no passes and only looks at earlier rules. A hatch becomes a
 * {@code data:} image. The same style always gives the same JSON.
 */
final class FlatStyle {

  private FlatStyle() {}

  /** The rules as JSON values. */
  static List<Map<String, Object>> of(LayerStyle style, LayerDefinition layer) {
    List<Map<String, Object>> rules = new ArrayList<>();
    boolean severalPasses = style.rules().stream().anyMatch(rule -> rule.pass() > 0);
    for (StyleRule rule : style.rules()) {
      List<Map<String, Object>> symbols =
          rule.symbols().stream()
              .map(symbol -> FlatSymbol.of(symbol, layer))
              .filter(symbol -> !symbol.isEmpty())
              .toList();
      if (symbols.isEmpty() || FlatExpression.DIALECT.neverApplies(rule, style)) {
        continue;
      }
      if (severalPasses) {
        symbols.forEach(
            symbol ->
                symbol.merge("z-index", rule.pass(), (rank, pass) -> List.of("+", rank, pass)));
      }
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("name", rule.name());
      FlatExpression dialect = FlatExpression.DIALECT;
      dialect
          .all(dialect.of(rule), dialect.noOther(rule, style))
          .ifPresent(filter -> json.put("filter", filter));
      json.put("style", symbols);
      rules.add(json);
    }
    return rules;
  }
}
