package io.tantu.report.map;

import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.Pen;
import io.tantu.style.TextSymbol;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** The labels of a map: written last, the upper layers' first, none over another. */
final class MapLabels {

  private record Label(String text, TextSymbol symbol, double x, double y) {}

  private final Pen pen;
  private final List<Label> labels = new ArrayList<>();

  MapLabels(Pen pen) {
    this.pen = pen;
  }

  /** Keeps a label for the geometry's inside, where it can stand. */
  void add(String text, TextSymbol symbol, Geometry geometry, MapView view) {
    if (text.isBlank() || geometry.isEmpty()) {
      return;
    }
    Point inside = geometry.getInteriorPoint();
    labels.add(new Label(text, symbol, view.x(inside.getX()), view.y(inside.getY())));
  }

  /** Writes what fits into the frame. */
  void write(Rectangle2D frame) {
    List<Rectangle2D> taken = new ArrayList<>();
    for (int i = labels.size() - 1; i >= 0; i--) {
      Label label = labels.get(i);
      Rectangle2D box = box(label);
      if (frame.contains(box) && taken.stream().noneMatch(box::intersects)) {
        taken.add(box);
        pen.write(label.text(), box.getX(), box.getMaxY() - box.getHeight() * 0.22, letters(label));
      }
    }
  }

  private Rectangle2D box(Label label) {
    TextSymbol symbol = label.symbol();
    double size = size(symbol);
    double width = pen.width(label.text(), size);
    double pixel = SymbolPainter.POINTS_PER_PIXEL;
    double x =
        label.x() - width * symbol.placement().anchorX() + symbol.placement().right() * pixel;
    double bottom =
        label.y() + size * symbol.placement().anchorY() - symbol.placement().up() * pixel;
    return new Rectangle2D.Double(x, bottom - size, width, size * 1.1);
  }

  private static double size(TextSymbol symbol) {
    return symbol.font().size() * SymbolPainter.POINTS_PER_PIXEL;
  }

  private static Lettering letters(Label label) {
    TextSymbol symbol = label.symbol();
    TextSymbol.Halo halo = symbol.halo();
    return new Lettering(
        size(symbol),
        symbol.fill(),
        "bold".equals(symbol.font().weight()),
        halo == null ? null : halo.colour(),
        halo == null ? 0 : halo.radius() * SymbolPainter.POINTS_PER_PIXEL);
  }
}
