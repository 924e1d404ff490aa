package io.tantu.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A finished image. Not to be changed. */
public final class Picture {

  private static final float JPEG_QUALITY = 0.9f;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final boolean opaque;

  /**
   * @param pixels premultiplied ARGB, row by row from the top
   */
  Picture(int width, int height, int[] pixels, boolean opaque) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
    this.opaque = opaque;
  }

  /** An image of one colour; 0xRRGGBB, or −1 for a clear one. */
  public static Picture blank(int width, int height, int background) {
    return new Canvas(width, height, background).picture();
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The pixel's colour, not premultiplied. */
  public int argb(int x, int y) {
    return PngWriter.straight(pixels[y * width + x]);
  }

  /** As PNG: with a palette where 256 colours suffice, else in full colour. */
  public byte[] png() {
    return new PngWriter(width, height, opaque).write(pixels);
  }

  /** As PNG with a palette: colours are brought together until 256 suffice. */
  public byte[] png8() {
    return new PngWriter(width, height, opaque).writePalette(pixels);
  }

  /** As JPEG; what is clear becomes white. */
  public byte[] jpeg() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int pixel = pixels[y * width + x];
        int white = 255 - (pixel >>> 24);
        row[x] = (pixel & 0xFFFFFF) + white * 0x010101;
      }
      image.setRGB(0, y, width, 1, row, 0, width);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(width * height / 8 + 1_024);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam quality = writer.getDefaultWriteParam();
      quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      quality.setCompressionQuality(JPEG_QUALITY);
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), quality);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
