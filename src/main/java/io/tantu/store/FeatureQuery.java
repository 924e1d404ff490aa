package io.tantu.store;

import org.locationtech.jts.geom.Envelope;

/**
 * Which features of a version to read, in ascending id order.
 *
 * @param bounds longitude/latitude box that a feature's envelope must meet, or null for all
 * @param afterId only features with a larger id; 0 for the first page
 * @param limit at most this many; {@link Integer#MAX_VALUE} for all
 */
public record FeatureQuery(Envelope bounds, long afterId, int limit) {

  public static FeatureQuery all() {
    return new FeatureQuery(null, 0, Integer.MAX_VALUE);
  }

  public static FeatureQuery within(Envelope bounds) {
    return new FeatureQuery(bounds, 0, Integer.MAX_VALUE);
  }
}
