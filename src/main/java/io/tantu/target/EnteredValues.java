package io.tantu.target;

import io.tantu.catalog.StrictCsv;
import io.tantu.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What bureaus entered ({@code targets-entered.csv}), by target and date. Immutable. */
public final class EnteredValues {

  private static final List<String> COLUMNS =
      List.of("target", "date", "value", "unit", "source", "enteredBy");
  private static final String PERCENT = "%";

  /**
   * How many times off a figure looks like one of another unit: % and ratio, 万 and 1, mu and ha.
   */
  private static final double OTHER_UNIT = 90;

  private static final String CODE = "bad-entered-values";

  private final Map<String, List<EnteredValue>> byTarget;

  private EnteredValues(Map<String, List<EnteredValue>> byTarget) {
    this.byTarget = byTarget;
  }

  public static EnteredValues none() {
    return new EnteredValues(Map.of());
  }

  /**
   * Reads and checks the file; none, or one without rows, means that nothing was entered.
   *
   * @param today no date may be after it
   * @throws ProblemException {@code bad-entered-values} naming the file, the line, what was seen
   *     and what is wanted
   */
  public static EnteredValues read(Path file, List<Target> targets, LocalDate today) {
    if (Files.notExists(file)) {
      return none();
    }
    Map<String, List<EnteredValue>> byTarget = new TreeMap<>();
    for (StrictCsv.Row row : StrictCsv.readAny(file, "layers", COLUMNS, CODE)) {
      EnteredValue value = value(row, targets, today);
      List<EnteredValue> others = byTarget.computeIfAbsent(value.target(), id -> new ArrayList<>());
      if (others.stream().anyMatch(other -> other.date().equals(value.date()))) {
        throw row.problem(
            "target %s has a second row for %s, wanted one row for a target and a date"
                .formatted(value.target(), value.date()));
      }
      others.add(value);
    }
    byTarget.values().forEach(v -> v.sort(Comparator.comparing(EnteredValue::date)));
    return new EnteredValues(byTarget);
  }

  private static EnteredValue value(StrictCsv.Row row, List<Target> targets, LocalDate today) {
    Target target = target(row, targets);
    String unit = row.text("unit");
    if (!unit.equals(target.unit())) {
      throw row.problem(
          "'unit' is '%s', wanted the unit of %s, '%s'"
              .formatted(unit, target.id(), target.unit()));
    }
    return new EnteredValue(
        target.id(),
        date(row, today),
        value(row, target),
        unit,
        row.text("source"),
        row.text("enteredBy"));
  }

  /** A number of another size than the goal's is most often one in another unit. */
  private static double value(StrictCsv.Row row, Target target) {
    double value = row.number("value");
    if (value < 0 || target.unit().equals(PERCENT) && value > 100) {
      throw row.problem(
          "'value' is %s %s, wanted 0 or more%s"
              .formatted(
                  value, target.unit(), target.unit().equals(PERCENT) ? ", at most 100" : ""));
    }
    double goal =
        target.goals().stream()
            .filter(Target.Goal::numeric)
            .mapToDouble(Target.Goal::value)
            .max()
            .orElseThrow();
    if (value > 0 && (value * OTHER_UNIT < goal || value > goal * OTHER_UNIT)) {
      throw row.problem(
          "'value' is %s %s beside a goal of %s %s, as if it were in another unit; wanted is the value in %s"
              .formatted(value, target.unit(), goal, target.unit(), target.unit()));
    }
    return value;
  }

  private static Target target(StrictCsv.Row row, List<Target> targets) {
    String id = row.text("target");
    Target target =
        targets.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    row.problem(
                        "'target' is '%s', wanted one of %s"
                            .formatted(id, targets.stream().map(Target::id).toList())));
    if (target.goals().stream().noneMatch(Target.Goal::numeric)) {
      throw row.problem(
          "target %s has a goal in words only, wanted a target with a number".formatted(id));
    }
    return target;
  }

  private static LocalDate date(StrictCsv.Row row, LocalDate today) {
    String text = row.text("date");
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.isAfter(today)) {
        throw row.problem(
            "'date' is %s, in the future; wanted %s or before".formatted(date, today));
      }
      return date;
    } catch (DateTimeParseException e) {
      throw row.problem("'date' is '%s', wanted a day as 2024-12-31".formatted(text)).causedBy(e);
    }
  }

  /** What was entered for the target, earliest first. */
  public List<EnteredValue> of(String target) {
    return List.copyOf(byTarget.getOrDefault(target, List.of()));
  }
}
