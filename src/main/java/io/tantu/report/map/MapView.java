package io.tantu.report.map;

import java.awt.geom.Rectangle2D;
import org.locationtech.jts.geom.Envelope;

/**
 * Where metres of the projection lie on the sheet: the extent in the middle of the frame, north up.
 *
 * @param frame on the sheet, points
 * @param west metres at the frame's left edge
 * @param north metres at the frame's upper edge
 * @param metresPerPoint scale of the projection's plane
 */
record MapView(Rectangle2D frame, double west, double north, double metresPerPoint) {

  private static final double METRES_PER_POINT_ON_PAPER = 0.0254 / 72;

  /** The whole extent with a margin, as large as the frame allows. */
  static MapView fitting(Envelope extent, Rectangle2D frame, double margin) {
    double metres =
        Math.max(
            extent.getWidth() / (frame.getWidth() - 2 * margin),
            extent.getHeight() / (frame.getHeight() - 2 * margin));
    return new MapView(
        frame,
        extent.centre().x - metres * frame.getWidth() / 2,
        extent.centre().y + metres * frame.getHeight() / 2,
        metres);
  }

  double x(double easting) {
    return frame.getX() + (easting - west) / metresPerPoint;
  }

  double y(double northing) {
    return frame.getY() + (north - northing) / metresPerPoint;
  }

  /** Metres that the frame shows. */
  Envelope extent() {
    return new Envelope(
        west,
        west + frame.getWidth() * metresPerPoint,
        north - frame.getHeight() * metresPerPoint,
        north);
  }

  /** The denominator of the map's scale on paper. */
  double scaleDenominator() {
    return metresPerPoint / METRES_PER_POINT_ON_PAPER;
  }
}
