package io.tantu.posted;

import com.fasterxml.jackson.annotation.Nulls;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads posted questions of one kind, none with a member that is not known.
 *
 * @param form what the JSON is read into
 * @param code of the problem where it is no such question
 * @param name of the question, with its article
 * @param wanted says what would be one
 */
public record PostedJson<T>(Class<T> form, String code, String name, String wanted) {

  static final int MAX_BYTES = 1_000_000;

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
          .build();

  /**
   * Reads a question, and no more than {@value #MAX_BYTES} bytes of it.
   *
   * @throws ProblemException {@link #code}, {@code question-too-long}, and what a member itself
   *     throws
   */
  public T read(InputStream body) throws IOException {
    byte[] text = body.readNBytes(MAX_BYTES + 1);
    if (text.length > MAX_BYTES) {
      throw ProblemException.invalid(
              "question-too-long",
              "The body has more than %d bytes, which is more than is read; simplify the question, or ask in parts."
                  .formatted(MAX_BYTES))
          .with("maxBytes", MAX_BYTES);
    }
    try {
      T asked = STRICT.readValue(text, form);
      if (asked != null) {
        return asked;
      }
      throw bad("The body is null");
    } catch (JacksonException e) {
      if (e.getCause() instanceof ProblemException problem) {
        throw problem;
      }
      throw bad(seen(e)).causedBy(e);
    }
  }

  private ProblemException bad(String seen) {
    return ProblemException.invalid(code, "%s; %s is wanted.".formatted(seen, wanted));
  }

  private String seen(JacksonException e) {
    if (e.getPath().isEmpty()) {
      return "The body is not JSON, or no object";
    }
    String member =
        e.getPath().stream()
            .map(
                part ->
                    part.getPropertyName() == null ? part.getIndex() + "" : part.getPropertyName())
            .collect(Collectors.joining("."));
    return e instanceof UnrecognizedPropertyException
        ? "%s has no member '%s'".formatted(name, member)
        : "'%s' is missing or of another kind than it must be".formatted(member);
  }
}
