package io.tantu.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.constraint.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What all rules together say of a site, the gravest first. */
public enum Verdict {
  FORBIDDEN,
  RESTRICTED,
  WARNED,
  /** No rule that could be judged is broken; those that could not be are never taken as kept. */
  CLEAR;

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict of the rules that hold for a site; a preference is none against it. */
  static Verdict of(Collection<Severity> broken) {
    return broken.stream().map(Verdict::of).min(Comparator.naturalOrder()).orElse(CLEAR);
  }

  private static Verdict of(Severity severity) {
    return switch (severity) {
      case FORBID -> FORBIDDEN;
      case RESTRICT -> RESTRICTED;
      case WARN -> WARNED;
      case PREFER -> CLEAR;
    };
  }
}
