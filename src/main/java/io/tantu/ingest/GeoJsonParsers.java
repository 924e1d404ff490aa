package io.tantu.ingest;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Parsers for outside JSON, with bounds on nesting, names, strings and numbers. */
final class GeoJsonParsers {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Such a number is then a defect of its feature, not the end of the file.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxNameLength(1_000)
                  .maxStringLength(1_000_000)
                  .maxNumberLength(400)
                  .build())
          .build();

  private GeoJsonParsers() {}

  static JsonParser open(TextFile text) {
    ObjectReadContext context = ObjectReadContext.empty();
    return text.encoding().charset().equals(StandardCharsets.UTF_8)
        ? FACTORY.createParser(context, text.stream())
        : FACTORY.createParser(context, text.reader());
  }
}
