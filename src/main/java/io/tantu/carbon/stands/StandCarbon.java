package io.tantu.carbon.stands;

import io.tantu.carbon.CarbonIssue;
import io.tantu.carbon.MethodId;
import io.tantu.catalog.LocalizedText;
import java.util.Map;

/**
 * What one whole stand holds. Its ground counts in full, also where an earlier stand overlaps it,
 * which the account of zones counts once.
 *
 * @param featureId id in the version of the forest layer
 * @param hectares ellipsoidal area
 * @param tonnesCPerHa t C/ha; null when unknown, and so are all amounts below
 * @param densityLower95 lower end of the density's 95 % interval, t C/ha; the area's error is not
 *     in it
 * @param tonnesC t C
 * @param lower95 lower end of the stock's 95 % interval, t C
 * @param byMethod t C/ha by each method; null where a method does not hold for the stand
 * @param issue why the stock is unknown and what mends it; null when it is known
 * @param note what the interval leaves out
 */
public record StandCarbon(
    String version,
    long featureId,
    String standId,
    String species,
    String landClass,
    double hectares,
    MethodId method,
    Double tonnesCPerHa,
    Double densityLower95,
    Double densityUpper95,
    Double tonnesC,
    Double lower95,
    Double upper95,
    Map<MethodId, Double> byMethod,
    CarbonIssue issue,
    String parameterVersion,
    LocalizedText note) {}
