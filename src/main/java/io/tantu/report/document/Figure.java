package io.tantu.report.document;

import io.tantu.report.drawing.Drawing;

/** A picture with its caption. */
public record Figure(String caption, Drawing drawing, boolean illustrative) implements Block {}
