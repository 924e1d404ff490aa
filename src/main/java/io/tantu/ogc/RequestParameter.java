package io.tantu.ogc;

import io.tantu.ogc.crs.ServedCrs;
import io.tantu.problem.ProblemException;
import java.util.Map;
import java.util.function.Function;

/**
 * A query parameter: what the API page says of it and how its text is read and checked. A
 * controller method takes its value as an argument of the type.
 *
 * @param type the class of the value
 * @param schema JSON Schema of the text
 * @param reader makes the value of the text, or of null when the parameter is absent; throws a
 *     problem {@code bad-parameter}
 */
record RequestParameter<T>(
    Class<T> type,
    String name,
    String description,
    Map<String, Object> schema,
    Function<String, T> reader) {

  /** JSON Schema of a coordinate system by URI, longitude and latitude when nothing is said. */
  static final Map<String, Object> CRS_URI =
      Map.of(
          "type",
          "string",
          "format",
          "uri",
          "enum",
          ServedCrs.uris(),
          "default",
          ServedCrs.CRS84.uri());

  T read(String text) {
    return reader.apply(text);
  }

  /** A {@code bad-parameter} problem. */
  static ProblemException bad(String name, String text, String wanted) {
    String seen = text.length() > 100 ? text.substring(0, 100) + "…" : text;
    return ProblemException.invalid(
            "bad-parameter", "Parameter '%s' is '%s'; %s.".formatted(name, seen, wanted))
        .with("parameter", name);
  }
}
