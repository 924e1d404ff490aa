package io.tantu.style;

import io.tantu.style.SldWriter.Version;
import io.tantu.xml.XmlText;

/** An SLD in the making, with what its versions call differently. */
record SldXml(Version version, XmlText text) {

  SldXml open(String name) {
    text.open(version.symbols() + name);
    return this;
  }

  SldXml close() {
    text.close();
    return this;
  }

  SldXml empty(String name) {
    text.empty(version.symbols() + name);
    return this;
  }

  /** An element with text; attributes as name and value in turn. */
  SldXml text(String name, Object content, Object... attributes) {
    text.text(version.symbols() + name, content, attributes);
    return this;
  }

  /** What 1.0 calls a CssParameter. */
  SldXml parameter(String name, String value) {
    text.text(version.parameter(), value, "name", name);
    return this;
  }

  SldXml property(String name) {
    text.text("ogc:PropertyName", name);
    return this;
  }

  /** All digits, as SLD reads them again. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
