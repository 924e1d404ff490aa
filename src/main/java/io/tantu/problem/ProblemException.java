package io.tantu.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An expected failure: it has a stable code, a sentence that says what was seen, what was wanted
 * and what to do, and details that a program can read. The HTTP edge answers it as an RFC 9457
 * problem, the command line as one line on standard error.
 */
public final class ProblemException extends RuntimeException {

  /** Whose move it is to mend the problem; decides the HTTP status and the exit code. */
  public enum Kind {
    /** The request is wrong (400, exit 2). */
    INVALID,
    /** What was asked for does not exist (404, exit 2). */
    NOT_FOUND,
    /** The state of the data forbids it now (409, exit 1). */
    CONFLICT,
    /** The input is larger than a stated limit (413, exit 2). */
    TOO_LARGE,
    /** Not ready, or a resource is exhausted (503, exit 1). */
    UNAVAILABLE
  }

  /** The detail that holds a type URI other than Tantu's own. */
  public static final String TYPE = "type";

  private final String code;
  private final Kind kind;
  private final transient Map<String, Object> details;

  private ProblemException(
      Kind kind, String code, String message, Map<String, Object> details, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.code = code;
    this.details = details;
  }

  public static ProblemException invalid(String code, String message) {
    return new ProblemException(Kind.INVALID, code, message, Map.of(), null);
  }

  /**
   * Of a file of the operator's that is read at the start.
   *
   * @param what is wrong; may be a whole sentence
   */
  public static ProblemException inFile(String code, String file, String what) {
    String stop = what.endsWith(".") ? "" : ".";
    return invalid(code, "%s: %s%s Correct the file and start again.".formatted(file, what, stop));
  }

  public static ProblemException notFound(String code, String message) {
    return new ProblemException(Kind.NOT_FOUND, code, message, Map.of(), null);
  }

  public static ProblemException conflict(String code, String message) {
    return new ProblemException(Kind.CONFLICT, code, message, Map.of(), null);
  }

  public static ProblemException tooLarge(String code, String message) {
    return new ProblemException(Kind.TOO_LARGE, code, message, Map.of(), null);
  }

  public static ProblemException unavailable(String code, String message) {
    return new ProblemException(Kind.UNAVAILABLE, code, message, Map.of(), null);
  }

  /** The same problem with one more detail, for example the list of known ids. */
  public ProblemException with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(details);
    more.put(name, value);
    return new ProblemException(kind, code, getMessage(), more, getCause());
  }

  /** The same problem under the type URI that a standard gives it. */
  public ProblemException ofType(String uri) {
    return with(TYPE, uri);
  }

  /** The same problem with what caused it; the cause is logged, never sent. */
  public ProblemException causedBy(Throwable cause) {
    return new ProblemException(kind, code, getMessage(), details, cause);
  }

  /** Stable, kebab-case, for example {@code unknown-indicator}. */
  public String code() {
    return code;
  }

  public Kind kind() {
    return kind;
  }

  public Map<String, Object> details() {
    return details;
  }
}
