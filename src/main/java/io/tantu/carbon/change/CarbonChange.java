package io.tantu.carbon.change;

import io.tantu.carbon.MethodId;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Receipt;
import io.tantu.store.LayerVersion;
import java.util.List;
import java.util.Map;

/**
 * How the carbon stock changed between two versions of the forest layer, and the sink that follows:
 * stock change over years (IPCC 2006 Vol 4 Ch 2, Eq 2.5). Negative numbers are sources.
 *
 * @param by id of the zone layer
 * @param years between the two
 * @param stands largest change first, as many as were asked for
 * @param standCount how many changed in all
 * @param repeat address that gives the same answer as long as both versions are kept
 */
public record CarbonChange(
    String by,
    MethodId method,
    State before,
    State after,
    double years,
    Provenance.Kind provenance,
    List<Zone> zones,
    Zone total,
    List<Stand> stands,
    int standCount,
    LocalizedText note,
    String repeat,
    Receipt receipt) {

  /** A version of the forest layer. */
  public record State(String version, String source, String asOf) {

    static State of(LayerVersion version) {
      return new State(version.version(), version.source(), version.provenance().asOf());
    }
  }

  /**
   * One zone, or all of them; t C.
   *
   * @param causes every cause, 0 where it plays no part; they add up to the change exactly
   * @param lower95 lower end of the 95 % interval of the change
   * @param sinkTonnesCPerYear change over years
   */
  public record Zone(
      String code,
      String name,
      double beforeTonnesC,
      double afterTonnesC,
      double changeTonnesC,
      Map<ChangeCause, Double> causes,
      double lower95,
      double upper95,
      double sinkTonnesCPerYear,
      double sinkTonnesCO2ePerYear) {}

  /**
   * One stand's part in a zone; t C and hectares.
   *
   * @param beforeId feature id, or null
   * @param was species and land class, or null
   */
  public record Stand(
      String zone,
      String standId,
      Long beforeId,
      Long afterId,
      String was,
      String is,
      double beforeHa,
      double afterHa,
      double changeTonnesC,
      Map<ChangeCause, Double> causes) {}
}
