package io.tantu.charging.density;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Receipt;
import java.util.List;
import java.util.Locale;

/**
 * Stations and piles by zone, and what they are divided by. What is absent is not known.
 *
 * @param by zone layer id
 * @param counted how stations are counted, in words
 * @param divisors where the denominators come from
 * @param total all zones together, each station once
 * @param city all counties together, whatever the zones are
 * @param outsideStations stations in none of the zones
 * @param allPiles piles of any kind, private ones too, as published; absent when not known
 * @param tiers the city's public piles against ratios that were aimed at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChargingDensity(
    Provenance.Kind provenance,
    String by,
    LocalizedText counted,
    List<Divisor> divisors,
    List<Place> zones,
    Place total,
    Place city,
    long outsideStations,
    AllPiles allPiles,
    List<TierStanding> tiers,
    Receipt receipt) {

  /**
   * A zone, or all of them.
   *
   * @param areaKm2 ellipsoidal area of the boundary
   * @param residents absent where not known, as all that follows from it
   * @param vehicles new-energy vehicles; absent likewise
   * @param vehiclesPerPile 桩车比 the other way round; absent without piles too
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Place(
      String code,
      String name,
      long stations,
      long acPiles,
      long dcPiles,
      long piles,
      double areaKm2,
      double pilesPerKm2,
      Long residents,
      Double pilesPer10000Residents,
      Long vehicles,
      Double pilesPerVehicle,
      Double vehiclesPerPile) {}

  /**
   * What piles are divided by.
   *
   * @param id {@code area}, {@code residents}, {@code city-residents} or {@code vehicles}
   * @param code the zone that it is of; absent for all
   * @param asOf year or month
   * @param provenance of the layer that it is read from; absent for a published count
   * @param verified whether the source itself was reached; absent for what is measured
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Divisor(
      String id,
      String code,
      LocalizedText title,
      String unit,
      String source,
      String asOf,
      Provenance.Kind provenance,
      Boolean verified,
      LocalizedText note) {}

  /** A published count of all piles, and the vehicles for each; these absent when not known. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AllPiles(
      long piles, Double vehiclesPerPile, String asOf, String source, boolean verified) {}

  /** How the city stands to a ratio. */
  public enum Verdict {
    /** At most as many vehicles for a pile as the stricter end. */
    REACHED,
    /** Between the two ends. */
    WITHIN,
    /** More than the looser end. */
    SHORT,
    /** It cannot be told. */
    UNKNOWN;

    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A ratio that was aimed at, and how the city stands to it.
   *
   * @param from first year that it was meant for, {@code to} the last; absent for no end
   * @param atLeastVehiclesPerPile the stricter end
   * @param atMostVehiclesPerPile the looser end, the same where no range is given
   * @param verified false while its text was not reached
   * @param missingPiles piles that the looser end needs besides; absent when reached or unknown
   * @param reason why it cannot be told; absent when it can
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TierStanding(
      String id,
      LocalizedText title,
      LocalizedText scope,
      String basis,
      String from,
      String to,
      Double atLeastVehiclesPerPile,
      Double atMostVehiclesPerPile,
      String source,
      boolean verified,
      Verdict verdict,
      Long missingPiles,
      LocalizedText reason) {}
}
