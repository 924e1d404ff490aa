package io.tantu.style;

/** One colour all over. */
public record SolidFill(Colour colour) implements Fill {}
