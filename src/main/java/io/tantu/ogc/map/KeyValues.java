package io.tantu.ogc.map;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The parameters of a request whose names may be written in any case (OGC 06-121r9, 11.5.2). Their
 * values are taken as they are.
 */
public final class KeyValues {

  private final Map<String, String> values = new TreeMap<>();
  private final Set<String> doubled = new TreeSet<>();

  /** The parameters of the request. */
  public KeyValues(HttpServletRequest request) {
    request
        .getParameterMap()
        .forEach(
            (name, given) -> {
              String key = name.toUpperCase(Locale.ROOT);
              if (given.length > 1 || values.containsKey(key)) {
                doubled.add(key);
              }
              values.put(key, given[0]);
            });
  }

  /** Names that were given more than once, in capitals. */
  public Set<String> doubled() {
    return doubled;
  }

  /** The value, if it was given and is not empty. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** The value, empty when it was not given. */
  public String text(String name) {
    return get(name).orElse("");
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** A value as a message may repeat it. */
  public static String shown(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
