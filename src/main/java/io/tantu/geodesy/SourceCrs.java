package io.tantu.geodesy;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A coordinate system that files come in. Geometries are given as files store them: x is easting or
 * longitude, y is northing or latitude, whatever axis order the EPSG registry prescribes (it says
 * latitude first for EPSG:4490 and northing first for EPSG:4534–4554; GeoJSON, Shapefile and
 * GeoPackage all write x first). Implementations are immutable and safe to share between threads.
 */
public interface SourceCrs {

  /** {@code EPSG:n}, {@code GCJ-02}, {@code BD-09}, or the name found in a .prj text. */
  String id();

  /**
   * Longitude/latitude in CGCS2000 degrees. WGS 84 and CGCS2000 are treated as equal (they differ
   * by centimetres). Older datums go through the registry's published shift, or unshifted where it
   * publishes none; {@link #datumShiftKnown} tells whether the result can be trusted. May return
   * the source itself when nothing changes. Throws a problem {@code outside-crs} when a point
   * cannot lie in this system.
   */
  Geometry toCgcs2000(Geometry source);

  /**
   * Whether a shift from this system's datum to CGCS2000 is published for its area; without it, as
   * for Xian 1980 and Beijing 1954, positions may be off by tens of metres.
   */
  default boolean datumShiftKnown() {
    return true;
  }

  /**
   * The system named {@code EPSG:n} (also as OGC URN or URL), {@code OGC:CRS84}, {@code GCJ-02} or
   * {@code BD-09}. Throws a problem {@code unknown-crs}.
   */
  static SourceCrs of(String id) {
    return CrsNames.find(id);
  }

  /** The system described by the text of a .prj file. Throws a problem {@code unknown-crs}. */
  static SourceCrs ofWkt(String prjWkt) {
    return PrjText.read(prjWkt);
  }

  /**
   * What an extent read from a file without, or with a wrong, coordinate system looks like: of
   * degrees and the Chinese CGCS2000 3-degree and 6-degree systems, with and without zone prefix,
   * those that put it into the wanted area, the likeliest first; empty when none does.
   *
   * @param raw the extent as stored, x east
   * @param wantedLonLat the area the data should lie in, degrees
   */
  static List<SourceCrs> suggestFor(Envelope raw, Envelope wantedLonLat) {
    return CrsGuess.of(raw, wantedLonLat);
  }

  /** Loads the EPSG registry, which takes a second or two, so that the first import need not. */
  static void warmUp() {
    RegistryCrs.ofEpsg(32648);
  }
}
