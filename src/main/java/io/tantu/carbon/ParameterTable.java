package io.tantu.carbon;

import io.tantu.catalog.StrictCsv;
import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers of all methods ({@code parameters.csv}). Immutable. */
public final class ParameterTable {

  private static final List<String> COLUMNS =
      List.of("group", "parameter", "value", "unit", "uncertainty", "source", "verified");

  private final Map<String, Map<String, Parameter>> groups;

  private ParameterTable(Map<String, Map<String, Parameter>> groups) {
    this.groups = groups;
  }

  /**
   * Reads the table.
   *
   * @throws ProblemException {@code bad-parameters} naming the line
   */
  public static ParameterTable read(Path file) {
    Map<String, Map<String, Parameter>> groups = new LinkedHashMap<>();
    for (StrictCsv.Row row : StrictCsv.read(file, "carbon", COLUMNS, "bad-parameters")) {
      Parameter parameter =
          new Parameter(
              row.text("group"),
              row.text("parameter"),
              row.number("value"),
              row.text("unit"),
              row.optionalText("uncertainty"),
              row.text("source"),
              row.yesOrNo("verified"));
      Map<String, Parameter> group =
          groups.computeIfAbsent(parameter.group(), name -> new LinkedHashMap<>());
      if (group.put(parameter.name(), parameter) != null) {
        throw row.problem(
            "group '%s' has '%s' twice".formatted(parameter.group(), parameter.name()));
      }
    }
    return new ParameterTable(groups);
  }

  /**
   * The value of one parameter.
   *
   * @throws ProblemException {@code bad-parameters} when the table lacks it
   */
  public double value(String group, String name) {
    Parameter parameter = groups.getOrDefault(group, Map.of()).get(name);
    if (parameter == null) {
      throw missing(group, name);
    }
    return parameter.value();
  }

  /** All parameters of a group in the order of the file; none when there is no such group. */
  public Collection<Parameter> group(String group) {
    return groups.getOrDefault(group, Map.of()).values();
  }

  /** The group names. */
  public Set<String> groups() {
    return groups.keySet();
  }

  static ProblemException missing(String group, String name) {
    return ProblemException.invalid(
        "bad-parameters",
        "carbon/parameters.csv: group '%s' has no '%s'. Add the row and start again."
            .formatted(group, name));
  }
}
