package io.tantu.target;

import io.tantu.catalog.LocalizedText;

/**
 * An early warning (预警).
 *
 * @param code {@code fell}, {@code lags} or {@code overdue}
 * @param year of the goal, or null where the figure itself is at fault
 * @param seen the figures that raised it, with their days
 * @param illustrative whether they were measured from illustrative layers
 */
public record Alarm(
    String code, Integer year, LocalizedText text, LocalizedText seen, boolean illustrative) {}
