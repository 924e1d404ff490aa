package io.tantu.ogc;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code version}: the layer version that a feature's id belongs to. Ids count the features of one
 * version, so after an import the same id may name another feature of the current one.
 *
 * @param hash null for the current version
 */
record Version(String hash) {

  private static final Pattern TEXT = Pattern.compile("[0-9a-f]{1,64}");

  static final RequestParameter<Version> PARAMETER =
      new RequestParameter<>(
          Version.class,
          "version",
          "The layer version that the id belongs to, as the collection or the tileset tells it; the"
              + " current one when left out. Ids belong to one version.",
          Map.of("type", "string", "pattern", "^" + TEXT.pattern() + "$"),
          Version::read);

  private static Version read(String text) {
    if (text != null && !TEXT.matcher(text).matches()) {
      throw RequestParameter.bad("version", text, "take it from the collection's 'version'");
    }
    return new Version(text);
  }

  /** What an address needs to name the version; empty for the current one. */
  String query() {
    return hash == null ? "" : "?version=" + hash;
  }
}
