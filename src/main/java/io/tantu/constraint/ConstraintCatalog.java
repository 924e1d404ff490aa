package io.tantu.constraint;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.YamlFiles;
import io.tantu.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules in the order of their file ({@code constraints.yml}). Immutable. */
public record ConstraintCatalog(List<Constraint> rules) {

  public ConstraintCatalog {
    rules = rules == null ? List.of() : List.copyOf(rules);
  }

  /**
   * Reads and checks the file; none means no rules.
   *
   * @throws ProblemException {@code bad-catalog} naming the file, the line or the rule
   */
  public static ConstraintCatalog read(Path file, Catalog catalog) {
    if (Files.notExists(file)) {
      return new ConstraintCatalog(List.of());
    }
    ConstraintCatalog read = YamlFiles.read(file, ConstraintCatalog.class);
    Set<String> ids = new HashSet<>();
    for (Constraint rule : read.rules) {
      require(rule.id() != null && ids.add(rule.id()), rule, "the id is missing or there twice");
      check(rule, catalog);
    }
    return read;
  }

  private static void check(Constraint rule, Catalog catalog) {
    require(rule.subjects() != null && !rule.subjects().isEmpty(), rule, "'subjects' is empty");
    require(rule.severity() != null, rule, "'severity' is missing");
    require(complete(rule.title()), rule, "'title' needs zh and en");
    require(present(rule.article()) && present(rule.source()), rule, "it needs article and source");
    require(
        (rule.layer() == null) == (rule.needs() != null)
            && (rule.needs() == null || complete(rule.needs())),
        rule,
        "it needs either a 'layer' or 'needs' in zh and en that say why it has none");
    require(
        rule.withinMetres() >= 0 && Double.isFinite(rule.withinMetres()),
        rule,
        "'withinMetres' is %s; 0 or more is wanted".formatted(rule.withinMetres()));
    require(
        rule.validFrom() == null
            || rule.validTo() == null
            || !rule.validTo().isBefore(rule.validFrom()),
        rule,
        "it ends on %s, before it begins on %s".formatted(rule.validTo(), rule.validFrom()));
    if (rule.layer() != null) {
      try {
        FeatureFilter.of(rule.where(), catalog.layer(rule.layer()));
      } catch (ProblemException e) {
        throw bad("rule %s: %s".formatted(rule.id(), e.getMessage())).causedBy(e);
      }
    }
  }

  /** The rules of a day for the subject, whatever its size. */
  public List<Constraint> inForce(Subject subject, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.subjects().contains(subject) && rule.inForce(day))
        .toList();
  }

  /** The rules of a day for charging stations of so many bays. */
  public List<Constraint> forStations(int bays, LocalDate day) {
    return inForce(Subject.CHARGING_STATION, day).stream()
        .filter(rule -> rule.bays() == null || rule.bays().hold(bays))
        .toList();
  }

  private static boolean complete(LocalizedText text) {
    return text != null && present(text.zh()) && present(text.en());
  }

  private static boolean present(String text) {
    return text != null && !text.isBlank();
  }

  private static void require(boolean holds, Constraint rule, String what) {
    if (!holds) {
      throw bad("rule %s: %s".formatted(rule.id(), what));
    }
  }

  private static ProblemException bad(String what) {
    return ProblemException.inFile("bad-catalog", "constraints.yml", what);
  }
}
