package io.tantu.ingest;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.geodesy.GaussKruger;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Writes files of sites into a folder and reads them. */
record SiteReading(Path folder) {

  static final Envelope YINCHUAN = new Envelope(105.8, 106.9, 37.4, 38.9);

  private static final GaussKruger ZONE_35 = GaussKruger.ofCentralMeridian(105);

  SiteFile read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8), null, YINCHUAN);
  }

  SiteFile read(String name, String text, Charset charset) {
    return read(name, text.getBytes(charset), null, YINCHUAN);
  }

  SiteFile read(String name, String text, String crs, Envelope expected) {
    return read(name, text.getBytes(StandardCharsets.UTF_8), crs, expected);
  }

  SiteFile read(String name, byte[] content, String crs, Envelope expected) {
    return SiteFiles.read(write(name, content), new SiteFileRequest(crs, null, expected));
  }

  ProblemException refusal(String name, String text) {
    return refusal(name, text, null, YINCHUAN);
  }

  ProblemException refusal(String name, String text, String crs, Envelope expected) {
    return catchThrowableOfType(ProblemException.class, () -> read(name, text, crs, expected));
  }

  OutlinedSite only(String name, String text) {
    SiteFile file = read(name, text);
    if (file.sites().size() != 1) {
      throw new AssertionError("one site was expected: " + file);
    }
    return file.sites().get(0);
  }

  Path write(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ImportIssue issue(Iterable<ImportIssue> issues, String code) {
    for (ImportIssue issue : issues) {
      if (issue.code().equals(code)) {
        return issue;
      }
    }
    throw new AssertionError("no issue '" + code + "' among " + issues);
  }

  static Predicate<ImportIssue> code(String code) {
    return issue -> issue.code().equals(code);
  }

  /** {@code north,east} in metres of EPSG:4544 with all digits that a double has. */
  static String northEast(double lon, double lat) {
    double[] eastNorth = eastNorth(lon, lat);
    return "%s,%s".formatted(digits(eastNorth[1]), digits(eastNorth[0]));
  }

  static double[] eastNorth(double lon, double lat) {
    double[] eastNorth = new double[2];
    ZONE_35.project(lon, lat, eastNorth);
    return eastNorth;
  }

  static String digits(double metres) {
    return String.format(Locale.ROOT, "%.9f", metres);
  }

  static Geometry wkt(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Whether two outlines have the same vertices, whatever their starts and directions. */
  static boolean isSame(Geometry one, Geometry other, double tolerance) {
    return one != null && one.norm().equalsExact(other.norm(), tolerance)
        || one != null && onGrid(one).norm().equalsExact(onGrid(other).norm(), tolerance);
  }

  /** Rounded, so that noise far below the tolerance cannot change which vertex comes first. */
  private static Geometry onGrid(Geometry geometry) {
    Geometry copy = geometry.copy();
    copy.apply(
        (Coordinate c) -> {
          c.x = Math.rint(c.x * 1e10) / 1e10;
          c.y = Math.rint(c.y * 1e10) / 1e10;
        });
    copy.geometryChanged();
    return copy;
  }
}
