package io.tantu.charging;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * Which stations are wanted; null accepts any.
 *
 * @param kind kind of station
 * @param publicAccess open to the public or not
 * @param minPowerKw smallest total power; a station of unknown power does not pass
 * @param current current that at least one pile gives
 * @param text what name, id or operator must contain
 */
public record StationFilter(
    String kind, Boolean publicAccess, Double minPowerKw, CurrentKind current, StationText text)
    implements Predicate<ChargingStation> {

  /** Every station. */
  public static final StationFilter ANY = new StationFilter(null, null, null);

  /** Charging stations that are open to the public. */
  public static final StationFilter PUBLIC_CHARGING = new StationFilter("charging", true, null);

  /** Of any current and name. */
  public StationFilter(String kind, Boolean publicAccess, Double minPowerKw) {
    this(kind, publicAccess, minPowerKw, null, null);
  }

  /**
   * Reads the request parameters; null for any.
   *
   * @param kinds the kinds that the layer's schema lists
   * @throws io.tantu.problem.ProblemException {@code unknown-kind}, {@code bad-public}, {@code
   *     bad-power}, {@code bad-current}, {@code bad-text}
   */
  public static StationFilter parse(
      String kind,
      String publicOnly,
      String minPowerKw,
      String current,
      String text,
      Collection<String> kinds) {
    return new StationFilter(
        StationKind.parse(kind, kinds).value(),
        PublicOnly.parse(publicOnly).value(),
        MinimumPower.parse(minPowerKw).kilowatts(),
        CurrentKind.parse(current),
        StationText.parse(text));
  }

  @Override
  public boolean test(ChargingStation station) {
    return (kind == null || kind.equals(station.kind()))
        && (publicAccess == null || publicAccess == station.publicAccess())
        && (minPowerKw == null || (station.powerKw() != null && station.powerKw() >= minPowerKw))
        && (current == null || current.offeredBy(station))
        && (text == null || text.in(station));
  }
}
