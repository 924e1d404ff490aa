package io.tantu.ogc;

import java.util.Map;

/**
 * {@code limit}: how many features a page holds at most. More than the largest is not an error but
 * means the largest, as OGC 17-069r4, 7.15.2 wants it.
 */
record Limit(int features) {

  private static final int DEFAULT = 100;
  private static final int LARGEST = 10_000;

  static final RequestParameter<Limit> PARAMETER =
      new RequestParameter<>(
          Limit.class,
          "limit",
          "How many features a page holds at most; a larger number than the largest means that.",
          Map.of("type", "integer", "minimum", 1, "maximum", LARGEST, "default", DEFAULT),
          text ->
              new Limit(
                  text == null ? DEFAULT : WholeNumber.read("limit", text, 1, LARGEST, true)));
}
