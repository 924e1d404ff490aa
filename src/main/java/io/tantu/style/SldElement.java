package io.tantu.style;

import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An element of an SLD, known by its local name, that can say where it stands and that notes what
 * is not offered.
 */
final class SldElement {

  private static final Set<String> DESCRIPTIONS =
      Set.of("Name", "Title", "Abstract", "Description");

  private final Element element;
  private final SldElement parent;
  private final String file;
  private final List<String> warnings;

  private SldElement(Element element, SldElement parent, String file, List<String> warnings) {
    this.element = element;
    this.parent = parent;
    this.file = file;
    this.warnings = warnings;
  }

  /**
   * The root of a document.
   *
   * @param warnings where what is not offered is noted
   */
  static SldElement root(Element element, String file, List<String> warnings) {
    return new SldElement(element, null, file, warnings);
  }

  /** The local name; what version 1.1 calls otherwise goes by its name in 1.0. */
  String name() {
    String name = element.getLocalName();
    return name.equals("SvgParameter") ? "CssParameter" : name;
  }

  String attribute(String attribute) {
    return element.getAttribute(attribute);
  }

  List<SldElement> children() {
    List<SldElement> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(new SldElement(child, this, file, warnings));
      }
    }
    return children;
  }

  List<SldElement> children(String name) {
    return children().stream().filter(child -> child.name().equals(name)).toList();
  }

  Optional<SldElement> child(String name) {
    return children(name).stream().findFirst();
  }

  Optional<String> childText(String name) {
    return child(name).map(SldElement::text).filter(text -> !text.isEmpty());
  }

  /** The text, which may stand inside an {@code ogc:Literal}. */
  String text() {
    return element.getTextContent().strip();
  }

  /** The number that the element holds. */
  double number() {
    try {
      double number = Double.parseDouble(text());
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw problem("must hold a number, but holds '%s'".formatted(text())).causedBy(e);
    }
    throw problem("must hold a finite number, but holds '%s'".formatted(text()));
  }

  Optional<Double> childNumber(String name) {
    return child(name).map(SldElement::number);
  }

  /** The values of the CssParameter children by name; those that are not known are noted. */
  Map<String, SldElement> parameters(String... known) {
    Map<String, SldElement> parameters = new LinkedHashMap<>();
    for (SldElement child : children("CssParameter")) {
      String name = child.attribute("name");
      if (!List.of(known).contains(name)) {
        child.notOffered("the parameter '" + name + "'");
      } else if (child.children().stream().allMatch(c -> c.name().equals("Literal"))) {
        parameters.put(name, child);
      } else {
        child.notOffered("an expression for '" + name + "'");
      }
    }
    return parameters;
  }

  /** The vendor option with the name; others are noted. */
  Optional<SldElement> option(String known) {
    SldElement found = null;
    for (SldElement option : children("VendorOption")) {
      if (option.attribute("name").equals(known)) {
        found = option;
      } else {
        option.notOffered("the vendor option '" + option.attribute("name") + "'");
      }
    }
    return Optional.ofNullable(found);
  }

  /** A title or an abstract, which version 1.1 puts into a {@code Description}. */
  Optional<String> description(String name) {
    return childText(name).or(() -> child("Description").flatMap(d -> d.childText(name)));
  }

  /** Notes every child that is neither one of the known ones nor a name or description. */
  void knowsOnly(String... known) {
    for (SldElement child : children()) {
      if (!List.of(known).contains(child.name()) && !DESCRIPTIONS.contains(child.name())) {
        notOffered("the element <" + child.name() + ">");
      }
    }
  }

  void notOffered(String what) {
    warnings.add("%s: %s: %s is not offered and has no effect.".formatted(file, path(), what));
  }

  /** A {@code bad-style} problem at this element. */
  ProblemException problem(String what) {
    return ProblemException.inFile("bad-style", file, path() + " " + what);
  }

  private String path() {
    String own =
        name().equals("Rule")
            ? childText("Name").map(n -> "Rule '" + n + "'").orElse("Rule")
            : name();
    if (name().equals("CssParameter")) {
      own = "CssParameter '" + attribute("name") + "'";
    }
    boolean top = parent == null || name().equals("Rule");
    return top ? own : parent.path() + " > " + own;
  }
}
