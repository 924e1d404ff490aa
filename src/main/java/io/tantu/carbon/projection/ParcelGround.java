package io.tantu.carbon.projection;

/** What a parcel has of ground in all zones, in square metres. Not thread-safe. */
final class ParcelGround {

  /** Less than this is the noise of overlays along shared lines. */
  static final double NOISE_SQUARE_METRES = 10;

  private double inZones;
  private double own;
  private double bare;

  /**
   * @param more of the parcel in a zone
   * @param moreOwn part of it that no earlier parcel claims
   * @param moreBare part of that where no stand is
   */
  void add(double more, double moreOwn, double moreBare) {
    inZones += more;
    own += moreOwn;
    bare += moreBare;
  }

  double inZones() {
    return inZones;
  }

  double own() {
    return own;
  }

  double bare() {
    return bare;
  }

  boolean counts() {
    return bare > NOISE_SQUARE_METRES;
  }
}
