package io.tantu.target;

import io.tantu.problem.ProblemException;
import java.util.List;

/**
 * Which targets are wanted.
 *
 * @param area id of an area of the plan, or null for all
 * @param bureau lead bureau as the plan writes it, or null for all
 */
public record TargetFilter(String area, String bureau) {

  /** Every target. */
  public static final TargetFilter ALL = new TargetFilter(null, null);

  /**
   * The filter as it was written; an area may be named by its id or its Chinese title.
   *
   * @throws ProblemException {@code unknown-area} or {@code unknown-bureau}, with the known ones
   */
  static TargetFilter of(String area, String bureau, TargetCatalog catalog) {
    return new TargetFilter(area == null ? null : area(area, catalog), known(bureau, catalog));
  }

  private static String area(String wanted, TargetCatalog catalog) {
    return catalog.areas().stream()
        .filter(area -> area.id().equals(wanted) || area.title().zh().equals(wanted))
        .map(PlanArea::id)
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> known = catalog.areas().stream().map(PlanArea::id).toList();
              return ProblemException.notFound(
                      "unknown-area",
                      "The plan has no area '%s'; it has %s."
                          .formatted(wanted, String.join(", ", known)))
                  .with("known", known);
            });
  }

  private static String known(String bureau, TargetCatalog catalog) {
    List<String> known = catalog.bureaus();
    if (bureau != null && !known.contains(bureau)) {
      throw ProblemException.notFound(
              "unknown-bureau",
              "No target is led by '%s'; lead bureaus are %s."
                  .formatted(bureau, String.join(", ", known)))
          .with("known", known);
    }
    return bureau;
  }

  boolean accepts(Target target) {
    return (area == null || area.equals(target.area()))
        && (bureau == null || bureau.equals(target.leadBureau()));
  }
}
