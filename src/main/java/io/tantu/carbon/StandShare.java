package io.tantu.carbon;

/**
 * The part of one stand (小班) that lies in one zone.
 *
 * @param zone index of the zone, from 0
 * @param landClass code in the system that {@code accounting.yml} names, or null
 * @param species dominant species (优势树种), or null
 * @param origin null where it is not known
 * @param canopyDensity 郁闭度, 0..1, or null
 * @param volumeM3PerHa standing volume of the whole stand, m³/ha, or null
 * @param hectares ellipsoidal area of the part, overlaps with other stands counted once
 */
public record StandShare(
    int zone,
    String standId,
    String landClass,
    String species,
    Origin origin,
    Double canopyDensity,
    Double volumeM3PerHa,
    double hectares) {}
