package io.tantu.report.annual;

import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.measure.Measurement;
import java.util.List;
import java.util.Optional;

/**
 * An indicator under each of its definitions.
 *
 * @param missing why there is no figure, or null
 */
record IndicatorAnswer(
    IndicatorDefinition indicator, List<ByDefinition> definitions, String missing) {

  /**
   * The figures under one definition.
   *
   * @param published the same divided by published areas, or null where there are none
   */
  record ByDefinition(Definition definition, Measurement measured, Measurement published) {}

  /** The figures under the default definition. */
  Optional<ByDefinition> standard() {
    return definitions.stream()
        .filter(each -> each.definition().id().equals(indicator.defaultDefinition()))
        .findFirst();
  }
}
