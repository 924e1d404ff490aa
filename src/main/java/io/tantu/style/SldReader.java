package io.tantu.style;

import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.problem.ProblemException;
import io.tantu.xml.SafeXml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads an SLD 1.0.0 (OGC 02-070) or 1.1.0 (05-078r4 with the symbology encoding 05-077r4) into the
 * style model.
 *
 * <p>What is not offered has no effect and is noted among the warnings; a rule whose filter cannot
 * be read is left out, since it would draw what it should not. What is wrong (not XML, another
 * version, a number that is none, an attribute that the layer has not) is a problem {@code
 * bad-style}. Document types, entities and inclusions are refused, so that reading a style never
 * opens another file or address.
 */
final class SldReader {

  static final int LARGEST_BYTES = 1 << 20;

  private static final List<String> VERSIONS = List.of("1.0.0", "1.1.0");

  private final LayerDefinition layer;
  private final String file;
  private final List<String> warnings;
  private String version;

  /**
   * @param file how the file is called in messages
   * @param warnings where what is not offered is noted
   */
  SldReader(LayerDefinition layer, String file, List<String> warnings) {
    this.layer = layer;
    this.file = file;
    this.warnings = warnings;
  }

  LayerStyle read(byte[] sld) {
    if (sld.length > LARGEST_BYTES) {
      throw ProblemException.tooLarge(
          "style-too-large",
          "%s has %d bytes; a style may have %d. Simplify it."
              .formatted(file, sld.length, LARGEST_BYTES));
    }
    SldElement root = SldElement.root(parse(sld), file, warnings);
    version = root.attribute("version");
    if (!root.name().equals("StyledLayerDescriptor") || !VERSIONS.contains(version)) {
      throw root.problem("must be a StyledLayerDescriptor of version 1.0.0 or 1.1.0");
    }
    return new LayerStyle(rules(userStyle(root)));
  }

  /** The version of what was read last. */
  String version() {
    return version;
  }

  private Element parse(byte[] sld) {
    try {
      return SafeXml.parse(sld).getDocumentElement();
    } catch (SAXException | IOException e) {
      throw ProblemException.invalid("bad-style", "%s: %s".formatted(file, XmlFault.of(e)))
          .causedBy(e);
    }
  }

  private SldElement userStyle(SldElement root) {
    root.knowsOnly("NamedLayer");
    SldElement namedLayer = only(root, "NamedLayer");
    namedLayer.knowsOnly("UserStyle");
    SldElement userStyle = only(namedLayer, "UserStyle");
    userStyle.knowsOnly("IsDefault", "FeatureTypeStyle");
    return userStyle;
  }

  private static SldElement only(SldElement parent, String name) {
    List<SldElement> found = parent.children(name);
    if (found.size() != 1) {
      throw parent.problem("must hold one <%s>, but holds %d".formatted(name, found.size()));
    }
    return found.get(0);
  }

  private List<StyleRule> rules(SldElement userStyle) {
    List<StyleRule> rules = new ArrayList<>();
    int pass = 0;
    for (SldElement featureTypeStyle : userStyle.children("FeatureTypeStyle")) {
      featureTypeStyle.knowsOnly("FeatureTypeName", "SemanticTypeIdentifier", "Rule");
      int before = rules.size();
      for (SldElement rule : featureTypeStyle.children("Rule")) {
        rule(rule, pass).ifPresent(rules::add);
      }
      pass += rules.size() > before ? 1 : 0;
    }
    if (rules.isEmpty()) {
      throw userStyle.problem("holds no rule that can be drawn");
    }
    return rules;
  }

  private Optional<StyleRule> rule(SldElement rule, int pass) {
    rule.knowsOnly(
        "Filter",
        "ElseFilter",
        "MinScaleDenominator",
        "MaxScaleDenominator",
        "PolygonSymbolizer",
        "LineSymbolizer",
        "PointSymbolizer",
        "TextSymbolizer");
    Optional<SldElement> filterElement = rule.child("Filter");
    Optional<StyleFilter> filter =
        filterElement.flatMap(element -> new FilterReader(layer).read(element));
    if (filterElement.isPresent() && filter.isEmpty()) {
      rule.notOffered("a rule with such a filter");
      return Optional.empty();
    }
    String name = rule.childText("Name").orElse("");
    String title = rule.description("Title").orElse(name);
    return Optional.of(
        new StyleRule(
            pass,
            name,
            new LocalizedText(title, rule.description("Abstract").orElse(title)),
            filter.orElse(null),
            rule.child("ElseFilter").isPresent(),
            rule.childNumber("MinScaleDenominator").orElse(null),
            rule.childNumber("MaxScaleDenominator").orElse(null),
            symbols(rule)));
  }

  private List<Symbol> symbols(SldElement rule) {
    SymbolReader reader = new SymbolReader(layer);
    return rule.children().stream().map(reader::read).flatMap(Optional::stream).toList();
  }
}
