package io.tantu.carbon;

import io.tantu.carbon.uncertainty.Spread;
import io.tantu.catalog.StrictCsv;
import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a hectare holds in the pools beside living biomass ({@code pools.csv}). Immutable. */
public final class PoolTable {

  private static final List<String> COLUMNS =
      List.of(
          "pool",
          "type",
          "value",
          "unit",
          SpreadColumns.HALF_WIDTH,
          SpreadColumns.DISTRIBUTION,
          "source",
          "verified");

  /**
   * One density.
   *
   * @param type forest type with its origin, group of shrub or fruit, or id of the layer
   * @param tonnesCPerHa above 0
   * @param verified false while the value or its spread is assumed
   */
  public record Density(
      String pool,
      String type,
      double tonnesCPerHa,
      Spread spread,
      String source,
      boolean verified) {

    /** What everything of this density shares. */
    String id() {
      return pool + "/" + type;
    }

    String text() {
      return "%s=%s t C/ha ±%.0f %%%s（%s）"
          .formatted(type, tonnesCPerHa, 100 * spread.halfWidth(), verified ? "" : "（未核实）", source);
    }
  }

  private final Map<String, Density> densities;

  private PoolTable(Map<String, Density> densities) {
    this.densities = densities;
  }

  /**
   * Reads the table.
   *
   * @param pools those that may have a density
   * @throws ProblemException {@code bad-parameters} naming the line
   */
  static PoolTable read(Path file, List<AccountingRules.Pool> pools) {
    List<String> known =
        pools.stream().filter(pool -> !pool.included()).map(AccountingRules.Pool::id).toList();
    Map<String, Density> densities = new LinkedHashMap<>();
    for (StrictCsv.Row row : StrictCsv.read(file, "carbon", COLUMNS, "bad-parameters")) {
      Density density = density(row);
      if (!known.contains(density.pool())) {
        throw row.problem("'pool' is '%s', wanted one of %s".formatted(density.pool(), known));
      }
      if (densities.put(density.id(), density) != null) {
        throw row.problem("'%s' has two rows".formatted(density.id()));
      }
    }
    return new PoolTable(densities);
  }

  private static Density density(StrictCsv.Row row) {
    if (!row.text("unit").equals("t C/ha")) {
      throw row.problem("'unit' is '%s', wanted t C/ha".formatted(row.text("unit")));
    }
    double value = row.number("value");
    if (!(value > 0)) {
      throw row.problem("'value' is %s, wanted above 0".formatted(value));
    }
    return new Density(
        row.text("pool"),
        row.text("type"),
        value,
        SpreadColumns.of(row),
        row.text("source"),
        row.yesOrNo("verified"));
  }

  /** The density of the first of the types that has one. */
  Optional<Density> find(String pool, List<String> types) {
    return types.stream()
        .map(type -> densities.get(pool + "/" + type))
        .filter(Objects::nonNull)
        .findFirst();
  }

  Spread spread(String id) {
    return densities.get(id).spread();
  }

  /** All densities in the order of the file. */
  public List<Density> all() {
    return List.copyOf(densities.values());
  }
}
