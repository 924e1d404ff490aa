package io.tantu.render;

import io.tantu.problem.Interruption;
import io.tantu.style.LayerStyle;
import io.tantu.style.LineSymbol;
import io.tantu.style.PatternFill;
import io.tantu.style.PointSymbol;
import io.tantu.style.PolygonSymbol;
import io.tantu.style.RuleMatch;
import io.tantu.style.SolidFill;
import io.tantu.style.Stroke;
import io.tantu.style.StyleRule;
import io.tantu.style.Symbol;
import io.tantu.style.TextSymbol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Draws a layer's features pass by pass, and hands its labels over for later. For one thread.
 *
 * <p>A feature smaller than a pixel is laid over that pixel by its area; its outline by the length
 * that it would have.
 */
final class LayerPainter {

  private static final int FEATURES_BETWEEN_CHECKS = 1_024;

  /** Pixels around the image in which a mark or a line may begin and still be seen. */
  private static final double REACH = 64;

  private final Canvas canvas;
  private final MapView view;
  private final CoverageMask mask;
  private final Labels labels;
  private final Interruption interruption = Interruption.ofThisThread();
  private int collected;

  LayerPainter(Canvas canvas, MapView view, Labels labels) {
    this.canvas = canvas;
    this.view = view;
    this.mask = new CoverageMask(canvas.width(), canvas.height());
    this.labels = labels;
  }

  void draw(PreparedLayer layer, LayerStyle style) {
    List<StyleRule> rules = style.rules();
    double scale = view.scaleDenominator();
    int passes = rules.stream().mapToInt(StyleRule::pass).max().orElse(-1) + 1;
    Pixels pixels = new Pixels(layer, view);
    BitSet seen = layer.meeting(view.familyBox(REACH));
    for (int pass = 0; pass < passes; pass++) {
      List<Brush> named = new ArrayList<>();
      List<Brush> others = new ArrayList<>();
      for (int i = 0; i < rules.size(); i++) {
        StyleRule rule = rules.get(i);
        if (rule.pass() == pass && RuleMatch.at(rule, scale)) {
          (rule.elseRule() ? others : named).add(new Brush(i, rule));
        }
      }
      if (!named.isEmpty() || !others.isEmpty()) {
        draw(layer, pixels, seen, named, others);
        canvas.settleDust();
        collect(layer, pixels, named, others);
      }
    }
  }

  private void draw(
      PreparedLayer layer, Pixels pixels, BitSet seen, List<Brush> named, List<Brush> others) {
    int drawn = 0;
    for (int i = seen.nextSetBit(0); i >= 0; i = seen.nextSetBit(i + 1)) {
      if (drawn++ % FEATURES_BETWEEN_CHECKS == 0) {
        interruption.check();
      }
      boolean matched = false;
      for (int n = 0; n < named.size(); n++) {
        Brush brush = named.get(n);
        if (layer.holds[brush.rule].get(i)) {
          matched = true;
          brush.draw(layer, pixels, i);
        }
      }
      if (!matched) {
        for (int n = 0; n < others.size(); n++) {
          others.get(n).draw(layer, pixels, i);
        }
      }
    }
  }

  /** Labels are looked for further out, so that neighbouring images agree on them. */
  private void collect(PreparedLayer layer, Pixels pixels, List<Brush> named, List<Brush> others) {
    for (Brush brush : named) {
      if (brush.text != null) {
        BitSet wanted = layer.meeting(view.familyBox(labels.buffer()));
        wanted.and(layer.holds[brush.rule]);
        collect(layer, pixels, brush, wanted);
      }
    }
    for (Brush brush : others) {
      if (brush.text != null) {
        BitSet wanted = layer.meeting(view.familyBox(labels.buffer()));
        named.forEach(one -> wanted.andNot(layer.holds[one.rule]));
        collect(layer, pixels, brush, wanted);
      }
    }
  }

  /** The least important first. */
  private void collect(PreparedLayer layer, Pixels pixels, Brush brush, BitSet wanted) {
    int[] order = layer.labelOrders[brush.rule];
    (order == null ? wanted.stream() : Arrays.stream(order).filter(wanted::get))
        .forEach(feature -> collect(layer, pixels, brush, feature));
  }

  private void collect(PreparedLayer layer, Pixels pixels, Brush brush, int feature) {
    if (collected++ % FEATURES_BETWEEN_CHECKS == 0) {
      interruption.check();
    }
    String text = layer.labels[brush.rule][feature];
    if (text == null) {
      return;
    }
    if (brush.text.placement().alongLine()) {
      for (int ring = layer.ringStarts[feature]; ring < layer.ringStarts[feature + 1]; ring++) {
        int count = pixels.line(ring, 0);
        labels.along(text, brush.text, pixels.xy(), count);
      }
    } else if (layer.places[2 * feature] >= 0) {
      double x = pixels.x(layer.places[2 * feature]);
      labels.at(text, brush.text, x, pixels.y(layer.places[2 * feature + 1]));
    }
  }

  /** One rule with what it paints with. */
  private final class Brush {

    private final int rule;
    private final TextSymbol text;
    private final List<Painter> painters = new ArrayList<>();

    Brush(int rule, StyleRule from) {
      this.rule = rule;
      this.text = PreparedLayerBuilder.text(from);
      for (Symbol symbol : from.symbols()) {
        if (symbol instanceof PolygonSymbol polygon) {
          if (polygon.fill() != null) {
            painters.add(inside(polygon));
          }
          if (polygon.stroke() != null) {
            painters.add(new Edge(polygon.stroke()));
          }
        } else if (symbol instanceof LineSymbol line) {
          painters.add(new Edge(line.stroke()));
        } else if (symbol instanceof PointSymbol point) {
          painters.add(new MarkPainter(canvas, mask, point)::draw);
        }
      }
    }

    void draw(PreparedLayer layer, Pixels pixels, int feature) {
      for (int i = 0; i < painters.size(); i++) {
        painters.get(i).draw(layer, pixels, feature);
      }
    }
  }

  private Painter inside(PolygonSymbol polygon) {
    if (polygon.fill() instanceof SolidFill solid) {
      return new Inside(Ink.of(solid.colour()));
    }
    return new Inside(
        new FillPattern(
            (PatternFill) polygon.fill(),
            Math.round(view.box().getMinX() / view.pixelWidth()),
            Math.round(-view.box().getMaxY() / view.pixelHeight())));
  }

  /** Paints a feature. */
  interface Painter {
    void draw(PreparedLayer layer, Pixels pixels, int feature);
  }

  private final class Inside implements Painter {

    private final Ink ink;

    Inside(Ink ink) {
      this.ink = ink;
    }

    @Override
    public void draw(PreparedLayer layer, Pixels pixels, int feature) {
      if (!layer.closed) {
        return;
      }
      if (pixels.tiny(feature)) {
        pixels.middle(
            feature, pixels.area(feature), (x, y, part) -> canvas.addDust(x, y, ink, part));
        return;
      }
      for (int ring = layer.ringStarts[feature]; ring < layer.ringStarts[feature + 1]; ring++) {
        int count = pixels.line(ring, Pixels.DETAIL);
        double[] xy = pixels.xy();
        double x = xy[2 * count - 2];
        double y = xy[2 * count - 1];
        for (int i = 0; i < count; i++) {
          mask.edge(x, y, xy[2 * i], xy[2 * i + 1]);
          x = xy[2 * i];
          y = xy[2 * i + 1];
        }
      }
      mask.paint(canvas, ink);
    }
  }

  private final class Edge implements Painter {

    private final LinePen pen;
    private final Ink ink;
    private final double width;

    Edge(Stroke stroke) {
      this.pen = new LinePen(mask, stroke);
      this.ink = Ink.of(stroke.colour());
      this.width = stroke.width();
    }

    @Override
    public void draw(PreparedLayer layer, Pixels pixels, int feature) {
      if (layer.points) {
        return;
      }
      if (pixels.tiny(feature)) {
        pixels.middle(
            feature,
            pixels.length(feature) * width,
            (x, y, part) -> canvas.blendDust(x, y, ink, part));
        return;
      }
      for (int ring = layer.ringStarts[feature]; ring < layer.ringStarts[feature + 1]; ring++) {
        int count = pixels.line(ring, Pixels.DETAIL);
        pen.draw(pixels.xy(), count, layer.closed && count > 2);
      }
      mask.paint(canvas, ink);
    }
  }
}
