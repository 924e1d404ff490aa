package io.tantu.style;

/** A line; two in one rule make a line with a casing, the wider one first. */
public record LineSymbol(Stroke stroke) implements Symbol {}
