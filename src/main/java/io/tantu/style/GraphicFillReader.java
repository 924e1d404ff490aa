package io.tantu.style;

import java.util.Optional;

/**
 * Reads a {@code GraphicFill} (SLD 1.0.0, 11.2.2): one of the hatch marks, whose size is the square
 * that is repeated, or a point mark, between which the vendor option {@code graphic-margin} of the
 * symbolizer leaves pixels clear on each side.
 */
final class GraphicFillReader {

  /** SLD 1.0.0, 11.3.2: the size of a mark when none is given. */
  private static final double DEFAULT_SIZE = 6;

  private static final int LARGEST = 64;

  private GraphicFillReader() {}

  static Optional<Fill> read(SldElement graphicFill, int margin) {
    graphicFill.knowsOnly("Graphic");
    Optional<SldElement> graphic = graphicFill.child("Graphic");
    Optional<SldElement> mark = graphic.flatMap(element -> element.child("Mark"));
    if (mark.isEmpty()) {
      graphic.ifPresent(element -> element.knowsOnly("Mark", "Size", "Opacity"));
      graphicFill.notOffered("a fill pattern without a mark");
      return Optional.empty();
    }
    String name = mark.get().childText("WellKnownName").orElse("square");
    Optional<Hatch> hatch = Hatch.ofWellKnownName(name);
    if (hatch.isPresent()) {
      return Optional.of(hatch(graphic.get(), mark.get(), hatch.get()));
    }
    if (Mark.ofWellKnownName(name).isEmpty()) {
      graphicFill.notOffered("the fill pattern '%s'".formatted(name));
      return Optional.empty();
    }
    return SymbolReader.point(graphic.get())
        .map(point -> MarkFill.of(point, margin))
        .map(fill -> checked(graphic.get(), fill));
  }

  private static Fill hatch(SldElement graphic, SldElement mark, Hatch hatch) {
    graphic.knowsOnly("Mark", "Size", "Opacity");
    mark.knowsOnly("WellKnownName", "Fill", "Stroke");
    double opacity = graphic.child("Opacity").map(PaintReader::opacity).orElse(1.0);
    double size = graphic.childNumber("Size").orElse(DEFAULT_SIZE);
    Optional<Stroke> stroke = mark.child("Stroke").flatMap(PaintReader::stroke);
    Colour colour =
        stroke
            .map(Stroke::colour)
            .or(() -> mark.child("Fill").map(PaintReader::fillColour))
            .orElse(Colour.opaque(0));
    double width = stroke.map(Stroke::width).orElse(1.0);
    return checked(
        graphic, new HatchFill(hatch, colour.times(opacity), width, (int) Math.round(size)));
  }

  private static PatternFill checked(SldElement graphic, PatternFill fill) {
    if (fill.size() < 2 || fill.size() > LARGEST) {
      throw graphic.problem(
          "must repeat its pattern every 2 to %d pixels, not %d".formatted(LARGEST, fill.size()));
    }
    return fill;
  }
}
