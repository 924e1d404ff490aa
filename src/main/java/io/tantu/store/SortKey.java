package io.tantu.store;

/**
 * An attribute that features are put in order by. Features without it come last, whichever way.
 *
 * @param attribute place in the layer's schema
 */
public record SortKey(int attribute, boolean descending) {}
