package io.tantu.style;

/**
 * A polygon's inside and outline.
 *
 * @param fill null for a clear inside
 * @param stroke null for no outline
 */
public record PolygonSymbol(Fill fill, Stroke stroke) implements Symbol {}
