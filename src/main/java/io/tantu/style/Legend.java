package io.tantu.style;

import java.util.List;
import java.util.Objects;

/** The legend of a style: one swatch for each rule that draws more than labels. Deterministic. */
public final class Legend {

  private static final int WIDTH = 24;
  private static final int HEIGHT = 16;

  /** The largest mark that leaves a rim. */
  private static final double LARGEST_MARK = 12;

  private static final double WIDEST_STROKE = 6;

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
      return "<path d=\"M1 12L8 5L15 11L23 4\" fill=\"none\"%s/>"
          .formatted(SvgPaint.stroke(fitting(line.stroke())));
    }
    return symbol instanceof PointSymbol point ? point(point) : null;
  }

  private static String polygon(PolygonSymbol polygon) {
    String rectangle = "<rect x=\"1.5\" y=\"1.5\" width=\"21\" height=\"13\"";
    String edge = SvgPaint.stroke(fitting(polygon.stroke()));
    if (polygon.fill() instanceof PatternFill pattern) {
      return ("<pattern id=\"%1$s\" width=\"%2$d\" height=\"%2$d\" patternUnits=\"userSpaceOnUse\">"
              + "%3$s</pattern>%4$s fill=\"url(#%1$s)\"%5$s/>")
          .formatted(
              SpriteName.of(pattern),
              pattern.size(),
              PatternTile.content(pattern),
              rectangle,
              edge);
    }
    Colour colour = polygon.fill() instanceof SolidFill solid ? solid.colour() : null;
    return rectangle + SvgPaint.fill(colour) + edge + "/>";
  }

  private static String point(PointSymbol point) {
    double size = Math.min(LARGEST_MARK, point.size());
    return SvgPaint.mark(fitting(point), WIDTH / 2.0, HEIGHT / 2.0, size);
  }

  private static PointSymbol fitting(PointSymbol point) {
    return new PointSymbol(point.mark(), point.size(), point.fill(), fitting(point.outline()));
  }

  private static Stroke fitting(Stroke stroke) {
    return stroke == null || stroke.width() <= WIDEST_STROKE
        ? stroke
        : new Stroke(stroke.colour(), WIDEST_STROKE, stroke.dashes(), stroke.cap(), stroke.join());
  }
}
