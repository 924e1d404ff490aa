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
 * @param standHectares ellipsoidal area of the whole stand, in all zones and outside
 */
public record StandShare(
    int zone,
    String standId,
    String landClass,
    String species,
    Origin origin,
    Double canopyDensity,
    Double volumeM3PerHa,
    double hectares,
    double standHectares) {

  /** A stand that lies in the zone whole. */
  public StandShare(
      int zone,
      String standId,
      String landClass,
      String species,
      Origin origin,
      Double canopyDensity,
      Double volumeM3PerHa,
      double hectares) {
    this(
        zone,
        standId,
        landClass,
        species,
        origin,
        canopyDensity,
        volumeM3PerHa,
        hectares,
        hectares);
  }
}
