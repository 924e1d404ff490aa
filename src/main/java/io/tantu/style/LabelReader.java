package io.tantu.style;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.style.TextSymbol.Font;
import io.tantu.style.TextSymbol.Halo;
import io.tantu.style.TextSymbol.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code TextSymbolizer} (SLD 1.0.0, 11.4) whose label is one attribute. */
final class LabelReader {

  private final LayerDefinition layer;

  LabelReader(LayerDefinition layer) {
    this.layer = layer;
  }

  Optional<Symbol> read(SldElement symbolizer) {
    symbolizer.knowsOnly("Label", "Font", "LabelPlacement", "Halo", "Fill", "Priority");
    Optional<String> property =
        symbolizer
            .child("Label")
            .filter(label -> label.children().size() == 1)
            .flatMap(label -> label.childText("PropertyName"));
    if (property.isEmpty()) {
      symbolizer.notOffered("a label that is not one attribute");
      return Optional.empty();
    }
    return Optional.of(
        new TextSymbol(
            SymbolReader.attribute(layer, symbolizer, property.get()).name(),
            font(symbolizer.child("Font")),
            symbolizer.child("Fill").map(PaintReader::fillColour).orElse(Colour.opaque(0)),
            symbolizer.child("Halo").map(LabelReader::halo).orElse(null),
            symbolizer
                .child("LabelPlacement")
                .map(LabelReader::placement)
                .orElse(Placement.CENTRED),
            symbolizer.child("Priority").flatMap(this::priority).orElse(null)));
  }

  /** As GeoServer extends SLD: the attribute whose greater values go first. */
  private Optional<String> priority(SldElement priority) {
    Optional<String> property = priority.childText("PropertyName");
    if (property.isEmpty()) {
      priority.notOffered("a priority that is not one attribute");
      return Optional.empty();
    }
    AttributeDefinition attribute = SymbolReader.attribute(layer, priority, property.get());
    if (!attribute.type().isNumeric()) {
      throw priority.problem("must name a number, but '%s' is none".formatted(attribute.name()));
    }
    return Optional.of(attribute.name());
  }

  private static Font font(Optional<SldElement> element) {
    List<String> families = new ArrayList<>();
    if (element.isEmpty()) {
      return new Font(families, 10, "normal", "normal");
    }
    SldElement font = element.get();
    font.knowsOnly("CssParameter");
    for (SldElement family : font.children("CssParameter")) {
      if (family.attribute("name").equals("font-family")) {
        families.add(family.text());
      }
    }
    Map<String, SldElement> parameters =
        font.parameters("font-family", "font-size", "font-weight", "font-style");
    SldElement size = parameters.get("font-size");
    return new Font(
        families,
        size == null ? 10 : size.number(),
        choice(parameters.get("font-weight"), List.of("normal", "bold")),
        choice(parameters.get("font-style"), List.of("normal", "italic", "oblique")));
  }

  private static String choice(SldElement value, List<String> known) {
    if (value == null) {
      return known.get(0);
    }
    if (!known.contains(value.text())) {
      throw value.problem("must be one of %s, but is '%s'".formatted(known, value.text()));
    }
    return value.text();
  }

  private static Halo halo(SldElement halo) {
    halo.knowsOnly("Radius", "Fill");
    return new Halo(
        halo.childNumber("Radius").orElse(1.0),
        halo.child("Fill").map(PaintReader::fillColour).orElse(Colour.opaque(0xFFFFFF)));
  }

  private static Placement placement(SldElement placement) {
    placement.knowsOnly("PointPlacement", "LinePlacement");
    Optional<SldElement> line = placement.child("LinePlacement");
    if (line.isPresent()) {
      line.get().knowsOnly();
      return Placement.ALONG_LINE;
    }
    return placement
        .child("PointPlacement")
        .map(LabelReader::pointPlacement)
        .orElse(Placement.CENTRED);
  }

  /** The anchor is the middle of the left side unless another is given (SLD 1.0.0, 11.4.4). */
  private static Placement pointPlacement(SldElement placement) {
    placement.knowsOnly("AnchorPoint", "Displacement");
    Optional<SldElement> anchor = placement.child("AnchorPoint");
    Optional<SldElement> shift = placement.child("Displacement");
    return new Placement(
        false,
        anchor.flatMap(a -> a.childNumber("AnchorPointX")).orElse(0.0),
        anchor.flatMap(a -> a.childNumber("AnchorPointY")).orElse(0.5),
        shift.flatMap(s -> s.childNumber("DisplacementX")).orElse(0.0),
        shift.flatMap(s -> s.childNumber("DisplacementY")).orElse(0.0));
  }
}
