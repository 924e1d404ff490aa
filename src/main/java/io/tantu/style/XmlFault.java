package io.tantu.style;

import org.xml.sax.SAXParseException;

/** Says in plain words why a style could not be read as XML: the parser names its own switches. */
final class XmlFault {

  private XmlFault() {}

  static String of(Exception fault) {
    String said = String.valueOf(fault.getMessage());
    if (said.contains("disallow-doctype-decl")) {
      return "a DOCTYPE is not allowed in a style; remove it";
    }
    boolean limit = said.contains("JAXP") || said.contains("://");
    String what = limit ? "nested too deep or too large for a style; simplify it" : said;
    return fault instanceof SAXParseException at
        ? "cannot be read as XML at line %d, column %d: %s"
            .formatted(at.getLineNumber(), at.getColumnNumber(), what)
        : "cannot be read as XML: " + what;
  }
}
