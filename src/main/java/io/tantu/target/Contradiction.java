package io.tantu.target;

import io.tantu.catalog.LocalizedText;

/**
 * A goal of another target for the same year that cannot hold together with this one.
 *
 * @param id of the other target
 * @param text the plan's words there
 * @param value in the other target's unit
 */
public record Contradiction(String id, LocalizedText title, String text, double value) {}
