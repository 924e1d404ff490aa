package io.tantu.ogc;

import java.util.Map;

/** {@code q}: a part of a name. */
record SearchText(String text) {

  private static final int LONGEST = 64;

  static final RequestParameter<SearchText> PARAMETER =
      new RequestParameter<>(
          SearchText.class,
          "q",
          "A part of the name; case does not matter.",
          Map.of("type", "string", "minLength", 1, "maxLength", LONGEST),
          SearchText::read);

  private static SearchText read(String text) {
    String trimmed = text == null ? "" : text.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
      throw RequestParameter.bad(
          "q", trimmed, "1 to %d characters of a name are wanted".formatted(LONGEST));
    }
    return new SearchText(trimmed);
  }
}
