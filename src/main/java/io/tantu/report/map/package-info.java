/**
 * Maps on paper: layer versions drawn by the style model (one SLD a layer) with legend, scale bar,
 * north arrow and sources, on any {@link io.tantu.report.drawing.Pen}. Knows no file format and no
 * service.
 */
package io.tantu.report.map;
