package io.tantu.ogc.processes;

import io.tantu.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
  private static final String BASE64 = ";base64";

  private DataLink() {}

  /**
   * What the link leads to.
   *
   * @throws ProblemException {@code remote-input} for another address, {@code bad-input}
   */
  static JsonNode value(String input, String href) {
    int comma = href.indexOf(',');
    if (!href.startsWith(SCHEME) || comma < 0) {
      throw ProblemException.invalid(
          "remote-input",
          "Input '%s' is given by reference; only data: links are followed, nothing is fetched from other addresses. Give its value."
              .formatted(input));
    }
    String about = href.substring(SCHEME.length(), comma);
    try {
      String type = about.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
      String text = text(href.substring(comma + 1), about.endsWith(BASE64));
      return type.endsWith("/json") || type.endsWith("+json")
          ? JsonMapper.shared().readTree(text)
          : StringNode.valueOf(text);
    } catch (IllegalArgumentException | JacksonException e) {
      throw ProblemException.invalid(
              "bad-input",
              "The execute request cannot be taken: the data: link of input '%s' cannot be read."
                  .formatted(input))
          .causedBy(e);
    }
  }

  private static String text(String data, boolean base64) {
    String decoded = UriUtils.decode(data, StandardCharsets.UTF_8);
    return base64
        ? new String(Base64.getDecoder().decode(decoded), StandardCharsets.UTF_8)
        : decoded;
  }
}
