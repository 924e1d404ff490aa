package io.tantu.measure;

/**
 * A question to {@link MeasureService}.
 *
 * @param indicator indicator id
 * @param definition definition id, or null for the indicator's default
 * @param by zone layer id, or two with a comma between for the ground of each pair; null for the
 *     first
 * @param denominator {@code measured} or {@code published}; null for measured
 * @param classes attribute to tell a coverage's classes apart by, or null
 * @param control {@code measured} or {@code published} area to fit the parts to, or null
 */
public record MeasureRequest(
    String indicator,
    String definition,
    String by,
    String denominator,
    String classes,
    String control) {

  /** A question by zone alone. */
  public MeasureRequest(String indicator, String definition, String by, String denominator) {
    this(indicator, definition, by, denominator, null, null);
  }
}
