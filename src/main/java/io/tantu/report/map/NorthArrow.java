package io.tantu.report.map;

import io.tantu.geodesy.GaussKruger;
import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.Pen;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.locationtech.jts.geom.Coordinate;

/** Points to true north, which the projection's plane has a little aside of its own. */
final class NorthArrow {

  private static final double DEGREES_NORTH = 0.01;

  private NorthArrow() {}

  /** Angle of true north, radians clockwise from the sheet's upper edge. */
  static double bearing(GaussKruger projection, Coordinate metres) {
    double[] lonLat = new double[2];
    double[] north = new double[2];
    projection.unproject(metres.x, metres.y, lonLat);
    projection.project(lonLat[0], lonLat[1] + DEGREES_NORTH, north);
    return Math.atan2(north[0] - metres.x, north[1] - metres.y);
  }

  static void draw(Pen pen, double x, double y, double bearing) {
    Path2D.Double arrow = new Path2D.Double();
    arrow.moveTo(0, -14);
    arrow.lineTo(6, 14);
    arrow.lineTo(0, 8);
    arrow.lineTo(-6, 14);
    arrow.closePath();
    AffineTransform turned = AffineTransform.getTranslateInstance(x, y + 26);
    turned.rotate(bearing);
    pen.fill(arrow.createTransformedShape(turned), MapSheet.INK);
    double width = pen.width("北", 9);
    pen.write("北", x - width / 2, y + 9, Lettering.bold(9, MapSheet.INK));
  }
}
