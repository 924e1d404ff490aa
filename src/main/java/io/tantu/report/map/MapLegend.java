package io.tantu.report.map;

import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.Pen;
import io.tantu.style.LineSymbol;
import io.tantu.style.PointSymbol;
import io.tantu.style.PolygonSymbol;
import io.tantu.style.StyleRule;
import io.tantu.style.Symbol;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The legend: a swatch for each rule that draws more than labels, drawn as the map draws it. */
final class MapLegend {

  private static final double SWATCH_WIDTH = 20;
  private static final double SWATCH_HEIGHT = 10;
  private static final double ROW = 15;
  private static final double LEAST_ROW = 10;

  /** A line of the legend: a layer's title when the symbols are null. */
  private record Line(String title, List<Symbol> symbols) {}

  private final Pen pen;
  private final double width;
  private final Predicate<StyleRule> explained;

  /**
   * @param explained the rules that are
   */
  MapLegend(Pen pen, double width, Predicate<StyleRule> explained) {
    this.pen = pen;
    this.width = width;
    this.explained = explained;
  }

  /**
   * Writes the legend; the rows close up where the height is short.
   *
   * @param marks explained first
   * @param base the layer that every map has, explained last
   */
  void write(
      List<MapMark> marks,
      List<MapLayer> layers,
      MapLayer base,
      double x,
      double y,
      double height) {
    pen.write("图例", x, y + 10, Lettering.bold(10, MapSheet.INK));
    List<Line> lines = new ArrayList<>();
    marks.forEach(mark -> lines.add(new Line(mark.title(), mark.symbols())));
    layers.forEach(layer -> add(layer, lines));
    if (!layers.contains(base)) {
      add(base, lines);
    }
    int most = (int) Math.max(1, (height - 22) / LEAST_ROW);
    if (lines.size() > most) {
      int left = lines.size() - most + 1;
      lines.subList(most - 1, lines.size()).clear();
      lines.add(new Line("……另有 %d 项".formatted(left), null));
    }
    double row = Math.max(LEAST_ROW, Math.min(ROW, (height - 22) / Math.max(1, lines.size())));
    double at = y + 20;
    for (Line line : lines) {
      if (line.symbols() == null) {
        pen.write(
            fitting(line.title(), 8, width), x, at + row * 0.7, Lettering.bold(8, MapSheet.INK));
      } else {
        swatch(line.symbols(), x, at + (row - SWATCH_HEIGHT) / 2);
        pen.write(
            fitting(line.title(), 8, width - SWATCH_WIDTH - 6),
            x + SWATCH_WIDTH + 6,
            at + row / 2 + 3,
            Lettering.plain(8, MapSheet.INK));
      }
      at += row;
    }
  }

  /** A layer with one entry goes by its own title. */
  private void add(MapLayer layer, List<Line> lines) {
    List<StyleRule> showing =
        layer.style().rules().stream()
            .filter(rule -> rule.symbols().stream().anyMatch(MapLegend::shows))
            .toList();
    String title = layer.definition().title().zh();
    List<StyleRule> told = showing.stream().filter(explained).toList();
    if (showing.size() > 1 && !told.isEmpty()) {
      lines.add(new Line(title, null));
    }
    for (StyleRule rule : told) {
      lines.add(new Line(showing.size() == 1 ? title : rule.title().zh(), rule.symbols()));
    }
  }

  private static boolean shows(Symbol symbol) {
    return symbol instanceof PolygonSymbol
        || symbol instanceof LineSymbol
        || symbol instanceof PointSymbol;
  }

  private void swatch(List<Symbol> symbols, double x, double y) {
    SymbolPainter painter = new SymbolPainter(pen);
    for (Symbol symbol : symbols) {
      if (symbol instanceof PolygonSymbol) {
        painter.draw(symbol, new Rectangle2D.Double(x + 1, y, SWATCH_WIDTH - 2, SWATCH_HEIGHT));
      } else if (symbol instanceof LineSymbol) {
        Path2D.Double line = new Path2D.Double();
        line.moveTo(x + 1, y + 8);
        line.lineTo(x + 7, y + 3);
        line.lineTo(x + 13, y + 7);
        line.lineTo(x + 19, y + 2);
        painter.draw(symbol, line);
      } else if (symbol instanceof PointSymbol point) {
        painter.mark(point, x + SWATCH_WIDTH / 2, y + SWATCH_HEIGHT / 2);
      }
    }
  }

  private String fitting(String text, double size, double room) {
    String shown = text;
    while (pen.width(shown, size) > room && shown.length() > 1) {
      shown = shown.substring(0, shown.length() - 1);
    }
    return shown;
  }
}
