package io.tantu.assessment;

import java.util.List;

/**
 * What one rule is about on a site.
 *
 * @param hits those that share most first
 * @param squareMetres ground of those that do not only touch, each point once
 */
record RuleHits(List<Hit> hits, double squareMetres) {}
