package io.tantu.report.map;

import io.tantu.report.drawing.Pen;
import io.tantu.snapshot.Snapshot;
import io.tantu.style.PointSymbol;
import io.tantu.style.RuleMatch;
import io.tantu.style.StyleRule;
import io.tantu.style.Symbol;
import io.tantu.style.TextSymbol;
import java.awt.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Draws a layer's features pass by pass, and hands its labels over for later. */
final class LayerPainter {

  private final MapView view;
  private final SymbolPainter painter;
  private final MapLabels labels;
  private final Set<StyleRule> drawn = new HashSet<>();

  LayerPainter(Pen pen, MapView view, MapLabels labels) {
    this.view = view;
    this.painter = new SymbolPainter(pen);
    this.labels = labels;
  }

  /** The rules that drew something inside the frame so far. */
  Set<StyleRule> drawn() {
    return drawn;
  }

  void draw(MapMark mark) {
    Shape shape = Outlines.of(mark.ground(), view);
    mark.symbols().forEach(symbol -> painter.draw(symbol, shape));
  }

  void draw(MapLayer layer) {
    int passes = layer.style().rules().stream().mapToInt(StyleRule::pass).max().orElse(-1) + 1;
    for (int pass = 0; pass < passes; pass++) {
      int wanted = pass;
      draw(layer, layer.style().rules().stream().filter(rule -> rule.pass() == wanted).toList());
    }
  }

  private void draw(MapLayer layer, List<StyleRule> pass) {
    Snapshot snapshot = layer.snapshot();
    Envelope shown = view.extent();
    Geometry box = new GeometryFactory().toGeometry(shown);
    for (int i = 0; i < snapshot.size(); i++) {
      if (!snapshot.meets(i, shown)) {
        continue;
      }
      Object[] values = snapshot.values(i);
      List<StyleRule> rules = RuleMatch.of(pass, snapshot.layer(), values, view.scaleDenominator());
      if (!rules.isEmpty()) {
        Geometry geometry = snapshot.projected(i);
        if (!drawn.containsAll(rules) && geometry.intersects(box)) {
          drawn.addAll(rules);
        }
        draw(geometry, rules, snapshot, values);
      }
    }
  }

  private void draw(Geometry geometry, List<StyleRule> rules, Snapshot snapshot, Object[] values) {
    Shape shape = geometry.getDimension() == 0 ? null : Outlines.of(geometry, view);
    for (StyleRule rule : rules) {
      for (Symbol symbol : rule.symbols()) {
        if (symbol instanceof TextSymbol text) {
          int property = snapshot.layer().indexOf(text.property());
          if (property >= 0 && values[property] != null) {
            labels.add(values[property].toString(), text, geometry, view);
          }
        } else if (symbol instanceof PointSymbol point) {
          marks(point, geometry);
        } else if (shape != null) {
          painter.draw(symbol, shape);
        }
      }
    }
  }

  /** A mark at each point of the geometry; an area or a line has it in its middle. */
  private void marks(PointSymbol symbol, Geometry geometry) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      Point at = part instanceof Point point ? point : part.getInteriorPoint();
      if (!at.isEmpty()) {
        painter.mark(symbol, view.x(at.getX()), view.y(at.getY()));
      }
    }
  }
}
