package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import io.tantu.geometry.Defect;
import org.locationtech.jts.geom.Coordinate;

/**
 * One thing wrong with a record or its geometry, in words.
 *
 * @param code stable, kebab-case
 * @param at where, in source coordinates; null when it has no place
 * @param seen what was found
 */
public record Flaw(String code, Coordinate at, LocalizedText seen) {

  static Flaw of(Defect defect) {
    return new Flaw(defect.code(), defect.at(), GeometrySentence.of(defect));
  }
}
