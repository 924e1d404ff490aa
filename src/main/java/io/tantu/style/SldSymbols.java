package io.tantu.style;

import java.util.stream.Collectors;

/** Writes symbolizers as {@link SymbolReader} reads them (SLD 1.0.0, 11; OGC 05-077r4, 11). */
record SldSymbols(SldXml xml) {

  /** Writes the symbolizer. */
  void write(Symbol symbol) {
    if (symbol instanceof PolygonSymbol polygon) {
      xml.open("PolygonSymbolizer");
      if (polygon.fill() != null) {
        fill(polygon.fill());
      }
      stroke(polygon.stroke());
      if (polygon.fill() instanceof MarkFill marks && marks.margin() > 0) {
        xml.text("VendorOption", marks.margin(), "name", "graphic-margin");
      }
    } else if (symbol instanceof LineSymbol line) {
      xml.open("LineSymbolizer");
      stroke(line.stroke());
    } else if (symbol instanceof PointSymbol point) {
      xml.open("PointSymbolizer");
      graphic(point);
    } else {
      xml.open("TextSymbolizer");
      text((TextSymbol) symbol);
    }
    xml.close();
  }

  private void fill(Fill fill) {
    xml.open("Fill");
    if (fill instanceof SolidFill solid) {
      colour("fill", solid.colour());
    } else {
      xml.open("GraphicFill");
      if (fill instanceof MarkFill marks) {
        graphic(marks.mark());
      } else {
        hatch((HatchFill) fill);
      }
      xml.close();
    }
    xml.close();
  }

  private void hatch(HatchFill hatch) {
    xml.open("Graphic");
    xml.open("Mark");
    xml.text("WellKnownName", hatch.hatch().wellKnownName());
    stroke(Stroke.solid(hatch.colour(), hatch.width()));
    xml.close();
    xml.text("Size", hatch.size());
    xml.close();
  }

  private void graphic(PointSymbol point) {
    xml.open("Graphic");
    xml.open("Mark");
    xml.text("WellKnownName", point.mark().wellKnownName());
    if (point.fill() != null) {
      xml.open("Fill");
      colour("fill", point.fill());
      xml.close();
    }
    stroke(point.stroke());
    xml.close();
    xml.text("Size", SldXml.number(point.size()));
    xml.close();
  }

  private void stroke(Stroke stroke) {
    if (stroke == null) {
      return;
    }
    xml.open("Stroke");
    colour("stroke", stroke.colour());
    xml.parameter("stroke-width", SldXml.number(stroke.width()));
    if (!stroke.dashes().isEmpty()) {
      xml.parameter(
          "stroke-dasharray",
          stroke.dashes().stream().map(SldXml::number).collect(Collectors.joining(" ")));
    }
    if (stroke.cap() != null) {
      xml.parameter("stroke-linecap", stroke.cap());
    }
    if (stroke.join() != null) {
      xml.parameter("stroke-linejoin", stroke.join().equals("miter") ? "mitre" : stroke.join());
    }
    xml.close();
  }

  private void text(TextSymbol text) {
    xml.open("Label");
    xml.property(text.property()).close();
    xml.open("Font");
    text.font().families().forEach(family -> xml.parameter("font-family", family));
    xml.parameter("font-style", text.font().style());
    xml.parameter("font-weight", text.font().weight());
    xml.parameter("font-size", SldXml.number(text.font().size()));
    xml.close();
    placement(text.placement());
    if (text.halo() != null) {
      xml.open("Halo");
      xml.text("Radius", SldXml.number(text.halo().radius()));
      xml.open("Fill");
      colour("fill", text.halo().colour());
      xml.close().close();
    }
    xml.open("Fill");
    colour("fill", text.fill());
    xml.close();
    if (text.priority() != null) {
      xml.open("Priority");
      xml.property(text.priority()).close();
    }
  }

  private void placement(TextSymbol.Placement placement) {
    xml.open("LabelPlacement");
    if (placement.alongLine()) {
      xml.empty("LinePlacement");
    } else {
      xml.open("PointPlacement");
      xml.open("AnchorPoint");
      xml.text("AnchorPointX", SldXml.number(placement.anchorX()));
      xml.text("AnchorPointY", SldXml.number(placement.anchorY()));
      xml.close();
      xml.open("Displacement");
      xml.text("DisplacementX", SldXml.number(placement.right()));
      xml.text("DisplacementY", SldXml.number(placement.up()));
      xml.close().close();
    }
    xml.close();
  }

  private void colour(String name, Colour colour) {
    xml.parameter(name, colour.hex());
    xml.parameter(name + "-opacity", SldXml.number(colour.opacity()));
  }
}
