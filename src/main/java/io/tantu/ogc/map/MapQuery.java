package io.tantu.ogc.map;

import io.tantu.geodesy.MapCrs;
import io.tantu.ogc.crs.ServedCrs;
import io.tantu.problem.ProblemException;
import io.tantu.render.MapView;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;

/**
 * Reads what a request of OGC API – Maps says of the picture (OGC 20-058, 9 to 12).
 *
 * @param bbox four numbers in the order of axes of {@code bboxCrs}; null for the whole extent
 * @param bboxCrs null for CRS84
 * @param crs of the picture; null for the system that the layers are stored in (OGC 20-058,
 *     /req/core/map-response)
 * @param width pixels; null where the box and the other side tell it
 * @param height pixels; null likewise
 */
record MapQuery(String bbox, String bboxCrs, String crs, String width, String height) {

  private static final int LARGEST = 4_096;
  private static final int USUAL = 1_024;
  private static final double FARTHEST = 1e9;

  /**
   * What the picture shows.
   *
   * @param extent degrees, for want of a box
   */
  MapView view(Envelope extent) {
    MapCrs system = system("crs", crs == null ? ServedCrs.STORAGE.uri() : crs);
    system("bbox-crs", bboxCrs);
    Envelope box = bbox == null ? fallback(extent, system) : box(system);
    double ratio = box.getHeight() / box.getWidth();
    int given = width == null ? 0 : side("width", width);
    int tall = height == null ? 0 : side("height", height);
    if (given == 0 && tall == 0) {
      given = ratio > 1 ? fitting(USUAL / ratio) : USUAL;
    }
    int wide = given > 0 ? given : fitting(tall / ratio);
    return new MapView(system, box, wide, tall > 0 ? tall : fitting(wide * ratio));
  }

  private static int fitting(double pixels) {
    return (int) Math.max(1, Math.min(LARGEST, Math.round(pixels)));
  }

  private static Envelope fallback(Envelope extent, MapCrs system) {
    if (extent.isNull()) {
      throw MapLayers.notReady();
    }
    Envelope wide = new Envelope(extent);
    wide.expandBy(Math.max(1e-4, extent.getDiameter() * 0.02));
    return system.fromLonLat(wide);
  }

  private static MapCrs system(String name, String text) {
    if (text == null) {
      return MapCrs.of("CRS:84").orElseThrow();
    }
    String plain = text.startsWith("[") && text.endsWith("]") ? unwrapped(text) : text;
    return MapCrs.of(plain)
        .orElseThrow(
            () ->
                bad(
                    name,
                    text,
                    "one of %s is wanted"
                        .formatted(MapCrs.ALL.stream().map(MapCrs::uri).toList())));
  }

  /** A safe CURIE (OGC 20-058, 11.3.2). */
  private static String unwrapped(String text) {
    return text.substring(1, text.length() - 1);
  }

  private Envelope box(MapCrs target) {
    MapCrs given = system("bbox-crs", bboxCrs);
    String[] parts = bbox.split(",", -1);
    double[] corners = new double[4];
    boolean numbers = parts.length == 4;
    for (int i = 0; i < 4 && numbers; i++) {
      corners[i] = number(parts[i].strip());
      numbers = Math.abs(corners[i]) <= FARTHEST;
    }
    if (!numbers || corners[0] >= corners[2] || corners[1] >= corners[3]) {
      throw bad(
          "bbox",
          bbox,
          "four numbers are wanted, the lower corner first, %s first in %s"
              .formatted(
                  given.northFirst() ? "latitude or northing" : "longitude or easting", given));
    }
    Envelope box =
        given.northFirst()
            ? new Envelope(corners[1], corners[3], corners[0], corners[2])
            : new Envelope(corners[0], corners[2], corners[1], corners[3]);
    // Degrees are the same in all systems of degrees, also beyond the world's edge.
    boolean alike = given.id().equals(target.id()) || given.inDegrees() && target.inDegrees();
    return alike ? box : moved(box, given, target);
  }

  /** The box around the box in another system. */
  private Envelope moved(Envelope box, MapCrs from, MapCrs to) {
    double[] at = new double[2];
    Envelope degrees = new Envelope();
    for (int i = 0; i <= 8; i++) {
      for (int j = 0; j <= 8; j++) {
        from.toLonLat(
            box.getMinX() + box.getWidth() * i / 8, box.getMinY() + box.getHeight() * j / 8, at);
        degrees.expandToInclude(at[0], at[1]);
      }
    }
    Envelope moved = to.fromLonLat(degrees);
    if (!(new Envelope(-180, 180, -90, 90).contains(degrees)
        && moved.getWidth() > 0
        && moved.getHeight() > 0
        && moved.getDiameter() <= FARTHEST)) {
      throw bad("bbox", bbox, "a box that lies in %s is wanted".formatted(to));
    }
    return moved;
  }

  private static double number(String text) {
    return text.matches("[+-]?(\\d{1,20}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,3})?")
        ? Double.parseDouble(text)
        : Double.NaN;
  }

  private static int side(String name, String text) {
    String wanted = "a whole number from 1 to %d is wanted".formatted(LARGEST);
    if (!text.matches("\\d{1,6}")) {
      throw bad(name, text, wanted);
    }
    int side = Integer.parseInt(text);
    if (side < 1 || side > LARGEST) {
      throw bad(name, text, wanted);
    }
    return side;
  }

  /** A {@code bad-parameter} problem. */
  static ProblemException bad(String name, String text, String wanted) {
    return ProblemException.invalid(
            "bad-parameter",
            "Parameter '%s' is '%s'; %s.".formatted(name, KeyValues.shown(text), wanted))
        .with("parameter", name);
  }

  /** 0xRRGGBB or −1 for a clear ground (OGC 20-058, 10). */
  static int background(String transparent, String colour, PictureFormat format) {
    String clear = transparent == null ? "true" : transparent.toLowerCase(Locale.ROOT);
    if (!clear.equals("true") && !clear.equals("false")) {
      throw bad("transparent", transparent, "true or false is wanted");
    }
    boolean asked = transparent != null && clear.equals("true");
    if (colour != null && !colour.matches("(0[xX]|#)?[0-9a-fA-F]{6}")) {
      throw bad("bgcolor", colour, "a colour like 0xFFFFFF is wanted");
    }
    if (format.clear() && clear.equals("true") && (colour == null || asked)) {
      return -1;
    }
    return colour == null ? 0xFFFFFF : Integer.parseInt(colour.replaceFirst("0[xX]|#", ""), 16);
  }
}
