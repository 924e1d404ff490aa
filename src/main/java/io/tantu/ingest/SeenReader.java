package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads what was seen, also of reports that were written when it was one sentence in English. */
final class SeenReader extends ValueDeserializer<LocalizedText> {

  @Override
  public LocalizedText deserialize(JsonParser json, DeserializationContext context) {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return new LocalizedText(json.getString(), json.getString());
    }
    return context.readValue(json, LocalizedText.class);
  }
}
