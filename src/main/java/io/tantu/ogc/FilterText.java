package io.tantu.ogc;

import java.util.Map;

/**
 * {@code filter}: which features are wanted (OGC 19-079r2, 6.2). Read with the collection at hand.
 *
 * @param text null for all
 */
record FilterText(String text) {

  static final RequestParameter<FilterText> PARAMETER =
      new RequestParameter<>(
          FilterText.class,
          "filter",
          "Only features of which this CQL2 expression is true; names are those of the queryables.",
          Map.of("type", "string"),
          FilterText::read);

  private static FilterText read(String text) {
    if (text != null && text.isBlank()) {
      throw RequestParameter.bad("filter", text, "an expression like species = '杨树' is wanted");
    }
    return new FilterText(text);
  }
}
