package io.tantu.measure;

/**
 * A question to {@link MeasureService}.
 *
 * @param indicator indicator id
 * @param definition definition id, or null for the indicator's default
 * @param by zone layer id, or null for the first
 * @param denominator {@code measured} or {@code published}; null for measured
 */
public record MeasureRequest(String indicator, String definition, String by, String denominator) {}
