package io.tantu.style;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The legend of a style: one swatch for each rule that draws more than labels. Deterministic. */
public final class Legend {

  private static final int WIDTH = 24;
  private static final int HEIGHT = 16;

  /** The largest mark that leaves a rim. */
  private static final double LARGEST_MARK = 12;

  private Legend() {}

  /** The entries in the order of the rules, none twice. */
  public static List<LegendEntry> of(LayerStyle style) {
    return style.rules().stream()
        .map(rule -> new LegendEntry(rule.title(), svg(rule)))
        .filter(entry -> entry.svg() != null)
        .distinct()
        .toList();
  }

  private static String svg(StyleRule rule) {
    List<String> parts =
        rule.symbols().stream().map(Legend::part).filter(Objects::nonNull).toList();
    return parts.isEmpty()
        ? null
        : "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\""
                .formatted(WIDTH, HEIGHT)
            + " viewBox=\"0 0 %d %d\">%s</svg>".formatted(WIDTH, HEIGHT, String.join("", parts));
  }

  private static String part(Symbol symbol) {
    if (symbol instanceof PolygonSymbol polygon) {
      return polygon(polygon);
    }
    if (symbol instanceof LineSymbol line) {
      return "<path d=\"M1 12L8 5L15 11L23 4\" fill=\"none\"%s/>".formatted(stroke(line.stroke()));
    }
    return symbol instanceof PointSymbol point ? point(point) : null;
  }

  private static String polygon(PolygonSymbol polygon) {
    String rectangle = "<rect x=\"1.5\" y=\"1.5\" width=\"21\" height=\"13\"";
    String edge = stroke(polygon.stroke());
    if (polygon.fill() instanceof HatchFill hatch) {
      String id = patternId(hatch);
      return ("<pattern id=\"%1$s\" width=\"%2$d\" height=\"%2$d\" patternUnits=\"userSpaceOnUse\">"
              + "%3$s</pattern>%4$s fill=\"url(#%1$s)\"%5$s/>")
          .formatted(id, hatch.size(), HatchTile.content(hatch), rectangle, edge);
    }
    Colour colour = polygon.fill() instanceof SolidFill solid ? solid.colour() : null;
    return rectangle + fill(colour) + edge + "/>";
  }

  /** Names the look, so that two swatches of one page share an id only when they look the same. */
  private static String patternId(HatchFill hatch) {
    return "hatch-%s-%06x-%s-%s-%d"
        .formatted(
            hatch.hatch().name().toLowerCase(Locale.ROOT),
            hatch.colour().rgb(),
            Decimals.text(hatch.colour().opacity()),
            Decimals.text(hatch.width()),
            hatch.size());
  }

  private static String point(PointSymbol point) {
    String shape =
        MarkOutline.svg(
            point.mark(), WIDTH / 2.0, HEIGHT / 2.0, Math.min(LARGEST_MARK, point.size()));
    return shape + fill(point.fill()) + stroke(point.outline()) + "/>";
  }

  private static String fill(Colour colour) {
    if (colour == null) {
      return " fill=\"none\"";
    }
    return " fill=\"%s\"".formatted(colour.hex()) + opacity("fill", colour);
  }

  private static String stroke(Stroke stroke) {
    if (stroke == null) {
      return "";
    }
    StringBuilder svg = new StringBuilder();
    svg.append(" stroke=\"%s\"".formatted(stroke.colour().hex()));
    svg.append(opacity("stroke", stroke.colour()));
    svg.append(" stroke-width=\"%s\"".formatted(Decimals.text(Math.min(stroke.width(), 6))));
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
