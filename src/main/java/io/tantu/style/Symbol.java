package io.tantu.style;

/** What a rule draws a feature with. */
public sealed interface Symbol permits PolygonSymbol, LineSymbol, PointSymbol, TextSymbol {}
