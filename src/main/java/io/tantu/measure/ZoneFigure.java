package io.tantu.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The figure of one zone, or of all zones together. What does not belong to the indicator's kind is
 * absent.
 *
 * @param zoneAreaHa ellipsoidal area of the boundary
 * @param publishedAreaHa the zone's statistical area, where the layer gives one
 * @param coveredAreaHa ground covered, each point counted once
 * @param coveredAreaMu the same in 亩
 * @param baseAreaHa for a share: the area that it is a share of
 * @param ratio covered area ÷ denominator, 0 to 1 where the denominator is measured
 * @param amount for an amount: the sum in the indicator's unit
 * @param featureCount features that contribute
 * @param overlapHa ground claimed by more than one feature and counted once
 * @param control the areas fitted to a control area, when asked for
 * @param classes the covered area by class, when asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ZoneFigure(
    String code,
    String name,
    double zoneAreaHa,
    Double publishedAreaHa,
    Double coveredAreaHa,
    Double coveredAreaMu,
    Double baseAreaHa,
    Double ratio,
    Double amount,
    long featureCount,
    Double overlapHa,
    ControlFigure control,
    List<ClassFigure> classes) {

  /** A figure told by zone alone. */
  ZoneFigure(
      String code,
      String name,
      double zoneAreaHa,
      Double publishedAreaHa,
      Double coveredAreaHa,
      Double coveredAreaMu,
      Double baseAreaHa,
      Double ratio,
      Double amount,
      long featureCount,
      Double overlapHa) {
    this(
        code,
        name,
        zoneAreaHa,
        publishedAreaHa,
        coveredAreaHa,
        coveredAreaMu,
        baseAreaHa,
        ratio,
        amount,
        featureCount,
        overlapHa,
        null,
        null);
  }
}
