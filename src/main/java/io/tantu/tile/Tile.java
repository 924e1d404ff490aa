package io.tantu.tile;

/**
 * A vector tile.
 *
 * @param bytes the encoded tile; none when nothing of the layer is in it
 * @param gzipped the same, compressed
 * @param dropped how many features were left out to keep within the byte budget
 */
record Tile(byte[] bytes, byte[] gzipped, int dropped) {

  boolean isEmpty() {
    return bytes.length == 0;
  }

  /** Bytes of memory that it takes, about. */
  int weight() {
    return bytes.length + gzipped.length + 200;
  }
}
