package io.tantu.measure;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A zone's areas fitted to its control area (控制面积), beside the measured ones.
 *
 * @param controlHa the area that the parts have to add up to, on 0.01 ha
 * @param deviation (measured − control) ÷ control
 * @param limit largest deviation that is adjusted away; a larger one is an error to be looked into
 * @param coveredHa the covered area, adjusted pro rata and rounded to 0.01 ha; absent beyond the
 *     limit
 * @param uncoveredHa the rest of the zone, so that both add up to the control area
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ControlFigure(
    double controlHa, double deviation, double limit, Double coveredHa, Double uncoveredHa) {}
