package io.tantu.ogc.items;

import java.util.List;

/**
 * A page.
 *
 * @param ids of its features, in the question's order
 * @param hasPrevious whether features come before them
 * @param hasNext whether features come after them
 * @param matched how many features match on all pages; null where it would cost too much to know
 */
public record FoundPage(List<Long> ids, boolean hasPrevious, boolean hasNext, Long matched) {}
