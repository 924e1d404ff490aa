package io.tantu.style;

import io.tantu.catalog.LayerDefinition;
import io.tantu.xml.XmlText;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a style as an SLD, which {@link SldReader} reads as one that draws the same: version 1.0.0
 * (OGC 02-070) or 1.1.0 (05-078r4, symbols by 05-077r4). Titles are Chinese, abstracts English. For
 * one document.
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

    /** What stands before the names of rules, symbolizers and what is in them. */
    String symbols() {
      return symbols;
    }

    /** What it calls a parameter of a symbol. */
    String parameter() {
      return parameter;
    }
  }

  private final Version version;
  private final XmlText text = new XmlText();
  private final SldXml xml;

  private SldWriter(Version version) {
    this.version = version;
    this.xml = new SldXml(version, text);
  }

  /** The document. */
  public static byte[] write(LayerStyle style, LayerDefinition layer, Version version) {
    return new SldWriter(version).document(style, layer);
  }

  private byte[] document(LayerStyle style, LayerDefinition layer) {
    text.open(
        "sld:StyledLayerDescriptor",
        "version",
        version.number,
        "xmlns:sld",
        "http://www.opengis.net/sld",
        "xmlns:ogc",
        "http://www.opengis.net/ogc",
        "xmlns:se",
        "http://www.opengis.net/se");
    text.open("sld:NamedLayer");
    xml.text("Name", layer.id());
    text.open("sld:UserStyle");
    described(layer.title().zh(), layer.title().en());
    text.text("sld:IsDefault", 1);
    style.rules().stream()
        .collect(Collectors.groupingBy(StyleRule::pass, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(this::pass);
    return text.close().close().close().bytes();
  }

  /** A pass that draws nothing is left out, as the schema wants a rule in each. */
  private void pass(List<StyleRule> rules) {
    if (rules.stream().allMatch(rule -> rule.symbols().isEmpty())) {
      return;
    }
    xml.open("FeatureTypeStyle");
    boolean otherwise = rules.stream().anyMatch(StyleRule::elseRule);
    // What draws nothing matters only where others draw the rest.
    rules.stream().filter(rule -> otherwise || !rule.symbols().isEmpty()).forEach(this::rule);
    xml.close();
  }

  private void rule(StyleRule rule) {
    xml.open("Rule");
    if (!rule.name().isEmpty()) {
      xml.text("Name", rule.name());
    }
    described(rule.title().zh(), rule.title().en());
    if (rule.filter() != null) {
      text.open("ogc:Filter");
      new SldFilter(text).write(rule.filter());
      text.close();
    }
    if (rule.elseRule()) {
      xml.empty("ElseFilter");
    }
    if (rule.minScale() != null) {
      xml.text("MinScaleDenominator", SldXml.number(rule.minScale()));
    }
    if (rule.maxScale() != null) {
      xml.text("MaxScaleDenominator", SldXml.number(rule.maxScale()));
    }
    rule.symbols().forEach(new SldSymbols(xml)::write);
    xml.close();
  }

  private void described(String title, String about) {
    if (version == Version.V1_1) {
      xml.open("Description");
    }
    xml.text("Title", title);
    xml.text("Abstract", about);
    if (version == Version.V1_1) {
      xml.close();
    }
  }
}
