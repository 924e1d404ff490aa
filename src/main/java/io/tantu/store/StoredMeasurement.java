package io.tantu.store;

import java.time.Instant;
import java.util.List;

/**
 * An answer as it was given, kept for ever.
 *
 * @param id first 16 hex digits of the SHA-256 of the question
 * @param question canonical text of everything that decides the answer: definition, parameters,
 *     layer versions, engine version
 * @param indicator what was measured, for the history
 * @param layers ids of the layers that the answer was made from
 * @param body the answer with its receipt, as JSON
 */
public record StoredMeasurement(
    String id,
    String question,
    String indicator,
    List<String> layers,
    Instant measuredAt,
    String body) {

  /** Whether the other gives the same answer to the same question, at whatever moment. */
  boolean saysTheSameAs(StoredMeasurement other) {
    return id.equals(other.id)
        && question.equals(other.question)
        && indicator.equals(other.indicator)
        && layers.equals(other.layers)
        && bodyWithoutMoment().equals(other.bodyWithoutMoment());
  }

  private String bodyWithoutMoment() {
    return body.replace('"' + measuredAt.toString() + '"', "null");
  }
}
