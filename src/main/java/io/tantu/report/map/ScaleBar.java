package io.tantu.report.map;

import io.tantu.geodesy.GaussKruger;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.Pen;
import io.tantu.style.Colour;
import io.tantu.style.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;

/** A bar whose length is that of the geodesic at the map's middle latitude. */
final class ScaleBar {

  static final double HEIGHT = 42;

  private static final int PARTS = 4;
  private static final double THICKNESS = 4;

  private ScaleBar() {}

  /** Metres on the ellipsoid of a point on the sheet, west to east in the middle of the map. */
  static double trueMetresPerPoint(MapView view, GaussKruger projection) {
    Coordinate middle = view.extent().centre();
    double half = 50 * view.metresPerPoint();
    double[] west = new double[2];
    double[] east = new double[2];
    projection.unproject(middle.x - half, middle.y, west);
    projection.unproject(middle.x + half, middle.y, east);
    return GeodesicDistance.metres(west[0], west[1], east[0], east[1]) / 100;
  }

  /** 1, 2 or 5 times a power of ten: the longest that is not above the limit. */
  static double roundLength(double limit) {
    double power = Math.pow(10, Math.floor(Math.log10(limit)));
    return limit / power >= 5 ? 5 * power : limit / power >= 2 ? 2 * power : power;
  }

  static void draw(
      Pen pen, double x, double y, double width, MapView view, GaussKruger projection) {
    double metresPerPoint = trueMetresPerPoint(view, projection);
    double metres = roundLength(metresPerPoint * (width - 26));
    double part = metres / metresPerPoint / PARTS;
    double top = y + 12;
    for (int i = 0; i < PARTS; i++) {
      Rectangle2D box = new Rectangle2D.Double(x + i * part, top, part, THICKNESS);
      pen.fill(box, i % 2 == 0 ? MapSheet.INK : Colour.opaque(0xffffff));
      pen.stroke(box, Stroke.solid(MapSheet.INK, 0.5));
    }
    Lettering letters = Lettering.plain(7, MapSheet.INK);
    pen.write("0", x, y + 8, letters);
    boolean far = metres >= 1000;
    String middle = far ? kilometres(metres / 2) : whole(metres / 2);
    String end = far ? kilometres(metres) : whole(metres);
    pen.write(middle, x + 2 * part - pen.width(middle, 7) / 2, y + 8, letters);
    pen.write(end + (far ? " 千米" : " 米"), x + 4 * part - pen.width(end, 7) / 2, y + 8, letters);
    Lettering small = Lettering.plain(6.5, MapSheet.SOFT);
    pen.write(
        "约 1∶%,d · CGCS2000 高斯—克吕格".formatted(rounded(view.scaleDenominator())),
        x,
        top + 14,
        small);
    pen.write(
        String.format(Locale.ROOT, "中央经线 %.0f°E", projection.centralMeridian()),
        x,
        top + 24,
        small);
  }

  /** Three digits: more would promise what paper does not keep. */
  private static long rounded(double denominator) {
    double unit = Math.pow(10, Math.floor(Math.log10(denominator)) - 2);
    return Math.round(Math.round(denominator / unit) * unit);
  }

  private static String kilometres(double metres) {
    return whole(metres / 1000);
  }

  /** Without decimals where there are none. */
  private static String whole(double length) {
    return length == Math.rint(length)
        ? String.format(Locale.ROOT, "%.0f", length)
        : String.format(Locale.ROOT, "%.1f", length);
  }
}
