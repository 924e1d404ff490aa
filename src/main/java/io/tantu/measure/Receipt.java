package io.tantu.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What makes a measurement reproducible.
 *
 * @param id id of the stored measurement
 * @param engineVersion version of the rules that made the figures
 * @param rule how areas and overlaps, or distances, were treated
 * @param layers what was read, by version
 * @param parameters what was asked for
 * @param overlapCount pairs of features that claim the same ground; absent where no area was
 *     measured
 * @param overlapHa ground claimed twice and counted once; absent likewise
 * @param overlaps the largest of these pairs
 * @param repairedCount features whose geometry was repaired at import
 * @param worstAreaIdentityError largest relative error of |A| = |A∩Z| + |A∖Z| over all overlays;
 *     absent likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(
    String id,
    String engineVersion,
    Instant measuredAt,
    LocalizedText rule,
    List<ReceiptLayer> layers,
    Map<String, String> parameters,
    Integer overlapCount,
    Double overlapHa,
    List<OverlapPair> overlaps,
    long repairedCount,
    Double worstAreaIdentityError) {

  /**
   * One layer that was read.
   *
   * @param source name of the file that the version was imported from
   * @param origin who made the data, as its provenance says
   */
  public record ReceiptLayer(
      String id,
      LocalizedText title,
      String version,
      Instant importedAt,
      String source,
      String origin,
      Provenance.Kind provenance,
      String asOf,
      String credit) {}

  /** Two features that claim the same ground, as {@code layer/id}. */
  public record OverlapPair(List<String> features, double areaHa) {}
}
