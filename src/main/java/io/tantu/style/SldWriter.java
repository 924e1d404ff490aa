package io.tantu.style;

import io.tantu.catalog.LayerDefinition;
import io.tantu.xml.XmlText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a style as an SLD, which {@link SldReader} reads as the same style: version 1.0.0 (OGC
 * 02-070) or 1.1.0 (05-078r4, symbols by 05-077r4). Titles are Chinese, abstracts English. For one
 * document.
 */
public final class SldWriter {

  /** A version with what is called differently in it. */
  public enum Version {
    V1_0("1.0.0", "sld:", "sld:CssParameter"),
    V1_1("1.1.0", "se:", "se:SvgParameter");

    private final String number;
    private final String symbols;
    private final String parameter;

    Version(String number, String symbols, String parameter) {
      this.number = number;
      this.symbols = symbols;
      this.parameter = parameter;
    }
  }

  private final Version version;
  private final XmlText xml = new XmlText();

  private SldWriter(Version version) {
    this.version = version;
  }

  /** The document. */
  public static byte[] write(LayerStyle style, LayerDefinition layer, Version version) {
    return new SldWriter(version).document(style, layer);
  }

  private byte[] document(LayerStyle style, LayerDefinition layer) {
    xml.open(
        "sld:StyledLayerDescriptor",
        "version",
        version.number,
        "xmlns:sld",
        "http://www.opengis.net/sld",
        "xmlns:ogc",
        "http://www.opengis.net/ogc",
        "xmlns:se",
        "http://www.opengis.net/se");
    xml.open("sld:NamedLayer");
    symbol("Name", layer.id());
    xml.open("sld:UserStyle");
    described(layer.title().zh(), layer.title().en());
    xml.text("sld:IsDefault", 1);
    Map<Integer, List<StyleRule>> passes =
        style.rules().stream().collect(Collectors.groupingBy(StyleRule::pass));
    passes.keySet().stream()
        .sorted()
        .forEach(
            pass -> {
              open("FeatureTypeStyle");
              passes.get(pass).forEach(this::rule);
              xml.close();
            });
    return xml.close().close().close().bytes();
  }

  private void rule(StyleRule rule) {
    open("Rule");
    if (!rule.name().isEmpty()) {
      symbol("Name", rule.name());
    }
    described(rule.title().zh(), rule.title().en());
    if (rule.filter() != null) {
      xml.open("ogc:Filter");
      new SldFilter(xml).write(rule.filter());
      xml.close();
    }
    if (rule.elseRule()) {
      empty("ElseFilter");
    }
    if (rule.minScale() != null) {
      symbol("MinScaleDenominator", number(rule.minScale()));
    }
    if (rule.maxScale() != null) {
      symbol("MaxScaleDenominator", number(rule.maxScale()));
    }
    rule.symbols().forEach(this::symbolizer);
    xml.close();
  }

  private void symbolizer(Symbol symbol) {
    if (symbol instanceof PolygonSymbol polygon) {
      open("PolygonSymbolizer");
      if (polygon.fill() != null) {
        fill(polygon.fill());
      }
      stroke(polygon.stroke());
      if (polygon.fill() instanceof MarkFill marks && marks.margin() > 0) {
        symbol("VendorOption", marks.margin(), "name", "graphic-margin");
      }
    } else if (symbol instanceof LineSymbol line) {
      open("LineSymbolizer");
      stroke(line.stroke());
    } else if (symbol instanceof PointSymbol point) {
      open("PointSymbolizer");
      graphic(point);
    } else {
      open("TextSymbolizer");
      text((TextSymbol) symbol);
    }
    xml.close();
  }

  private void fill(Fill fill) {
    open("Fill");
    if (fill instanceof SolidFill solid) {
      colour("fill", solid.colour());
    } else {
      open("GraphicFill");
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
    open("Graphic");
    open("Mark");
    symbol("WellKnownName", hatch.hatch().wellKnownName());
    stroke(Stroke.solid(hatch.colour(), hatch.width()));
    xml.close();
    symbol("Size", hatch.size());
    xml.close();
  }

  private void graphic(PointSymbol point) {
    open("Graphic");
    open("Mark");
    symbol("WellKnownName", point.mark().wellKnownName());
    if (point.fill() != null) {
      open("Fill");
      colour("fill", point.fill());
      xml.close();
    }
    stroke(point.stroke());
    xml.close();
    symbol("Size", number(point.size()));
    xml.close();
  }

  private void stroke(Stroke stroke) {
    if (stroke == null) {
      return;
    }
    open("Stroke");
    colour("stroke", stroke.colour());
    parameter("stroke-width", number(stroke.width()));
    if (!stroke.dashes().isEmpty()) {
      parameter(
          "stroke-dasharray",
          stroke.dashes().stream().map(SldWriter::number).collect(Collectors.joining(" ")));
    }
    if (stroke.cap() != null) {
      parameter("stroke-linecap", stroke.cap());
    }
    if (stroke.join() != null) {
      parameter("stroke-linejoin", stroke.join().equals("miter") ? "mitre" : stroke.join());
    }
    xml.close();
  }

  private void text(TextSymbol text) {
    open("Label");
    xml.text("ogc:PropertyName", text.property()).close();
    open("Font");
    text.font().families().forEach(family -> parameter("font-family", family));
    parameter("font-style", text.font().style());
    parameter("font-weight", text.font().weight());
    parameter("font-size", number(text.font().size()));
    xml.close();
    placement(text.placement());
    if (text.halo() != null) {
      open("Halo");
      symbol("Radius", number(text.halo().radius()));
      open("Fill");
      colour("fill", text.halo().colour());
      xml.close().close();
    }
    open("Fill");
    colour("fill", text.fill());
    xml.close();
    if (text.priority() != null) {
      open("Priority");
      xml.text("ogc:PropertyName", text.priority()).close();
    }
  }

  private void placement(TextSymbol.Placement placement) {
    open("LabelPlacement");
    if (placement.alongLine()) {
      empty("LinePlacement");
    } else {
      open("PointPlacement");
      open("AnchorPoint");
      symbol("AnchorPointX", number(placement.anchorX()));
      symbol("AnchorPointY", number(placement.anchorY()));
      xml.close();
      open("Displacement");
      symbol("DisplacementX", number(placement.right()));
      symbol("DisplacementY", number(placement.up()));
      xml.close().close();
    }
    xml.close();
  }

  private void described(String title, String about) {
    if (version == Version.V1_1) {
      open("Description");
    }
    symbol("Title", title);
    symbol("Abstract", about);
    if (version == Version.V1_1) {
      xml.close();
    }
  }

  private void colour(String name, Colour colour) {
    parameter(name, colour.hex());
    parameter(name + "-opacity", number(colour.opacity()));
  }

  private void parameter(String name, String value) {
    xml.text(version.parameter, value, "name", name);
  }

  private void open(String name) {
    xml.open(version.symbols + name);
  }

  private void empty(String name) {
    xml.empty(version.symbols + name);
  }

  private void symbol(String name, Object content, Object... attributes) {
    xml.text(version.symbols + name, content, attributes);
  }

  /** All digits, as SLD reads them again. */
  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
