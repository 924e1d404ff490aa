package io.tantu.measure.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import java.util.List;

/**
 * One cause of a figure's change in one zone, in the unit of the {@link Difference}. What concerns
 * a feature is absent from the other causes.
 *
 * @param layer id of the feature's layer
 * @param key value of the layer's key attribute
 * @param label value of the attribute that names the feature
 * @param beforeId row number in the earlier version, null where it was not there
 * @param afterId row number in the later version
 * @param before what the feature gave to the zone's figure
 * @param change what the cause did to it; all changes of a zone add up to the figure's
 * @param alterations what is different about the feature
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureChange(
    Cause cause,
    LocalizedText title,
    String layer,
    String key,
    String label,
    Long beforeId,
    Long afterId,
    MatchedBy matchedBy,
    Double before,
    Double after,
    double change,
    List<Alteration> alterations) {

  /**
   * One altered property, as text; null where absent.
   *
   * @param property attribute name, or {@code geometry} with the own areas in hectares
   */
  public record Alteration(String property, String before, String after) {}

  static FigureChange of(Cause cause, double change) {
    return new FigureChange(
        cause, cause.title(), null, null, null, null, null, null, null, null, change, null);
  }
}
