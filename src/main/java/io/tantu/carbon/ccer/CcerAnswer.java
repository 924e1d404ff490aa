package io.tantu.carbon.ccer;

import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Receipt;
import java.util.List;

/**
 * How much of each zone's stands may come under the methodology.
 *
 * @param by id of the zone layer
 * @param verified false while the methodology's text itself was not reached
 * @param stands each stand once, in the layer's order; none when they were not asked for
 */
public record CcerAnswer(
    String by,
    String methodology,
    String source,
    boolean verified,
    Provenance.Kind provenance,
    List<LocalizedText> toProve,
    List<Zone> zones,
    Zone total,
    List<Stand> stands,
    Receipt receipt) {

  /**
   * Hectares of stands in a zone.
   *
   * @param excluded by reason; a stand counts under its first one
   */
  public record Zone(
      String code, String name, double areaHa, double toProveHa, List<Excluded> excluded) {}

  /** What a reason excludes. */
  public record Excluded(String id, LocalizedText reason, double areaHa) {}

  /**
   * One stand.
   *
   * @param reasons everything that excludes it; none when it is to be proven
   */
  public record Stand(long id, String standId, double areaHa, List<String> reasons) {}
}
