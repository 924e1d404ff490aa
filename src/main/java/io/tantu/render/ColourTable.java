package io.tantu.render;

/** Up to 256 colours by their numbers. For one thread. */
final class ColourTable {

  private static final int SLOTS = 1_024;

  private final int[] slots = new int[SLOTS];
  private final int[] colours = new int[256];
  private int size;

  /** Takes in every colour, its bytes cut by the mask; false as soon as they are too many. */
  boolean addAll(int[] pixels, int mask) {
    int last = ~cut(pixels[0], mask);
    for (int pixel : pixels) {
      int colour = cut(pixel, mask);
      if (colour != last) {
        last = colour;
        int slot = slot(colour);
        if (slots[slot] == 0) {
          if (size == colours.length) {
            return false;
          }
          colours[size++] = colour;
          slots[slot] = size;
        }
      }
    }
    return true;
  }

  int indexOf(int pixel, int mask) {
    return slots[slot(cut(pixel, mask))] - 1;
  }

  /** What is opaque stays opaque. */
  private static int cut(int pixel, int mask) {
    return pixel & (mask * 0x010101 | (pixel >>> 24 == 255 ? 0xFF : mask) << 24);
  }

  private int slot(int colour) {
    int slot = colour * 0x9E3779B1 >>> 22;
    while (slots[slot] != 0 && colours[slots[slot] - 1] != colour) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  int size() {
    return size;
  }

  int colour(int index) {
    return colours[index];
  }
}
