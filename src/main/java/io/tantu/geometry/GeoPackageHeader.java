package io.tantu.geometry;

/**
 * The header before the WKB of a GeoPackage geometry (OGC 12-128r18, clause 2.1.3): magic, version,
 * flags, SRS id and an optional envelope.
 */
public final class GeoPackageHeader {

  /** Bytes of a header without an envelope. */
  public static final int BYTES = 8;

  private static final int FLAGS = 3;

  /** By the envelope kind in the flags: none, xy, xyz, xym, xyzm. */
  private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

  private GeoPackageHeader() {}

  /**
   * Where the WKB begins.
   *
   * @throws IllegalArgumentException when the blob has no such header or ends within it; the
   *     message says what was seen
   */
  public static int length(byte[] blob) {
    if (blob.length < BYTES || blob[0] != 'G' || blob[1] != 'P') {
      throw new IllegalArgumentException("the blob does not begin as a geometry does");
    }
    int kind = blob[FLAGS] >> 1 & 7;
    if (kind >= ENVELOPE_BYTES.length) {
      throw new IllegalArgumentException("unknown envelope kind " + kind);
    }
    int length = BYTES + ENVELOPE_BYTES[kind];
    if (blob.length < length) {
      throw new IllegalArgumentException("the geometry's bytes end too early");
    }
    return length;
  }
}
