package io.tantu.measure;

import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import java.util.List;

/**
 * An indicator's figures by zone with their receipt: the body that is stored, served and exported.
 *
 * @param by id of the zone layer
 * @param denominator {@code measured} or {@code published}
 * @param provenance the weakest provenance among the layers read
 */
public record Measurement(
    String indicator,
    LocalizedText title,
    IndicatorDefinition.Kind kind,
    String unit,
    DefinitionText definition,
    String by,
    Denominator denominator,
    Provenance.Kind provenance,
    List<ZoneFigure> zones,
    ZoneFigure total,
    Receipt receipt) {

  /** The definition (口径) in words. */
  public record DefinitionText(
      String id,
      LocalizedText title,
      String basis,
      String since,
      String source,
      boolean verified,
      LocalizedText note) {

    static DefinitionText of(IndicatorDefinition.Definition d) {
      return new DefinitionText(
          d.id(), d.title(), d.basis(), d.since(), d.source(), d.verified(), d.note());
    }
  }
}
