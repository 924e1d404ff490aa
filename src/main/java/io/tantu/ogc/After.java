package io.tantu.ogc;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.Place;
import io.tantu.store.SortKey;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code after}: where a page goes on. It names the version of the collection as well as the
 * feature that the page before ended with, or the page after begins with, so that all pages show
 * one state even while a new one is made. Opaque for clients: base64url of a JSON array.
 *
 * @param version null for the current one, as on the first page
 * @param question fingerprint of what else is asked; another question begins anew
 * @param backwards whether the page ends before the feature
 * @param matched how many features match; null where not known
 * @param id of the feature
 * @param values its values of the sort keys
 */
record After(
    String version,
    String question,
    boolean backwards,
    Long matched,
    long id,
    List<Object> values) {

  static final After START = new After(null, null, false, null, 0, List.of());

  private static final int LONGEST = 6_000;

  static final RequestParameter<After> PARAMETER =
      new RequestParameter<>(
          After.class,
          "after",
          "Where the page goes on; take it from the 'next' or 'prev' link of another page.",
          Map.of("type", "string", "pattern", "^[A-Za-z0-9_-]+$"),
          After::read);

  private static After read(String text) {
    if (text == null) {
      return START;
    }
    if (text.length() > LONGEST) {
      throw bad(text);
    }
    try {
      byte[] json = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
      JsonNode parts = JsonMapper.shared().readTree(json);
      String version = parts.path(0).asString("");
      boolean wellFormed =
          parts.size() == 6
              && version.matches("[0-9a-f]{1,64}")
              && parts.get(1).isString()
              && parts.get(2).isBoolean()
              && (parts.get(3).isNull() || parts.get(3).isIntegralNumber())
              && parts.get(4).canConvertToLong()
              && parts.get(5).isArray();
      if (!wellFormed) {
        throw bad(text);
      }
      List<Object> values = new ArrayList<>();
      parts.get(5).forEach(values::add);
      return new After(
          version,
          parts.get(1).asString(),
          parts.get(2).asBoolean(),
          parts.get(3).isNull() ? null : Long.valueOf(parts.get(3).asLong()),
          parts.get(4).asLong(),
          values);
    } catch (IllegalArgumentException | JacksonException e) {
      throw bad(text).causedBy(e);
    }
  }

  private static ProblemException bad(String text) {
    return RequestParameter.bad(
        "after", text, "take it from the 'next' or 'prev' link of another page");
  }

  boolean isStart() {
    return version == null;
  }

  /** The parameter's text. */
  String text() {
    List<Object> parts = new ArrayList<>();
    parts.add(version);
    parts.add(question);
    parts.add(backwards);
    parts.add(matched);
    parts.add(id);
    parts.add(
        values.stream()
            .map(value -> value instanceof LocalDate day ? day.toString() : value)
            .toList());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(JsonMapper.shared().writeValueAsBytes(parts));
  }

  /**
   * The feature's place in the order; null on the first page.
   *
   * @throws ProblemException {@code bad-parameter} where it was made for another question
   */
  Place place(LayerDefinition schema, List<SortKey> order, String asked) {
    if (isStart()) {
      return null;
    }
    if (!asked.equals(question) || values.size() != order.size()) {
      throw otherQuestion();
    }
    List<Object> typed = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      AttributeDefinition attribute = schema.attributes().get(order.get(i).attribute());
      typed.add(typed((JsonNode) values.get(i), attribute));
    }
    return new Place(typed, id);
  }

  private Object typed(JsonNode value, AttributeDefinition attribute) {
    if (value.isNull()) {
      return null;
    }
    try {
      return switch (attribute.type()) {
        case STRING -> value.stringValue();
        case INTEGER -> value.longValue();
        case NUMBER -> value.doubleValue();
        case BOOLEAN -> value.booleanValue();
        case DATE -> LocalDate.parse(value.stringValue());
      };
    } catch (DateTimeException | JacksonException e) {
      throw otherQuestion().causedBy(e);
    }
  }

  private ProblemException otherQuestion() {
    return RequestParameter.bad(
        "after",
        "of another question",
        "filter, bbox and sortby stay the same from page to page; leave after out to begin anew");
  }
}
