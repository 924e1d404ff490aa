package io.tantu.ingest;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.ingest.ImportIssue.Severity;
import java.util.List;
import java.util.Map;

/**
 * Turns a record's attributes into the layer's values, in the layer's order. Safe for use by
 * several threads.
 */
final class ValueIntake {

  private final LayerDefinition layer;
  private final List<String> sources;
  private final int keyIndex;

  ValueIntake(LayerDefinition layer, AttributeMapping mapping) {
    this.layer = layer;
    this.sources =
        layer.attributes().stream()
            .map(a -> mapping.sourceByTarget().getOrDefault(a.name(), ""))
            .toList();
    this.keyIndex = layer.key() == null ? -1 : layer.indexOf(layer.key());
  }

  /** A value that could not be taken over. */
  record Failure(String code, Severity severity, LocalizedText seen) {}

  /**
   * @param failures gets what could not be taken over; ERROR where the attribute is required
   */
  Object[] values(Map<String, Object> attributes, List<Failure> failures) {
    Object[] values = new Object[sources.size()];
    for (int i = 0; i < values.length; i++) {
      AttributeDefinition attribute = layer.attributes().get(i);
      Object raw = attributes.get(sources.get(i));
      ValueConversion.Result result = ValueConversion.convert(raw, attribute);
      values[i] = result.value();
      if (result.problem() != null) {
        failures.add(
            new Failure(
                result.problem(),
                attribute.required() ? Severity.ERROR : Severity.WARNING,
                seen(attribute.name(), raw)));
      }
    }
    return values;
  }

  /** The feature's key as text, or null. */
  String key(Object[] values) {
    return keyIndex < 0 || values[keyIndex] == null ? null : values[keyIndex].toString();
  }

  private static LocalizedText seen(String attribute, Object raw) {
    if (raw == null) {
      return RecordSentence.NO_VALUE.text(attribute);
    }
    String text = raw.toString();
    return RecordSentence.VALUE.text(
        attribute, text.length() <= 60 ? text : text.substring(0, 60) + "…");
  }
}
