package io.tantu.report.map;

import io.tantu.catalog.Provenance;
import io.tantu.geodesy.GaussKruger;
import io.tantu.report.drawing.Drawing;
import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.Pen;
import io.tantu.style.Colour;
import io.tantu.style.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * A thematic map: the layers in drawing order within a frame, legend, scale, north and sources
 * beside it. Immutable.
 */
public final class MapSheet implements Drawing {

  static final Colour INK = Colour.opaque(0x2b2a27);
  static final Colour SOFT = Colour.opaque(0x6b675e);

  private static final Colour PAPER = Colour.opaque(0xfdfcf9);
  private static final Stroke NEATLINE = Stroke.solid(INK, 0.8);
  private static final double SIDE = 142;
  private static final double GAP = 10;
  private static final double MARGIN = 10;

  private final MapLayer base;
  private final List<MapLayer> layers;
  private final List<MapLayer> explained;
  private final MapFocus focus;

  /**
   * @param base the zones that every map shows; their extent is the map's
   * @param themes what the map is about, without the base
   */
  public MapSheet(MapLayer base, List<MapLayer> themes) {
    this(base, themes, MapFocus.all(base));
  }

  /**
   * A map of a part of the zones.
   *
   * @param extent shown as a whole, metres of the base's projection
   * @param marks drawn above all layers
   */
  public MapSheet(MapLayer base, List<MapLayer> themes, Envelope extent, List<MapMark> marks) {
    this(base, themes, new MapFocus(extent, marks, true));
  }

  private MapSheet(MapLayer base, List<MapLayer> themes, MapFocus focus) {
    this.base = base;
    this.explained =
        themes.stream()
            .sorted(
                Comparator.comparingInt((MapLayer layer) -> layer.definition().order()).reversed())
            .toList();
    this.layers =
        Stream.concat(Stream.of(base), themes.stream())
            .sorted(Comparator.comparingInt(layer -> layer.definition().order()))
            .toList();
    this.focus = focus;
  }

  /** Whether one of its layers is illustrative. */
  public boolean illustrative() {
    return layers.stream()
        .anyMatch(layer -> layer.provenance().kind() == Provenance.Kind.ILLUSTRATIVE);
  }

  @Override
  public double height(double width) {
    Envelope extent = focus.extent();
    double wanted =
        (width - SIDE - GAP - 2 * MARGIN) * extent.getHeight() / extent.getWidth() + 2 * MARGIN;
    return focus.height(width, wanted);
  }

  @Override
  public void draw(Pen pen, double x, double y, double width, double height) {
    Rectangle2D frame = new Rectangle2D.Double(x, y, width - SIDE - GAP, height);
    MapView view = MapView.fitting(focus.extent(), frame, MARGIN);
    MapLabels labels = new MapLabels(pen);
    LayerPainter painter = new LayerPainter(pen, view, labels);
    pen.fill(frame, PAPER);
    pen.within(
        frame,
        () -> {
          layers.forEach(painter::draw);
          focus.marks().forEach(painter::draw);
          labels.write(frame);
          if (illustrative()) {
            mark(pen, frame);
          }
        });
    NorthArrow.draw(pen, frame.getMaxX() - 22, frame.getY() + 12, north(view));
    pen.stroke(frame, NEATLINE);
    MapLegend legend = new MapLegend(pen, SIDE, focus.explained(painter.drawn()));
    side(pen, frame.getMaxX() + GAP, y, height, view, legend);
  }

  /** Legend from the top, scale and sources from the foot of the column. */
  private void side(Pen pen, double x, double y, double height, MapView view, MapLegend legend) {
    MapSources sources = new MapSources(pen, layers, SIDE);
    double sourcesTop = y + height - sources.height();
    sources.write(x, sourcesTop);
    double scaleTop = sourcesTop - ScaleBar.HEIGHT - 8;
    ScaleBar.draw(pen, x, scaleTop, SIDE, view, projection());
    legend.write(focus.marks(), explained, base, x, y, scaleTop - y - 6);
  }

  private GaussKruger projection() {
    return base.snapshot().projection();
  }

  private double north(MapView view) {
    return NorthArrow.bearing(projection(), view.extent().centre());
  }

  private static void mark(Pen pen, Rectangle2D frame) {
    Lettering letters = new Lettering(11, Colour.opaque(0xb3332e), true, PAPER, 1.6);
    pen.write("示意数据", frame.getX() + 8, frame.getY() + 18, letters);
  }
}
