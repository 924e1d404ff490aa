package io.tantu.ogc;

import java.util.Map;

/** {@code limit} of a search. */
record SearchLimit(int results) {

  private static final int DEFAULT = 10;
  private static final int LARGEST = 50;

  static final RequestParameter<SearchLimit> PARAMETER =
      new RequestParameter<>(
          SearchLimit.class,
          "limit",
          "How many results are given at most.",
          Map.of("type", "integer", "minimum", 1, "maximum", LARGEST, "default", DEFAULT),
          text ->
              new SearchLimit(
                  text == null ? DEFAULT : WholeNumber.read("limit", text, 1, LARGEST, false)));
}
