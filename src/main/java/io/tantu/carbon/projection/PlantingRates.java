package io.tantu.carbon.projection;

import io.tantu.carbon.ParameterVersion;
import io.tantu.carbon.SpreadColumns;
import io.tantu.carbon.uncertainty.Spread;
import io.tantu.catalog.StrictCsv;
import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a hectare of planted trees takes up a year, by species ({@code planting.csv}). Immutable.
 */
public final class PlantingRates {

  private static final List<String> COLUMNS =
      List.of(
          "species",
          "tonnesCPerHaPerYear",
          "halfWidthPercent",
          "distribution",
          "source",
          "verified");

  /** Beyond what the fastest plantations of the tropics take up: an error of unit or typing. */
  private static final double MOST_TONNES_C = 40;

  /**
   * One species.
   *
   * @param verified false while the source or the interval was not checked
   */
  public record Rate(
      String species, double tonnesCPerHaPerYear, Spread spread, String source, boolean verified) {}

  private final Map<String, Rate> rates;
  private final String version;

  private PlantingRates(Map<String, Rate> rates, String version) {
    this.rates = rates;
    this.version = version;
  }

  /**
   * @throws ProblemException {@code bad-parameters} naming the line
   */
  static PlantingRates read(Path file) {
    Map<String, Rate> rates = new LinkedHashMap<>();
    for (StrictCsv.Row row : StrictCsv.read(file, "carbon", COLUMNS, "bad-parameters")) {
      Rate rate =
          new Rate(
              row.text("species"),
              uptake(row),
              SpreadColumns.of(row),
              row.text("source"),
              row.yesOrNo("verified"));
      if (rates.put(rate.species(), rate) != null) {
        throw row.problem("species '%s' has two rows".formatted(rate.species()));
      }
    }
    return new PlantingRates(rates, ParameterVersion.of(List.of(file)));
  }

  private static double uptake(StrictCsv.Row row) {
    double uptake = row.number("tonnesCPerHaPerYear");
    if (!(uptake > 0 && uptake <= MOST_TONNES_C)) {
      throw row.problem(
          "'tonnesCPerHaPerYear' is %s, wanted above 0, at most %s t C"
              .formatted(uptake, MOST_TONNES_C));
    }
    return uptake;
  }

  List<Rate> all() {
    return List.copyOf(rates.values());
  }

  /** The species that have a yearly uptake, in the order of the file. */
  List<String> species() {
    return List.copyOf(rates.keySet());
  }

  boolean has(String species) {
    return rates.containsKey(species);
  }

  /** First 12 hex digits of the SHA-256 over the file. */
  String version() {
    return version;
  }

  /**
   * @throws ProblemException {@code no-planting-rate} with the species that have one
   */
  Rate of(String species) {
    Rate rate = rates.get(species);
    if (rate == null) {
      throw ProblemException.notFound(
              "no-planting-rate",
              "layers/carbon/planting.csv has no yearly uptake of '%s'; it has %s. Add a row with its source."
                  .formatted(species, String.join(", ", rates.keySet())))
          .with("known", List.copyOf(rates.keySet()));
    }
    return rate;
  }
}
