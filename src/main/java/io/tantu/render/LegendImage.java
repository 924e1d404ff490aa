package io.tantu.render;

import io.tantu.style.Colour;
import io.tantu.style.LayerStyle;
import io.tantu.style.Legend;
import io.tantu.style.LegendEntry;
import io.tantu.style.LineSymbol;
import io.tantu.style.PatternFill;
import io.tantu.style.PointSymbol;
import io.tantu.style.PolygonSymbol;
import io.tantu.style.SolidFill;
import io.tantu.style.Stroke;
import io.tantu.style.StyleRule;
import io.tantu.style.Symbol;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A style's legend as an image: the swatches of {@link Legend} with their Chinese titles, one row
 * for each rule that draws more than labels. Thread-safe.
 */
@Component
public final class LegendImage {

  private static final int SWATCH_WIDTH = 24;
  private static final int SWATCH_HEIGHT = 16;
  private static final int ROW = 22;
  private static final int GAP = 6;
  private static final double LETTERS = 13;
  private static final double LARGEST_MARK = 12;
  private static final Colour INK = Colour.opaque(0x2b2a27);

  private record Row(String title, StyleRule rule) {}

  private final LabelFont font;

  LegendImage(LabelFont font) {
    this.font = font;
  }

  /** The legend as wide as its longest title; one pixel where the style draws labels only. */
  public Picture of(LayerStyle style, int background) {
    List<String> entries =
        Legend.of(style).stream().map(LegendEntry::title).map(t -> t.zh()).toList();
    List<Row> rows =
        style.rules().stream()
            .filter(rule -> rule.symbols().stream().anyMatch(LegendImage::shows))
            .filter(rule -> entries.contains(rule.title().zh()))
            .map(rule -> new Row(rule.title().zh(), rule))
            .distinct()
            .toList();
    if (rows.isEmpty()) {
      return Picture.blank(1, 1, background);
    }
    List<LabelFont.Line> lines =
        rows.stream().map(row -> font.line(row.title, LETTERS, false, false)).toList();
    double widest = lines.stream().mapToDouble(LabelFont.Line::width).max().orElse(0);
    int width = (int) Math.ceil(GAP + SWATCH_WIDTH + GAP + widest + GAP);
    Canvas canvas = new Canvas(width, ROW * rows.size() + GAP, background);
    CoverageMask mask = new CoverageMask(canvas.width(), canvas.height());
    for (int i = 0; i < rows.size(); i++) {
      double top = GAP / 2.0 + ROW * i;
      swatch(canvas, mask, rows.get(i).rule.symbols(), GAP, (int) top + (ROW - SWATCH_HEIGHT) / 2);
      LabelFont.Line line = lines.get(i);
      double base = top + ROW / 2.0 + (line.ascent() - line.descent()) / 2;
      new ShapePen(mask)
          .fill(
              AffineTransform.getTranslateInstance(GAP + SWATCH_WIDTH + GAP, base)
                  .createTransformedShape(line.outline()));
      mask.paint(canvas, Ink.of(INK));
    }
    return canvas.picture();
  }

  /** One rule's swatch alone, of the size. */
  public Picture swatch(StyleRule rule, int width, int height, int background) {
    Canvas canvas =
        new Canvas(Math.max(width, SWATCH_WIDTH), Math.max(height, SWATCH_HEIGHT), background);
    CoverageMask mask = new CoverageMask(canvas.width(), canvas.height());
    swatch(
        canvas,
        mask,
        rule.symbols(),
        (canvas.width() - SWATCH_WIDTH) / 2,
        (canvas.height() - SWATCH_HEIGHT) / 2);
    return canvas.picture();
  }

  private static boolean shows(Symbol symbol) {
    return symbol instanceof PolygonSymbol
        || symbol instanceof LineSymbol
        || symbol instanceof PointSymbol;
  }

  private static void swatch(Canvas canvas, CoverageMask mask, List<Symbol> symbols, int x, int y) {
    for (Symbol symbol : symbols) {
      if (symbol instanceof PolygonSymbol polygon) {
        double[] box = {x + 1.5, y + 1.5, x + 1.5, y + 14.5, x + 22.5, y + 14.5, x + 22.5, y + 1.5};
        if (polygon.fill() != null) {
          for (int i = 0; i < 4; i++) {
            int to = 2 * ((i + 1) % 4);
            mask.edge(box[2 * i], box[2 * i + 1], box[to], box[to + 1]);
          }
          mask.paint(
              canvas,
              polygon.fill() instanceof SolidFill solid
                  ? Ink.of(solid.colour())
                  : new FillPattern((PatternFill) polygon.fill(), -x, -y));
        }
        if (polygon.stroke() != null) {
          line(canvas, mask, polygon.stroke(), box, true);
        }
      } else if (symbol instanceof LineSymbol line) {
        double[] path = {x + 1, y + 12, x + 8, y + 5, x + 15, y + 11, x + 23, y + 4};
        line(canvas, mask, line.stroke(), path, false);
      } else if (symbol instanceof PointSymbol point) {
        PointSymbol fitting =
            new PointSymbol(
                point.mark(), Math.min(LARGEST_MARK, point.size()), point.fill(), point.stroke());
        new MarkPainter(canvas, mask, fitting)
            .draw(x + SWATCH_WIDTH / 2.0, y + SWATCH_HEIGHT / 2.0);
      }
    }
  }

  private static void line(
      Canvas canvas, CoverageMask mask, Stroke stroke, double[] xy, boolean closed) {
    Stroke fitting =
        new Stroke(
            stroke.colour(),
            Math.min(6, stroke.width()),
            stroke.dashes(),
            stroke.cap(),
            stroke.join());
    new LinePen(mask, fitting).draw(xy, xy.length / 2, closed);
    mask.paint(canvas, Ink.of(stroke.colour()));
  }
}
