package io.tantu.charging.plan;

import io.tantu.charging.Position;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/**
 * What a new station costs without its piles. Immutable.
 *
 * @param own of the candidates that have a cost of their own
 * @param usual of every other place
 */
record StationCosts(Map<Position, BigDecimal> own, BigDecimal usual) {

  BigDecimal at(Position place) {
    return own.getOrDefault(place, usual);
  }

  BigDecimal at(Collection<Position> places) {
    return places.stream().map(this::at).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
