package io.tantu.target;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.YamlFiles;
import io.tantu.problem.ProblemException;
import io.tantu.target.Target.Goal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The plan's targets in its order ({@code targets.yml}). Immutable. */
public record TargetCatalog(List<PlanArea> areas, List<Target> targets) {

  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2060;

  private record TargetFile(List<PlanArea> areas, List<Target> targets) {}

  public TargetCatalog {
    areas = List.copyOf(areas);
    targets = List.copyOf(targets);
  }

  /**
   * Reads and checks the file; none means no targets.
   *
   * @throws ProblemException {@code bad-catalog} naming the file, the line or the target
   */
  public static TargetCatalog read(Path file, Catalog catalog) {
    if (Files.notExists(file)) {
      return new TargetCatalog(List.of(), List.of());
    }
    TargetFile read = YamlFiles.read(file, TargetFile.class);
    List<PlanArea> areas = read.areas() == null ? List.of() : read.areas();
    areas.forEach(TargetCatalog::check);
    List<Target> targets = read.targets();
    if (targets == null || targets.isEmpty()) {
      throw bad("there is no target");
    }
    Set<String> ids = new HashSet<>();
    for (Target target : targets) {
      require(
          target.id() != null && ids.add(target.id()), target, "the id is missing or there twice");
    }
    for (Target target : targets) {
      check(target, targets, catalog);
      require(
          areas.stream().anyMatch(area -> area.id().equals(target.area())),
          target,
          "'area' is '%s'; it is one of %s"
              .formatted(target.area(), areas.stream().map(PlanArea::id).toList()));
    }
    return new TargetCatalog(areas, targets);
  }

  private static void check(PlanArea area) {
    if (!present(area.id()) || !complete(area.title()) || !present(area.chapter())) {
      throw bad("area %s: it needs 'id', 'title' in zh and en, and 'chapter'".formatted(area.id()));
    }
  }

  private static void check(Target target, List<Target> all, Catalog catalog) {
    require(complete(target.title()), target, "'title' needs zh and en");
    require(present(target.unit()), target, "'unit' is missing");
    require(present(target.leadBureau()), target, "'leadBureau' is missing");
    require(present(target.clause()), target, "'clause' is missing");
    require(target.note() == null || complete(target.note()), target, "'note' needs zh and en");
    require(target.needs() == null || complete(target.needs()), target, "'needs' needs zh and en");
    require(
        target.denominator() == null || complete(target.denominator()),
        target,
        "'denominator' needs zh and en");
    require(!target.goals().isEmpty(), target, "'goals' is empty");
    Set<Integer> years = new HashSet<>();
    for (Goal goal : target.goals()) {
      check(target, goal);
      require(
          years.add(goal.year()),
          target,
          goal.year() == null
              ? "two goals have no year"
              : "the year " + goal.year() + " is there twice");
    }
    Set<String> ids = all.stream().map(Target::id).collect(Collectors.toSet());
    for (String other : target.contradicts()) {
      require(
          ids.contains(other) && !other.equals(target.id()),
          target,
          "'contradicts' names '%s', which is no other target".formatted(other));
    }
    if (target.indicator() != null) {
      check(target, target.indicator(), catalog);
    }
  }

  private static void check(Target target, Goal goal) {
    require(
        goal.year() == null || goal.year() >= FIRST_YEAR && goal.year() <= LAST_YEAR,
        target,
        "the year %d is not within %d..%d".formatted(goal.year(), FIRST_YEAR, LAST_YEAR));
    require(present(goal.text()), target, "a goal lacks 'text'");
    require(goal.comparison() != null, target, "a goal lacks 'comparison'");
    boolean numeric = goal.comparison() != Comparison.QUALITATIVE;
    require(
        numeric == (goal.value() != null),
        target,
        "the goal of %s: a number needs a 'value', a qualitative goal has none"
            .formatted(goal.year() == null ? "no year" : goal.year()));
    require(!numeric || Double.isFinite(goal.value()), target, "a goal's 'value' is not finite");
  }

  private static void check(Target target, IndicatorRef indicator, Catalog catalog) {
    require(
        Double.isFinite(indicator.factor()) && indicator.factor() > 0,
        target,
        "'factor' of the indicator must be above 0");
    require(
        indicator.over() == null || indicator.of() == IndicatorRef.Figure.COUNT,
        target,
        "'over' belongs to a count");
    try {
      catalog.indicator(indicator.id()).definition(indicator.definition());
      catalog.indicator(indicator.id()).definition(indicator.over());
    } catch (ProblemException e) {
      throw bad("target %s: %s".formatted(target.id(), e.getMessage())).causedBy(e);
    }
  }

  /** Lead bureaus in the plan's order. */
  public List<String> bureaus() {
    return targets.stream().map(Target::leadBureau).distinct().toList();
  }

  /**
   * The target with the id.
   *
   * @throws ProblemException {@code unknown-target}
   */
  Target target(String id) {
    return targets.stream()
        .filter(target -> target.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> known = targets.stream().map(Target::id).toList();
              return ProblemException.notFound(
                      "unknown-target",
                      "The plan has no target '%s'; it has %s."
                          .formatted(id, String.join(", ", known)))
                  .with("known", known);
            });
  }

  /** The area of a target. */
  PlanArea area(Target target) {
    return areas.stream().filter(a -> a.id().equals(target.area())).findFirst().orElseThrow();
  }

  private static boolean complete(LocalizedText text) {
    return text != null && present(text.zh()) && present(text.en());
  }

  private static boolean present(String text) {
    return text != null && !text.isBlank();
  }

  private static void require(boolean holds, Target target, String what) {
    if (!holds) {
      throw bad("target %s: %s".formatted(target.id(), what));
    }
  }

  private static ProblemException bad(String what) {
    return ProblemException.inFile("bad-catalog", "targets.yml", what);
  }
}
