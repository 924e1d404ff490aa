package io.tantu.geodesy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.Unit;
import org.geotools.api.parameter.ParameterNotFoundException;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import tech.units.indriya.unit.Units;

/**
 * Finds out what a .prj text means. The parameters decide, not the name: a Gauss–Krüger projection
 * of CGCS2000 is matched to its EPSG code by central meridian and false easting, since every
 * program spells the names differently.
 */
final class PrjText {

  private static final Pattern AUTHORITY =
      Pattern.compile("(?:AUTHORITY|ID)\\[\\s*\"EPSG\"\\s*,\\s*\"?(\\d{4,6})\"?\\s*]\\s*]\\s*$");

  private PrjText() {}

  static SourceCrs read(String wkt) {
    if (wkt == null || wkt.isBlank()) {
      throw CrsProblems.unknown("");
    }
    Matcher authority = AUTHORITY.matcher(wkt);
    if (authority.find()) {
      return CrsNames.ofEpsg(Integer.parseInt(authority.group(1)));
    }
    try {
      return recognise(CRS.parseWKT(wkt));
    } catch (FactoryException e) {
      throw CrsProblems.unknown(beginning(wkt)).causedBy(e);
    }
  }

  private static SourceCrs recognise(CoordinateReferenceSystem crs) {
    String name = crs.getName().getCode();
    if (crs instanceof GeographicCRS geographic
        && ModernDatum.isOf(geographic)
        && isPlain(geographic)) {
      return new Degrees(ModernDatum.isChinese(geographic) ? "EPSG:4490" : "EPSG:4326");
    }
    if (crs instanceof ProjectedCRS projected
        && ModernDatum.isChinese(projected.getBaseCRS())
        && unit(projected).equals(Units.METRE)) {
      return gaussKruger(projected).orElseGet(() -> RegistryCrs.of(name, crs));
    }
    return RegistryCrs.of(name, crs);
  }

  private static Optional<SourceCrs> gaussKruger(ProjectedCRS crs) {
    ParameterValueGroup values = crs.getConversionFromBase().getParameterValues();
    try {
      if (values.parameter("scale_factor").doubleValue() != 1
          || values.parameter("latitude_of_origin").doubleValue() != 0
          || values.parameter("false_northing").doubleValue() != 0) {
        return Optional.empty();
      }
      return ChineseGrid.of(
              values.parameter("central_meridian").doubleValue(),
              values.parameter("false_easting").doubleValue())
          .map(grid -> grid);
    } catch (ParameterNotFoundException e) {
      return Optional.empty(); // another projection, which has other parameters
    }
  }

  /** In degrees and counted from Greenwich. */
  private static boolean isPlain(GeographicCRS crs) {
    return unit(crs).equals(unit(DefaultGeographicCRS.WGS84))
        && crs.getDatum().getPrimeMeridian().getGreenwichLongitude() == 0;
  }

  private static Unit<?> unit(CoordinateReferenceSystem crs) {
    return crs.getCoordinateSystem().getAxis(0).getUnit();
  }

  private static String beginning(String wkt) {
    String line = wkt.strip().replaceAll("\\s+", " ");
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
