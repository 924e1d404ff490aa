package io.tantu.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * {@code f}: the form of the answer; it goes before the header {@code Accept}.
 *
 * @param name null where the header decides
 */
record Format(String name) {

  static final RequestParameter<Format> PARAMETER =
      new RequestParameter<>(
          Format.class,
          "f",
          "Form of the answer, whatever the header Accept says.",
          Map.of("type", "string", "enum", java.util.List.of("json", "html")),
          Format::read);

  private static Format read(String text) {
    if (text != null && !text.equals("json") && !text.equals("html")) {
      throw RequestParameter.bad("f", text, "json or html is wanted");
    }
    return new Format(text);
  }

  /** Whether a page for people is wanted: by parameter, or named before JSON by the header. */
  boolean isHtml(HttpServletRequest request) {
    return name == null ? prefersHtml(request.getHeader(HttpHeaders.ACCEPT)) : name.equals("html");
  }

  private static boolean prefersHtml(String accept) {
    if (accept == null) {
      return false;
    }
    try {
      double html = 0;
      double json = 0;
      for (MediaType type : MediaType.parseMediaTypes(accept)) {
        String subtype = type.getSubtype();
        if (subtype.equals("html") || subtype.equals("xhtml+xml")) {
          html = Math.max(html, type.getQualityValue());
        } else if (subtype.equals("json") || subtype.endsWith("+json")) {
          json = Math.max(json, type.getQualityValue());
        }
      }
      return html > json;
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }
}
