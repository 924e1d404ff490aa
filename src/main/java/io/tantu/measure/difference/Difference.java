package io.tantu.measure.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * Why a figure changed from one measurement to another.
 *
 * @param figure name of the figure explained: {@code coveredAreaHa} or {@code amount}
 * @param unit unit of every number here
 * @param layers the layers that were read in different versions
 * @param total all zones together; its causes are listed only where zones overlap, else they are
 *     those of the zones
 * @param base for a share: the same of the area that it is a share of; absent otherwise
 */
public record Difference(
    String indicator,
    LocalizedText title,
    String definition,
    String by,
    String figure,
    String unit,
    Side before,
    Side after,
    List<LayerChange> layers,
    List<ZoneDifference> zones,
    ZoneDifference total,
    @JsonInclude(JsonInclude.Include.NON_NULL) Base base) {

  /**
   * Why the denominator of a ratio changed.
   *
   * @param figure name of the figure explained: {@code baseAreaHa}, in hectares
   */
  public record Base(String figure, List<ZoneDifference> zones, ZoneDifference total) {

    Base shortened(int most) {
      return new Base(
          figure, zones.stream().map(z -> z.shortened(most)).toList(), total.shortened(most));
    }
  }

  /** One of the two measurements. */
  public record Side(String id, Instant measuredAt, String engineVersion) {}

  /**
   * How the features of one layer were found again.
   *
   * @param key the layer's key attribute, or null
   * @param identical features with the same geometry and values
   */
  public record LayerChange(
      String layer,
      LocalizedText title,
      String before,
      String after,
      String key,
      int identical,
      int byKey,
      int byGeometry,
      int byOverlap,
      int added,
      int removed) {}

  /** The same with so many causes for each zone. */
  Difference shortened(int most) {
    return new Difference(
        indicator,
        title,
        definition,
        by,
        figure,
        unit,
        before,
        after,
        layers,
        zones.stream().map(zone -> zone.shortened(most)).toList(),
        total.shortened(most),
        base == null ? null : base.shortened(most));
  }
}
