package io.tantu.carbon;

import io.tantu.catalog.StrictCsv;
import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Species (优势树种) to parameter groups ({@code species.csv}). Immutable. */
public final class SpeciesTable {

  private static final List<String> COLUMNS =
      List.of("species", "M1", "M2", "M3", "M4natural", "M4planted", "density", "reason", "source");

  private final Map<String, SpeciesEntry> entries;

  private SpeciesTable(Map<String, SpeciesEntry> entries) {
    this.entries = entries;
  }

  /**
   * Reads the table and checks every group it names against the parameters.
   *
   * @throws ProblemException {@code bad-parameters} naming the line
   */
  public static SpeciesTable read(Path file, ParameterTable parameters) {
    Map<String, SpeciesEntry> entries = new LinkedHashMap<>();
    for (StrictCsv.Row row : StrictCsv.read(file, "carbon", COLUMNS, "bad-parameters")) {
      SpeciesEntry entry = entry(row);
      for (MethodId method : MethodId.values()) {
        entry.groups(method).forEach(group -> requireGroup(row, parameters, group));
      }
      if (entry.density() != null) {
        requireGroup(row, parameters, entry.density());
      }
      if (entries.put(entry.species(), entry) != null) {
        throw row.problem("species '%s' has two rows".formatted(entry.species()));
      }
    }
    return new SpeciesTable(entries);
  }

  private static SpeciesEntry entry(StrictCsv.Row row) {
    Map<MethodId, String> groups = new EnumMap<>(MethodId.class);
    for (MethodId method : EnumSet.complementOf(EnumSet.of(MethodId.M4))) {
      group(row, method.name(), method).ifPresent(group -> groups.put(method, group));
    }
    Map<Origin, String> groupsByOrigin = new EnumMap<>(Origin.class);
    for (Origin origin : Origin.values()) {
      group(row, MethodId.M4 + origin.id(), MethodId.M4)
          .ifPresent(group -> groupsByOrigin.put(origin, group));
    }
    String density = row.optionalText("density").isEmpty() ? null : row.text("density");
    if (groups.isEmpty() && density == null) {
      throw row.problem(
          "a species needs groups under M1, M2, M3 (trees), a density (shrub, fruit) or both");
    }
    return new SpeciesEntry(
        row.text("species"),
        groups,
        groupsByOrigin,
        density,
        row.text("reason"),
        row.text("source"));
  }

  private static Optional<String> group(StrictCsv.Row row, String column, MethodId method) {
    String group = row.optionalText(column);
    if (!group.isEmpty() && !group.startsWith(method + "/")) {
      throw row.problem("'%s' is no group of %s".formatted(group, method));
    }
    return Optional.of(group).filter(text -> !text.isEmpty());
  }

  private static void requireGroup(StrictCsv.Row row, ParameterTable parameters, String group) {
    if (parameters.group(group).isEmpty()) {
      throw row.problem(
          "group '%s' is not in parameters.csv; it has %s".formatted(group, parameters.groups()));
    }
  }

  public Optional<SpeciesEntry> find(String species) {
    return Optional.ofNullable(entries.get(species));
  }

  /** All entries in the order of the file. */
  public List<SpeciesEntry> entries() {
    return List.copyOf(entries.values());
  }
}
