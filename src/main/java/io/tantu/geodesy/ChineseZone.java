package io.tantu.geodesy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Gauss–Krüger zone of a national datum of China: six degrees wide with numbers 13–23, or three
 * degrees with numbers 25–45, so that the number tells the width.
 *
 * @param number 13–23 or 25–45
 */
public record ChineseZone(Datum datum, int number) {

  private static final int FIRST_WIDE = 13;
  private static final int LAST_WIDE = 23;
  private static final int FIRST_NARROW = 25;
  private static final int LAST_NARROW = 45;

  /** The national datums, with the codes of their systems in the EPSG registry. */
  public enum Datum {
    CGCS2000(4490, 4513, 4534, 4491, 4502),
    XIAN_1980(4610, 2349, 2370, 2327, 2338),
    BEIJING_1954(4214, 2401, 2422, 21413, 21453);

    private final int degrees;
    private final int narrowPrefixed;
    private final int narrowPlain;
    private final int widePrefixed;
    private final int widePlain;

    /**
     * @param degrees its longitude/latitude system
     * @param narrowPrefixed zone 25 with the zone number before the easting
     * @param narrowPlain zone 25 without
     * @param widePrefixed zone 13 with the zone number before the easting
     * @param widePlain zone 13 without
     */
    Datum(int degrees, int narrowPrefixed, int narrowPlain, int widePrefixed, int widePlain) {
      this.degrees = degrees;
      this.narrowPrefixed = narrowPrefixed;
      this.narrowPlain = narrowPlain;
      this.widePrefixed = widePrefixed;
      this.widePlain = widePlain;
    }

    /** Longitude and latitude on this datum. */
    public SourceCrs degrees() {
      return CrsNames.ofEpsg(degrees);
    }

    /** All zones, the narrow ones first. */
    public List<ChineseZone> zones() {
      return Stream.concat(
              IntStream.rangeClosed(FIRST_NARROW, LAST_NARROW).boxed(),
              IntStream.rangeClosed(FIRST_WIDE, LAST_WIDE).boxed())
          .map(number -> new ChineseZone(this, number))
          .toList();
    }
  }

  /** Throws IllegalArgumentException when there is no zone of the number. */
  public ChineseZone {
    if (widthOf(number) == 0) {
      throw new IllegalArgumentException("zones are 13–23 and 25–45; got " + number);
    }
  }

  /** Degrees: 3 or 6; 0 when there is no zone of the number. */
  public static int widthOf(int number) {
    if (number >= FIRST_WIDE && number <= LAST_WIDE) {
      return 6;
    }
    return number >= FIRST_NARROW && number <= LAST_NARROW ? 3 : 0;
  }

  /** Degrees. */
  public int centralMeridian() {
    return isWide() ? 6 * number - 3 : 3 * number;
  }

  /**
   * The zone's system in the registry.
   *
   * @param prefixed whether eastings begin with the zone's number
   */
  public SourceCrs crs(boolean prefixed) {
    int first =
        isWide()
            ? prefixed ? datum.widePrefixed : datum.widePlain
            : prefixed ? datum.narrowPrefixed : datum.narrowPlain;
    return CrsNames.ofEpsg(first + number - (isWide() ? FIRST_WIDE : FIRST_NARROW));
  }

  private boolean isWide() {
    return number <= LAST_WIDE;
  }
}
