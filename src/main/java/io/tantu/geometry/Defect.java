package io.tantu.geometry;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * One thing wrong with a geometry, to be put into words by whoever tells of it.
 *
 * @param at where, in the geometry's own coordinates; null when it has no place
 * @param facts that the finding states
 */
public record Defect(Finding finding, Coordinate at, List<Object> facts) {

  Defect(Finding finding, Coordinate at, Object... facts) {
    this(finding, at, List.of(facts));
  }

  /** Stable, kebab-case, for example {@code self-intersection}. */
  public String code() {
    return finding.code();
  }
}
