package io.tantu.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes PNG (W3C, second edition). ImageIO's writer takes four times as long. For one thread. */
final class PngWriter {

  private static final byte[] SIGNATURE = {(byte) 137, 80, 78, 71, 13, 10, 26, 10};
  private static final int LEVEL = 3;
  private static final int PALETTE = 3;
  private static final int RGB = 2;
  private static final int RGBA = 6;

  /** What is left of a colour's bytes, ever less, until 256 colours suffice. */
  private static final int[] COARSER = {0xFF, 0xFE, 0xFC, 0xF8, 0xF0, 0xE0, 0xC0, 0x80};

  private final int width;
  private final int height;
  private final boolean opaque;
  private final ByteArrayOutputStream out;

  PngWriter(int width, int height, boolean opaque) {
    this.width = width;
    this.height = height;
    this.opaque = opaque;
    this.out = new ByteArrayOutputStream(width * height / 4 + 1_024);
  }

  byte[] write(int[] pixels) {
    ColourTable table = new ColourTable();
    return table.addAll(pixels, 0xFF) ? palette(pixels, table, 0xFF) : full(pixels);
  }

  byte[] writePalette(int[] pixels) {
    for (int mask : COARSER) {
      ColourTable table = new ColourTable();
      if (table.addAll(pixels, mask)) {
        return palette(pixels, table, mask);
      }
    }
    throw new IllegalStateException("16 colours fit into 256");
  }

  private byte[] palette(int[] pixels, ColourTable table, int mask) {
    byte[] rows = new byte[(width + 1) * height];
    int at = 0;
    for (int y = 0; y < height; y++) {
      rows[at++] = 0;
      for (int x = 0; x < width; x++) {
        rows[at++] = (byte) table.indexOf(pixels[y * width + x], mask);
      }
    }
    head(PALETTE);
    byte[] colours = new byte[3 * table.size()];
    byte[] alphas = new byte[table.size()];
    boolean clear = false;
    for (int i = 0; i < table.size(); i++) {
      int colour = straight(table.colour(i));
      colours[3 * i] = (byte) (colour >> 16);
      colours[3 * i + 1] = (byte) (colour >> 8);
      colours[3 * i + 2] = (byte) colour;
      alphas[i] = (byte) (colour >>> 24);
      clear |= alphas[i] != (byte) 255;
    }
    chunk("PLTE", colours, colours.length);
    if (clear) {
      chunk("tRNS", alphas, alphas.length);
    }
    return data(rows);
  }

  private byte[] full(int[] pixels) {
    int bytes = opaque ? 3 : 4;
    byte[] rows = new byte[(bytes * width + 1) * height];
    int at = 0;
    for (int y = 0; y < height; y++) {
      rows[at++] = 0;
      for (int x = 0; x < width; x++) {
        int colour = pixels[y * width + x];
        if (!opaque) {
          colour = straight(colour);
        }
        rows[at++] = (byte) (colour >> 16);
        rows[at++] = (byte) (colour >> 8);
        rows[at++] = (byte) colour;
        if (!opaque) {
          rows[at++] = (byte) (colour >>> 24);
        }
      }
    }
    head(opaque ? RGB : RGBA);
    return data(rows);
  }

  private void head(int colourType) {
    out.writeBytes(SIGNATURE);
    byte[] head =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) 8)
            .put((byte) colourType)
            .put(new byte[3])
            .array();
    chunk("IHDR", head, head.length);
  }

  private byte[] data(byte[] rows) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(rows);
      deflater.finish();
      byte[] part = new byte[Math.max(1_024, rows.length / 4)];
      while (!deflater.finished()) {
        chunk("IDAT", part, deflater.deflate(part));
      }
    } finally {
      deflater.end();
    }
    chunk("IEND", new byte[0], 0);
    return out.toByteArray();
  }

  private void chunk(String type, byte[] data, int length) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    out.writeBytes(name);
    out.write(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  /** The colour without its opacity in the other bytes. */
  static int straight(int argb) {
    int alpha = argb >>> 24;
    if (alpha == 255 || alpha == 0) {
      return alpha == 0 ? 0 : argb;
    }
    int red = Math.min(255, ((argb >> 16 & 0xFF) * 255 + alpha / 2) / alpha);
    int green = Math.min(255, ((argb >> 8 & 0xFF) * 255 + alpha / 2) / alpha);
    int blue = Math.min(255, ((argb & 0xFF) * 255 + alpha / 2) / alpha);
    return alpha << 24 | red << 16 | green << 8 | blue;
  }
}
