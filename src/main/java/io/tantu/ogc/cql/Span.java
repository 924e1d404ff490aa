package io.tantu.ogc.cql;

import io.tantu.catalog.Feature;
import java.time.Instant;

/**
 * A time from one value to another; an instant where both are one.
 *
 * @param start null for an open start
 * @param end null for an open end
 */
record Span(Scalar start, Scalar end) {

  /** The span of a feature, or null where an attribute that it is made of is absent. */
  Ends of(Feature feature) {
    Instant from = start == null ? Instant.MIN : at(start, feature);
    Instant to = end == null ? Instant.MAX : at(end, feature);
    return from == null || to == null ? null : new Ends(from, to);
  }

  private static Instant at(Scalar scalar, Feature feature) {
    Object time = scalar.of(feature);
    return time == null ? null : Scalar.instant(time);
  }

  /** Where a span starts and ends. */
  record Ends(Instant start, Instant end) {}
}
