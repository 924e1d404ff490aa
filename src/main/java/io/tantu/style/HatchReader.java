package io.tantu.style;

import java.util.Optional;

/** Reads a {@code GraphicFill} with one of the hatch marks. */
final class HatchReader {

  /** SLD 1.0.0, 11.3.2: the size of a mark when none is given. */
  private static final double DEFAULT_SIZE = 6;

  private HatchReader() {}

  static Optional<Fill> read(SldElement graphicFill) {
    graphicFill.knowsOnly("Graphic");
    Optional<SldElement> graphic = graphicFill.child("Graphic");
    graphic.ifPresent(element -> element.knowsOnly("Mark", "Size", "Opacity"));
    Optional<SldElement> mark = graphic.flatMap(element -> element.child("Mark"));
    if (mark.isEmpty()) {
      graphicFill.notOffered("a fill pattern without a mark");
      return Optional.empty();
    }
    mark.get().knowsOnly("WellKnownName", "Fill", "Stroke");
    String name = mark.get().childText("WellKnownName").orElse("square");
    Optional<Hatch> hatch = Hatch.ofWellKnownName(name);
    if (hatch.isEmpty()) {
      graphicFill.notOffered("the fill pattern '%s'".formatted(name));
      return Optional.empty();
    }
    return Optional.of(hatch(graphic.get(), mark.get(), hatch.get()));
  }

  private static Fill hatch(SldElement graphic, SldElement mark, Hatch hatch) {
    double opacity = graphic.child("Opacity").map(PaintReader::opacity).orElse(1.0);
    double size = graphic.childNumber("Size").orElse(DEFAULT_SIZE);
    if (size < 2 || size > 64) {
      throw graphic.problem("must repeat its pattern every 2 to 64 pixels, not " + size);
    }
    Optional<Stroke> stroke = mark.child("Stroke").flatMap(PaintReader::stroke);
    Colour colour =
        stroke
            .map(Stroke::colour)
            .or(() -> mark.child("Fill").map(PaintReader::fillColour))
            .orElse(Colour.opaque(0));
    double width = stroke.map(Stroke::width).orElse(1.0);
    return new HatchFill(hatch, colour.times(opacity), width, (int) Math.round(size));
  }
}
