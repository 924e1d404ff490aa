package io.tantu.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes an XML document element by element, everything escaped. For one thread. */
public final class XmlText {

  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** A line of its own before the root element, such as a DOCTYPE; taken as it is. */
  public XmlText line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** Opens an element; attributes as name and value in turn. */
  public XmlText open(String name, Object... attributes) {
    indent();
    start(name, attributes);
    text.append(">\n");
    open.push(name);
    return this;
  }

  /** Closes the element that was opened last. */
  public XmlText close() {
    String name = open.pop();
    indent();
    text.append("</").append(name).append(">\n");
    return this;
  }

  /** An element without content. */
  public XmlText empty(String name, Object... attributes) {
    indent();
    start(name, attributes);
    text.append("/>\n");
    return this;
  }

  /** An element with text; attributes as name and value in turn. */
  public XmlText text(String name, Object content, Object... attributes) {
    indent();
    start(name, attributes);
    text.append('>');
    escape(String.valueOf(content));
    text.append("</").append(name).append(">\n");
    return this;
  }

  private void start(String name, Object... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      escape(String.valueOf(attributes[i + 1]));
      text.append('"');
    }
  }

  private void indent() {
    text.append("  ".repeat(open.size()));
  }

  private void escape(String content) {
    content
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(allowed(c) ? c : 0xFFFD);
              }
            });
  }

  /** XML 1.0, 2.2. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c < 0xD800
        || c > 0xDFFF && c < 0xFFFE
        || c > 0xFFFF;
  }

  public byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
