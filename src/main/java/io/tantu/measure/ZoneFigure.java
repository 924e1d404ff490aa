package io.tantu.measure;

import com.fasterxml.jackson.annotation.JsonInclude;

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
    Double overlapHa) {}
