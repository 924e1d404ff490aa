package io.tantu.carbon;

import io.tantu.problem.ProblemException;
import java.util.Arrays;
import java.util.List;

/** The methods by which trees become carbon. */
public enum MethodId {
  /** Volume × wood density × expansion factor × (1 + root ratio) × carbon fraction. */
  M1,
  /** IPCC 2006 Tier 1. */
  M2,
  /** Continuous function B = aV + b. */
  M3,
  /** Mean density of the tree layer by forest type, whatever the volume. */
  M4;

  /**
   * The method with the id.
   *
   * @throws ProblemException {@code unknown-method} with the known ids
   */
  public static MethodId of(String id) {
    List<String> known = Arrays.stream(values()).map(Enum::name).toList();
    if (!known.contains(id)) {
      throw ProblemException.notFound(
              "unknown-method",
              "There is no carbon method '%s'; the known ones are %s."
                  .formatted(id, String.join(", ", known)))
          .with("known", known);
    }
    return valueOf(id);
  }
}
