package io.tantu.ogc;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code after}: where a page goes on. It names the layer version as well as the last feature of
 * the page before, so that all pages show one state of the layer even while a new one is imported.
 *
 * @param version null for the current one
 * @param featureId 0 for the first page
 */
record After(String version, long featureId) {

  private static final Pattern TEXT = Pattern.compile("([0-9a-f]{1,64})\\.(\\d{1,18})");

  static final RequestParameter<After> PARAMETER =
      new RequestParameter<>(
          After.class,
          "after",
          "Where the page goes on; take it from the 'next' link of the page before.",
          Map.of("type", "string", "pattern", "^" + TEXT.pattern() + "$"),
          After::read);

  private static After read(String text) {
    if (text == null) {
      return new After(null, 0);
    }
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw RequestParameter.bad("after", text, "take it from the 'next' link of the page before");
    }
    return new After(matcher.group(1), Long.parseLong(matcher.group(2)));
  }

  /** The parameter's text. */
  String text() {
    return version + "." + featureId;
  }
}
