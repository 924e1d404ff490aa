package io.tantu.style;

import io.tantu.catalog.LocalizedText;
import java.util.List;

/**
 * One rule of a style.
 *
 * @param pass which FeatureTypeStyle it stands in, from 0; later passes are drawn above earlier
 *     ones
 * @param title what the legend calls it
 * @param filter null for every feature
 * @param elseRule whether it draws what no other rule of its pass draws
 * @param minScale smallest scale denominator, included; null for none
 * @param maxScale scale denominator that it must stay under; null for none
 */
public record StyleRule(
    int pass,
    String name,
    LocalizedText title,
    StyleFilter filter,
    boolean elseRule,
    Double minScale,
    Double maxScale,
    List<Symbol> symbols) {

  public StyleRule {
    symbols = List.copyOf(symbols);
  }
}
