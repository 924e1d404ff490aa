package io.tantu.style;

/** How the inside of a polygon is drawn. */
public sealed interface Fill permits SolidFill, PatternFill {}
