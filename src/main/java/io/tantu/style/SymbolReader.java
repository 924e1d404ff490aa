package io.tantu.style;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import java.util.Optional;

/** Reads the symbolizers of a rule (SLD 1.0.0, chapter 11). */
final class SymbolReader {

  /** SLD 1.0.0, 11.3.2: the size of a mark when none is given. */
  private static final double DEFAULT_SIZE = 6;

  private final LayerDefinition layer;

  SymbolReader(LayerDefinition layer) {
    this.layer = layer;
  }

  /** The attribute with the name, which the layer must have. */
  static AttributeDefinition attribute(LayerDefinition layer, SldElement where, String name) {
    return layer
        .attribute(name)
        .orElseThrow(
            () ->
                where
                    .problem(
                        "names the attribute '%s', which layer '%s' has not"
                            .formatted(name, layer.id()))
                    .with(
                        "known",
                        layer.attributes().stream().map(AttributeDefinition::name).toList()));
  }

  /** The symbol of a symbolizer; empty for other children of a rule and for what is not offered. */
  Optional<Symbol> read(SldElement symbolizer) {
    String unit = symbolizer.attribute("uom");
    if (!unit.isEmpty() && !unit.endsWith("pixel")) {
      symbolizer.notOffered("a symbol in the unit '" + unit + "'");
      return Optional.empty();
    }
    return switch (symbolizer.name()) {
      case "PolygonSymbolizer" -> Optional.of(polygon(symbolizer));
      case "LineSymbolizer" -> {
        symbolizer.knowsOnly("Stroke");
        yield symbolizer.child("Stroke").flatMap(PaintReader::stroke).map(LineSymbol::new);
      }
      case "PointSymbolizer" -> {
        symbolizer.knowsOnly("Graphic");
        yield symbolizer.child("Graphic").flatMap(SymbolReader::point).map(Symbol.class::cast);
      }
      case "TextSymbolizer" -> new LabelReader(layer).read(symbolizer);
      default -> Optional.empty();
    };
  }

  private static Symbol polygon(SldElement symbolizer) {
    symbolizer.knowsOnly("Fill", "Stroke", "VendorOption");
    Optional<SldElement> margin = symbolizer.option("graphic-margin");
    int pixels = margin.flatMap(SymbolReader::margin).orElse(0);
    Optional<Fill> fill =
        symbolizer.child("Fill").flatMap(element -> PaintReader.fill(element, pixels));
    if (margin.isPresent() && !(fill.orElse(null) instanceof MarkFill)) {
      margin.get().notOffered("a margin where no marks are repeated");
    }
    return new PolygonSymbol(
        fill.orElse(null), symbolizer.child("Stroke").flatMap(PaintReader::stroke).orElse(null));
  }

  /** One number for all sides; GeoServer takes up to four. */
  private static Optional<Integer> margin(SldElement option) {
    if (option.text().split("\\s+").length > 1) {
      option.notOffered("a margin that differs by side");
      return Optional.empty();
    }
    double pixels = option.number();
    if (pixels < 0 || pixels > 32) {
      throw option.problem("must be 0 to 32 pixels, but is " + option.text());
    }
    return Optional.of((int) Math.round(pixels));
  }

  /** The mark of a graphic; empty for one without, which is noted. */
  static Optional<PointSymbol> point(SldElement graphic) {
    graphic.knowsOnly("Mark", "Size", "Opacity");
    Optional<SldElement> markElement = graphic.child("Mark");
    if (markElement.isEmpty()) {
      graphic.notOffered("a point without a mark");
      return Optional.empty();
    }
    SldElement element = markElement.get();
    element.knowsOnly("WellKnownName", "Fill", "Stroke");
    String name = element.childText("WellKnownName").orElse("square");
    Optional<Mark> mark = Mark.ofWellKnownName(name);
    if (mark.isEmpty()) {
      element.notOffered("the mark '%s', drawn as a circle,".formatted(name));
    }
    double opacity = graphic.child("Opacity").map(PaintReader::opacity).orElse(1.0);
    return Optional.of(
        new PointSymbol(
            mark.orElse(Mark.CIRCLE),
            graphic.childNumber("Size").orElse(DEFAULT_SIZE),
            element
                .child("Fill")
                .map(fill -> PaintReader.fillColour(fill).times(opacity))
                .orElse(null),
            element
                .child("Stroke")
                .flatMap(PaintReader::stroke)
                .map(stroke -> thinned(stroke, opacity))
                .orElse(null)));
  }

  private static Stroke thinned(Stroke stroke, double opacity) {
    return new Stroke(
        stroke.colour().times(opacity),
        stroke.width(),
        stroke.dashes(),
        stroke.cap(),
        stroke.join());
  }
}
