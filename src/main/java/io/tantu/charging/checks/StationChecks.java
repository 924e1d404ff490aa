package io.tantu.charging.checks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Receipt;
import java.util.List;

/**
 * What the checks of the stations found.
 *
 * @param warnings empty when there is nothing to warn of
 * @param shift absent while no counties are loaded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StationChecks(
    Provenance.Kind provenance,
    long stations,
    List<Warning> warnings,
    NearDuplicates nearDuplicates,
    Shift shift,
    Receipt receipt) {

  /**
   * Stations that stand beside another. Each is in a pair with a nearest other one.
   *
   * @param stations in any of the pairs
   * @param pairs how many there are
   * @param first the nearest of them in detail
   */
  public record NearDuplicates(
      double withinMetres, long stations, long pairs, List<StationPair> first) {}

  /**
   * Two stations.
   *
   * @param metres length of the geodesic between them
   */
  public record StationPair(Station first, Station second, double metres) {}

  /** A station as a pair names it. */
  public record Station(
      long id, String stationId, String name, String kind, double lon, double lat) {}
}
