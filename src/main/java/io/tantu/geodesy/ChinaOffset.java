package io.tantu.geodesy;

/**
 * The offsets of Chinese consumer maps: GCJ-02 (Amap, Tencent) and BD-09 (Baidu) to and from
 * CGCS2000/WGS 84. All coordinates are degrees, longitude first, written into the first two places
 * of {@code target}. Outside mainland China's box (72.004–137.8347° E, 0.8293–55.8271° N) points
 * are returned unchanged. The ways back are fixed-point iterations, good to 10⁻¹² degrees.
 * Stateless, safe for any thread.
 */
public final class ChinaOffset {

  private static final double SEMI_MAJOR_AXIS = 6_378_245.0;
  private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
  private static final double BAIDU_PI = Math.PI * 3000 / 180;
  private static final double BAIDU_EAST = 0.0065;
  private static final double BAIDU_NORTH = 0.006;
  private static final int ITERATIONS = 8;

  private ChinaOffset() {}

  public static void toGcj02(double lon, double lat, double[] target) {
    if (isOutside(lon, lat)) {
      keep(lon, lat, target);
      return;
    }
    double x = lon - 105;
    double y = lat - 35;
    double sin = Math.sin(Math.toRadians(lat));
    double magic = 1 - ECCENTRICITY_SQUARED * sin * sin;
    double root = Math.sqrt(magic);
    double northRadius = SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / (magic * root);
    double eastRadius = SEMI_MAJOR_AXIS / root * Math.cos(Math.toRadians(lat));
    target[0] = lon + Math.toDegrees(eastMetres(x, y) / eastRadius);
    target[1] = lat + Math.toDegrees(northMetres(x, y) / northRadius);
  }

  public static void fromGcj02(double lon, double lat, double[] target) {
    invert(ChinaOffset::toGcj02, lon, lat, target);
  }

  public static void toBd09(double lon, double lat, double[] target) {
    if (isOutside(lon, lat)) {
      keep(lon, lat, target);
      return;
    }
    toGcj02(lon, lat, target);
    gcjToBd09(target[0], target[1], target);
  }

  public static void fromBd09(double lon, double lat, double[] target) {
    invert(ChinaOffset::toBd09, lon, lat, target);
  }

  private static void gcjToBd09(double lon, double lat, double[] target) {
    double radius = Math.sqrt(lon * lon + lat * lat) + 2e-5 * Math.sin(lat * BAIDU_PI);
    double angle = Math.atan2(lat, lon) + 3e-6 * Math.cos(lon * BAIDU_PI);
    target[0] = radius * Math.cos(angle) + BAIDU_EAST;
    target[1] = radius * Math.sin(angle) + BAIDU_NORTH;
  }

  /** The offset changes by less than 0.3 % of a step, so each iteration wins two digits or more. */
  private static void invert(PointTransform forward, double lon, double lat, double[] target) {
    if (isOutside(lon, lat)) {
      keep(lon, lat, target);
      return;
    }
    double x = lon;
    double y = lat;
    for (int i = 0; i < ITERATIONS; i++) {
      forward.apply(x, y, target);
      x += lon - target[0];
      y += lat - target[1];
    }
    keep(x, y, target);
  }

  private static double eastMetres(double x, double y) {
    return 300
        + x
        + 2 * y
        + 0.1 * x * x
        + 0.1 * x * y
        + 0.1 * Math.sqrt(Math.abs(x))
        + ripple(x)
        + (20 * Math.sin(x * Math.PI) + 40 * Math.sin(x / 3 * Math.PI)) * 2 / 3
        + (150 * Math.sin(x / 12 * Math.PI) + 300 * Math.sin(x / 30 * Math.PI)) * 2 / 3;
  }

  private static double northMetres(double x, double y) {
    return -100
        + 2 * x
        + 3 * y
        + 0.2 * y * y
        + 0.1 * x * y
        + 0.2 * Math.sqrt(Math.abs(x))
        + ripple(x)
        + (20 * Math.sin(y * Math.PI) + 40 * Math.sin(y / 3 * Math.PI)) * 2 / 3
        + (160 * Math.sin(y / 12 * Math.PI) + 320 * Math.sin(y * Math.PI / 30)) * 2 / 3;
  }

  private static double ripple(double x) {
    return (20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * 2 / 3;
  }

  private static boolean isOutside(double lon, double lat) {
    return !(lon >= 72.004 && lon <= 137.8347 && lat >= 0.8293 && lat <= 55.8271);
  }

  private static void keep(double lon, double lat, double[] target) {
    target[0] = lon;
    target[1] = lat;
  }
}
