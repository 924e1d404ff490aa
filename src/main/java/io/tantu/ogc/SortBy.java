package io.tantu.ogc;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code sortby}: the order of the features. Those without a value come last, those with the same
 * ones in ascending order of their ids.
 *
 * @param text null for ascending ids
 */
record SortBy(String text) {

  private static final int MOST = 8;

  static final RequestParameter<SortBy> PARAMETER =
      new RequestParameter<>(
          SortBy.class,
          "sortby",
          "Properties to sort by, with commas between: +name or name ascending, -name descending;"
              + " features without a value come last.",
          Map.of("type", "array", "items", Map.of("type", "string"), "maxItems", MOST),
          SortBy::new);

  List<SortKey> keys(LayerDefinition schema) {
    List<SortKey> keys = new ArrayList<>();
    if (text == null) {
      return keys;
    }
    for (String part : text.split(",", -1)) {
      // A + that was not percent-encoded arrives as a blank.
      boolean signed = part.startsWith("-") || part.startsWith("+") || part.startsWith(" ");
      String name = signed ? part.substring(1) : part;
      int index = schema.indexOf(name);
      if (index < 0) {
        throw unknown("sortby", text, name, schema);
      }
      if (keys.stream().anyMatch(key -> key.attribute() == index)) {
        throw RequestParameter.bad("sortby", text, "'%s' stands in it twice".formatted(name));
      }
      keys.add(new SortKey(index, part.startsWith("-")));
    }
    if (keys.size() > MOST) {
      throw RequestParameter.bad("sortby", text, "at most %d properties are taken".formatted(MOST));
    }
    return keys;
  }

  static io.tantu.problem.ProblemException unknown(
      String parameter, String text, String name, LayerDefinition schema) {
    List<String> known = schema.attributes().stream().map(AttributeDefinition::name).toList();
    return RequestParameter.bad(
            parameter,
            text,
            "there is no property '%s', but %s".formatted(name, String.join(", ", known)))
        .with("known", known);
  }
}
