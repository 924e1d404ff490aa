package io.tantu.render;

import io.tantu.geodesy.MapCrs;
import org.locationtech.jts.geom.Envelope;

/**
 * What an image shows: a box of a coordinate system, x east and y north, its upper edge north.
 *
 * @param width pixels
 * @param height pixels
 */
public record MapView(MapCrs crs, Envelope box, int width, int height) {

  /** OGC standardised rendering pixel, metres (OGC 06-042, 7.2.4.6.9). */
  private static final double PIXEL_METRES = 0.00028;

  /** Units of the system along a pixel's width. */
  public double pixelWidth() {
    return box.getWidth() / width;
  }

  /** Units of the system along a pixel's height. */
  public double pixelHeight() {
    return box.getHeight() / height;
  }

  /** The denominator of the map's scale with pixels of 0.28 mm. */
  public double scaleDenominator() {
    return Math.sqrt(pixelWidth() * pixelHeight()) * crs.metresPerUnit() / PIXEL_METRES;
  }

  /** The box with so many pixels more on each side, in the system's family. */
  Envelope familyBox(double pixels) {
    double wide = pixels * pixelWidth();
    double high = pixels * pixelHeight();
    return new Envelope(
        box.getMinX() - crs.shift() - wide,
        box.getMaxX() - crs.shift() + wide,
        box.getMinY() - high,
        box.getMaxY() + high);
  }
}
