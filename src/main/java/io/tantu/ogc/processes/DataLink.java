package io.tantu.ogc.processes;

import io.tantu.problem.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * An input by reference (OGC 18-062r2, /req/core/process-execute-inputs): what a {@code data:} link
 * holds (RFC 2397), as JSON or as text. No other address is asked, so that nobody can send the
 * service to places that only it can reach.
 */
final class DataLink {

  private static final String SCHEME = "data:";
  private static final String CHARSET = "charset=";
  private static final String BASE64 = "base64";

  private DataLink() {}

  /**
   * What the link leads to.
   *
   * @throws ProblemException {@code remote-input} for another address, {@code bad-input} for a
   *     {@code data:} link that cannot be read
   */
  static JsonNode value(String input, String href) {
    if (!href.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw ProblemException.invalid(
          "remote-input",
          "Input '%s' is given by reference; only data: links are followed, nothing is fetched from other addresses. Give its value."
              .formatted(input));
    }
    try {
      int comma = href.indexOf(',');
      if (comma < 0) {
        throw new IllegalArgumentException("no comma");
      }
      String about = href.substring(SCHEME.length(), comma);
      List<String> parts = List.of(about.toLowerCase(Locale.ROOT).split(";", -1));
      String text = text(href.substring(comma + 1), parts.contains(BASE64), charset(parts));
      String type = parts.get(0).strip();
      return type.endsWith("/json") || type.endsWith("+json")
          ? json(text)
          : StringNode.valueOf(text);
    } catch (IllegalArgumentException | JacksonException e) {
      throw ProblemException.invalid(
              "bad-input",
              "The execute request cannot be taken: the data: link of input '%s' cannot be read."
                  .formatted(input))
          .causedBy(e);
    }
  }

  private static JsonNode json(String text) {
    JsonNode value = JsonMapper.shared().readTree(text);
    if (value.isMissingNode()) {
      throw new IllegalArgumentException("no JSON");
    }
    return value;
  }

  private static Charset charset(List<String> parts) {
    return parts.stream()
        .filter(part -> part.startsWith(CHARSET))
        .findFirst()
        .map(part -> Charset.forName(part.substring(CHARSET.length())))
        .orElse(StandardCharsets.UTF_8);
  }

  private static String text(String data, boolean base64, Charset charset) {
    return base64
        ? new String(
            Base64.getDecoder().decode(UriUtils.decode(data, StandardCharsets.US_ASCII)), charset)
        : UriUtils.decode(data, charset);
  }
}
