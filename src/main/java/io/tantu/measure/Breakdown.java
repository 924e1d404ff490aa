package io.tantu.measure;

import java.util.Locale;
import java.util.Map;

/**
 * What a coverage is told by besides zones.
 *
 * @param attribute attribute whose values are told apart, or null
 * @param control area that the parts are fitted to, or null
 */
public record Breakdown(String attribute, ControlAreas control) {

  /** By zone alone. */
  public static final Breakdown NONE = new Breakdown(null, null);

  /** Names what was asked for among a receipt's parameters. */
  void name(Map<String, String> parameters) {
    if (attribute != null) {
      parameters.put("classes", attribute);
    }
    if (control != null) {
      parameters.put(
          "control",
          "%s, adjusted pro rata on 0.01 ha up to %s %% (limit assumed: no published one found)"
              .formatted(control.name().toLowerCase(Locale.ROOT), ControlAreas.LIMIT * 100));
    }
  }
}
