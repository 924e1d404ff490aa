package io.tantu.store;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Which features of a version are wanted, and in which order. The order is total: features with
 * equal sort keys follow each other by ascending id.
 *
 * @param bounds longitude/latitude box that a feature's envelope must meet, or null for all; one
 *     that passes it by less than a metre may be taken for meeting it
 * @param where null for all
 * @param order empty for ascending ids
 * @param from only features after this place, or before it if backwards; null for all
 * @param backwards whether the order is followed from its end
 * @param limit at most this many
 */
public record FeatureSelection(
    Envelope bounds,
    Condition where,
    List<SortKey> order,
    Place from,
    boolean backwards,
    int limit) {

  public FeatureSelection {
    order = List.copyOf(order);
  }

  /** The same from another place on, with another limit. */
  public FeatureSelection from(Place place, int most) {
    return new FeatureSelection(bounds, where, order, place, backwards, most);
  }
}
