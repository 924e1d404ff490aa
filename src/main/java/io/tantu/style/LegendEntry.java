package io.tantu.style;

import io.tantu.catalog.LocalizedText;

/**
 * One line of a legend.
 *
 * @param svg a swatch of 24 × 16 pixels, to stand inline
 */
public record LegendEntry(LocalizedText title, String svg) {}
