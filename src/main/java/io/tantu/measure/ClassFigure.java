package io.tantu.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;

/**
 * One class within a zone.
 *
 * @param code the attribute's value; empty where features have none
 * @param coveredAreaHa ground of the class, each point counted once; all classes add up to the
 *     zone's
 * @param ratio of the zone's denominator
 * @param controlledAreaHa the area fitted to the zone's control area, when asked for and within the
 *     limit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClassFigure(
    String code,
    LocalizedText title,
    double coveredAreaHa,
    double coveredAreaMu,
    Double ratio,
    long featureCount,
    Double controlledAreaHa) {}
