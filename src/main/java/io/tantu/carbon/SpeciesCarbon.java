package io.tantu.carbon;

/**
 * What one species holds in a zone.
 *
 * @param species null gathers stands without a species
 * @param areaHa area of all its stands
 * @param volumeM3 standing volume of its arbour stands
 * @param notCountedHa part of the area whose stock is not known; see the issues
 */
public record SpeciesCarbon(
    String species, double areaHa, double volumeM3, CarbonStock stock, double notCountedHa) {}
