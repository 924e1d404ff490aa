package io.tantu.charging.density;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.YamlFiles;
import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What densities need besides the layers ({@code layers/charging.yml}).
 *
 * @param residents which attribute of a zone layer holds them
 * @param allPiles piles of any kind in the city, private ones too; null where not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChargingRatios(
    Residents residents, List<Vehicles> vehicles, Quoted allPiles, List<Tier> tiers) {

  /** The code that stands for the whole city. */
  static final String CITY = "city";

  /** What a folder without the file knows. */
  static final ChargingRatios NONE =
      new ChargingRatios(
          new Residents("", "", "no layers/charging.yml", false), List.of(), null, List.of());

  /** A figure with where it comes from, as a receipt names it. */
  private static String quoted(String figure, String asOf, String source, boolean verified) {
    return "%s, %s, %s%s".formatted(figure, asOf, source, verified ? "" : " (not verified)");
  }

  /** Residents as an attribute of zones. */
  record Residents(String attribute, String asOf, String source, boolean verified) {

    String described() {
      return quoted("zone attribute " + attribute, asOf, source, verified);
    }
  }

  /** A count that somebody published. */
  record Quoted(long count, String asOf, String source, boolean verified) {

    String described() {
      return quoted(Long.toString(count), asOf, source, verified);
    }
  }

  /**
   * New-energy vehicles of a zone.
   *
   * @param layer the zone's layer; null for the city
   * @param code the zone's code, or {@value #CITY}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Vehicles(
      String layer, String code, long count, String asOf, String source, boolean verified) {

    String described() {
      return quoted(Long.toString(count), asOf, source, verified);
    }
  }

  /**
   * A ratio that was aimed at.
   *
   * @param scope where and for what it was meant
   * @param from first year, and {@code to} the last
   * @param vehiclesPerPile null where it compares something else
   * @param notComparable why it cannot be compared; null when it can
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Tier(
      String id,
      LocalizedText title,
      LocalizedText scope,
      String basis,
      String from,
      String to,
      VehiclesPerPile vehiclesPerPile,
      String source,
      boolean verified,
      LocalizedText notComparable) {

    String described() {
      String ratio =
          vehiclesPerPile == null
              ? "not comparable"
              : "%s to %s vehicles a pile"
                  .formatted(vehiclesPerPile.atLeast(), vehiclesPerPile.atMost());
      return quoted(ratio, to == null ? from : from + " to " + to, source, verified);
    }
  }

  /**
   * New-energy vehicles for a public pile.
   *
   * @param atLeast the stricter end
   * @param atMost the looser end, the same where no range is given
   */
  record VehiclesPerPile(double atLeast, double atMost) {}

  /**
   * @throws ProblemException {@code bad-catalog} when the file cannot be read or lacks something
   */
  static ChargingRatios read(Path file) {
    ChargingRatios ratios = YamlFiles.read(file, ChargingRatios.class);
    require(
        ratios.residents != null
            && ratios.residents.attribute != null
            && ratios.residents.asOf != null
            && ratios.residents.source != null,
        "residents has the attribute of zones that holds them, asOf and source");
    require(ratios.vehicles != null && ratios.tiers != null, "vehicles and tiers are lists");
    ratios.vehicles.forEach(ChargingRatios::check);
    Set<Object> zones = new HashSet<>();
    ratios.vehicles.forEach(
        vehicles ->
            require(
                zones.add(List.of(String.valueOf(vehicles.layer), vehicles.code)),
                "vehicles of %s are given once".formatted(vehicles.code)));
    require(
        ratios.allPiles == null
            || (ratios.allPiles.count > 0
                && ratios.allPiles.asOf != null
                && ratios.allPiles.source != null),
        "allPiles has a count above 0, asOf and source");
    ratios.tiers.forEach(ChargingRatios::check);
    return ratios;
  }

  private static void check(Vehicles vehicles) {
    require(
        vehicles.code != null
            && CITY.equals(vehicles.code) == (vehicles.layer == null)
            && vehicles.count > 0
            && vehicles.asOf != null
            && vehicles.source != null,
        "each of vehicles has a code (city, or a zone's with its layer), a count above 0, asOf and source; got %s"
            .formatted(vehicles));
  }

  private static void check(Tier tier) {
    VehiclesPerPile ratio = tier.vehiclesPerPile;
    require(
        tier.id != null
            && tier.title != null
            && tier.scope != null
            && tier.basis != null
            && tier.from != null
            && tier.source != null
            && (ratio == null) == (tier.notComparable != null)
            && (ratio == null || (ratio.atLeast > 0 && ratio.atLeast <= ratio.atMost)),
        "each of tiers has id, title, scope, basis, from and source, and either vehiclesPerPile with 0 < atLeast <= atMost or notComparable; got %s"
            .formatted(tier));
  }

  private static void require(boolean holds, String wanted) {
    if (!holds) {
      throw ProblemException.inFile("bad-catalog", "charging.yml", wanted);
    }
  }

  /** The vehicles of a zone, or with null and {@value #CITY} of the city; empty when not known. */
  Optional<Vehicles> vehicles(String layer, String code) {
    return vehicles.stream()
        .filter(one -> Objects.equals(one.layer, layer) && one.code.equals(code))
        .findFirst();
  }
}
