package io.tantu.carbon;

import java.util.List;
import java.util.Map;

/**
 * What one zone, or all of them, holds.
 *
 * @param areaHa area of all stands
 * @param notCountedHa part of it whose stock is not known; see the issues
 * @param volumeM3 standing volume of the arbour stands
 * @param stock living biomass by the account's method
 * @param byMethod the same stands by each method; they differ by a factor of 2 to 3
 * @param bySpecies largest stock first
 */
public record ZoneCarbon(
    double areaHa,
    double notCountedHa,
    double volumeM3,
    CarbonStock stock,
    Map<MethodId, CarbonStock> byMethod,
    List<SpeciesCarbon> bySpecies) {}
