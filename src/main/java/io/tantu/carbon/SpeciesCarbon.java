package io.tantu.carbon;

/**
 * What one species holds in a zone.
 *
 * @param species null gathers stands without a species
 * @param areaHa area of all its stands
 * @param notCountedHa part of it whose stock is not known; see the issues
 * @param volumeM3 standing volume of its arbour stands
 */
public record SpeciesCarbon(
    String species, double areaHa, double notCountedHa, double volumeM3, CarbonStock stock) {}
