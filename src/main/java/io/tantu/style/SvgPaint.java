package io.tantu.style;

import java.util.List;

/** Fills, strokes and marks as SVG. */
final class SvgPaint {

  private SvgPaint() {}

  /** A mark around a centre, whole. */
  static String mark(PointSymbol point, double x, double y, double size) {
    return MarkOutline.svg(point.mark(), x, y, size)
        + fill(point.fill())
        + stroke(point.outline())
        + "/>";
  }

  /** The attributes of an inside; null for a clear one. */
  static String fill(Colour colour) {
    if (colour == null) {
      return " fill=\"none\"";
    }
    return " fill=\"%s\"".formatted(colour.hex()) + opacity("fill", colour);
  }

  /** The attributes of a line; null for none. */
  static String stroke(Stroke stroke) {
    if (stroke == null) {
      return "";
    }
    StringBuilder svg = new StringBuilder();
    svg.append(" stroke=\"%s\"".formatted(stroke.colour().hex()));
    svg.append(opacity("stroke", stroke.colour()));
    svg.append(" stroke-width=\"%s\"".formatted(Decimals.text(stroke.width())));
    if (!stroke.dashes().isEmpty()) {
      List<String> dashes = stroke.dashes().stream().map(Decimals::text).toList();
      svg.append(" stroke-dasharray=\"%s\"".formatted(String.join(" ", dashes)));
    }
    if (stroke.cap() != null) {
      svg.append(" stroke-linecap=\"%s\"".formatted(stroke.cap()));
    }
    if (stroke.join() != null) {
      svg.append(" stroke-linejoin=\"%s\"".formatted(stroke.join()));
    }
    return svg.toString();
  }

  private static String opacity(String what, Colour colour) {
    return colour.opacity() == 1
        ? ""
        : " %s-opacity=\"%s\"".formatted(what, Decimals.text(colour.opacity()));
  }
}
