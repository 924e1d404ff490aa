package io.tantu.carbon;

import io.tantu.carbon.uncertainty.Quantity;
import io.tantu.carbon.uncertainty.Spread;
import io.tantu.carbon.uncertainty.Spreads;
import io.tantu.catalog.StrictCsv;
import io.tantu.problem.ProblemException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How far each quantity of each method may be off ({@code uncertainty.csv}). Immutable. */
public final class UncertaintyTable {

  private static final List<String> COLUMNS =
      List.of("quantity", "method", "halfWidthPercent", "distribution", "source", "verified");
  private static final String EVERY_METHOD = "all";

  /**
   * One line.
   *
   * @param method null for all of them
   * @param verified false for what is assumed
   */
  public record Line(
      Quantity quantity, MethodId method, Spread spread, String source, boolean verified) {

    String text() {
      return "±%s %% %s%s"
          .formatted(
              BigDecimal.valueOf(spread.halfWidth())
                  .movePointRight(2)
                  .stripTrailingZeros()
                  .toPlainString(),
              spread.form().id(),
              verified ? "" : "（未核实）");
    }

    boolean holdsFor(MethodId id) {
      return method == null || method == id;
    }
  }

  private final List<Line> lines;

  private UncertaintyTable(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * Reads the table, which must say something of every quantity.
   *
   * @throws ProblemException {@code bad-parameters} naming the line
   */
  public static UncertaintyTable read(Path file) {
    List<Line> lines = new ArrayList<>();
    for (StrictCsv.Row row : StrictCsv.read(file, "carbon", COLUMNS, "bad-parameters")) {
      Line line = line(row);
      if (lines.stream().anyMatch(other -> overlap(line, other))) {
        throw row.problem("'%s' has two rows for one method".formatted(line.quantity().id()));
      }
      lines.add(line);
    }
    for (Quantity quantity : Quantity.OF_A_STOCK) {
      if (lines.stream().noneMatch(line -> line.quantity() == quantity)) {
        throw ParameterTable.missing("uncertainty", quantity.id());
      }
    }
    return new UncertaintyTable(lines);
  }

  private static Line line(StrictCsv.Row row) {
    Quantity quantity =
        Quantity.of(row.text("quantity"))
            .filter(Quantity.OF_A_STOCK::contains)
            .orElseThrow(
                () ->
                    row.problem(
                        "'quantity' is '%s', wanted one of %s"
                            .formatted(
                                row.text("quantity"),
                                Quantity.OF_A_STOCK.stream().map(Quantity::id).toList())));
    return new Line(
        quantity, method(row), SpreadColumns.of(row), row.text("source"), row.yesOrNo("verified"));
  }

  private static MethodId method(StrictCsv.Row row) {
    String text = row.text("method");
    if (text.equals(EVERY_METHOD)) {
      return null;
    }
    return Arrays.stream(MethodId.values())
        .filter(id -> id.name().equals(text))
        .findFirst()
        .orElseThrow(
            () -> row.problem("'method' is '%s', wanted M1, M2, M3, M4 or all".formatted(text)));
  }

  private static boolean overlap(Line one, Line other) {
    return one.quantity() == other.quantity()
        && (one.method() == null || other.method() == null || one.method() == other.method());
  }

  /** The lines that hold for a method, in the order of the file. */
  public List<Line> lines(MethodId method) {
    return lines.stream().filter(line -> line.holdsFor(method)).toList();
  }

  /** How much each factor of a method scatters; one that no line names does not. */
  public Spreads spreads(MethodId method) {
    Map<Quantity, Spread> spreads = new EnumMap<>(Quantity.class);
    lines(method).forEach(line -> spreads.put(line.quantity(), line.spread()));
    return factor -> spreads.getOrDefault(factor.quantity(), Spread.CERTAIN);
  }
}
