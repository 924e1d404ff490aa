package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class PrjTextTest {

  private static final String ESRI_DEGREES =
      "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D_China_2000\","
          + "SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
          + "UNIT[\"Degree\",0.0174532925199433]]";

  private static final String OGC_DEGREES =
      "GEOGCS[\"China Geodetic Coordinate System 2000\",DATUM[\"China_2000\","
          + "SPHEROID[\"CGCS2000\",6378137,298.257222101]],PRIMEM[\"Greenwich\",0],"
          + "UNIT[\"degree\",0.0174532925199433]]";

  @ParameterizedTest
  @CsvSource({
    "CGCS2000_3_Degree_GK_CM_105E, Gauss_Kruger, 105, 500000, EPSG:4544",
    "CGCS2000_3_Degree_GK_Zone_35, Gauss_Kruger, 105, 35500000, EPSG:4523",
    "CGCS2000_3_Degree_GK_Zone_36, Transverse_Mercator, 108, 36500000, EPSG:4524",
    "CGCS2000_3-degree_Gauss-Kruger_CM_108E, Transverse_Mercator, 108, 500000, EPSG:4545",
    "CGCS2000_GK_Zone_18, Gauss_Kruger, 105, 18500000, EPSG:4496",
    "a name nobody knows, Transverse_Mercator, 105, 500000, EPSG:4544"
  })
  void parametersDecideAndNotTheName(
      String name, String projection, double meridian, double falseEasting, String id) {
    assertThat(
            SourceCrs.ofWkt(projected(ESRI_DEGREES, name, projection, meridian, falseEasting)).id())
        .isEqualTo(id);
    assertThat(
            SourceCrs.ofWkt(projected(OGC_DEGREES, name, projection, meridian, falseEasting)).id())
        .isEqualTo(id);
  }

  @Test
  void degrees() {
    assertThat(SourceCrs.ofWkt(ESRI_DEGREES).id()).isEqualTo("EPSG:4490");
    assertThat(SourceCrs.ofWkt(OGC_DEGREES).id()).isEqualTo("EPSG:4490");
    assertThat(
            SourceCrs.ofWkt(
                    "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,"
                        + "298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]")
                .id())
        .isEqualTo("EPSG:4326");
  }

  @Test
  void codeInTheTextIsBelieved() {
    String wkt = projected(OGC_DEGREES, "x", "Transverse_Mercator", 105, 500000);
    String withCode = wkt.substring(0, wkt.length() - 1) + ",AUTHORITY[\"EPSG\",\"4544\"]]";
    assertThat(SourceCrs.ofWkt(withCode + "\n").id()).isEqualTo("EPSG:4544");
  }

  @Test
  void systemWithoutCodeIsComputedFromItsParameters() {
    SourceCrs local =
        SourceCrs.ofWkt(projected(ESRI_DEGREES, "Yinchuan_local", "Gauss_Kruger", 106.25, 500000));
    assertThat(local.id()).isEqualTo("Yinchuan_local");
    assertThat(local.datumShiftKnown()).isTrue();
    Coordinate lonLat =
        local
            .toCgcs2000(new GeometryFactory().createPoint(new Coordinate(500000, 4260000)))
            .getCoordinate();
    assertThat(lonLat.x).isCloseTo(106.25, within(1e-9));
    assertThat(lonLat.y).isCloseTo(38.47, within(0.01));
  }

  @Test
  void anOlderDatumHasNoKnownShift() {
    String xian =
        "GEOGCS[\"GCS_Xian_1980\",DATUM[\"D_Xian_1980\",SPHEROID[\"Xian_1980\",6378140.0,298.257]],"
            + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
    assertThat(SourceCrs.ofWkt(xian).datumShiftKnown()).isFalse();
    assertThat(
            SourceCrs.ofWkt(projected(xian, "Xian_1980_3_GK_35", "Gauss_Kruger", 105, 35500000))
                .datumShiftKnown())
        .isFalse();
    String wgs84 = xian.replace("D_Xian_1980", "D_WGS_1984");
    assertThat(
            SourceCrs.ofWkt(projected(wgs84, "local", "Gauss_Kruger", 105, 500000))
                .datumShiftKnown())
        .isTrue();
  }

  @Test
  void kilometresAreHeeded() {
    String metres = projected(ESRI_DEGREES, "km", "Gauss_Kruger", 105, 500);
    String kilometres = metres.replace("UNIT[\"Meter\",1.0]", "UNIT[\"Kilometer\",1000.0]");
    Coordinate lonLat =
        SourceCrs.ofWkt(kilometres)
            .toCgcs2000(
                new GeometryFactory().createPoint(new Coordinate(611.2730658, 4260.2166963)))
            .getCoordinate();
    assertThat(lonLat.x).isCloseTo(106.275, within(1e-8));
    assertThat(lonLat.y).isCloseTo(38.468, within(1e-8));
  }

  @Test
  void otherMeridiansAndUnitsAreHeeded() {
    String fromFerro = OGC_DEGREES.replace("\"Greenwich\",0]", "\"Ferro\",-17.666666666666668]");
    Coordinate lonLat =
        SourceCrs.ofWkt(fromFerro)
            .toCgcs2000(new GeometryFactory().createPoint(new Coordinate(120, 38)))
            .getCoordinate();
    assertThat(lonLat.x).isCloseTo(102.33333333333333, within(1e-9));
    assertThat(lonLat.y).isCloseTo(38, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not wkt",
        "PROJCS[\"cut off\",GEOGCS[",
        "LOCAL_CS[\"site\",LOCAL_DATUM[\"x\",0],UNIT[\"metre\",1],AXIS[\"e\",EAST],AXIS[\"n\",NORTH]]"
      })
  void unreadableTextIsAnUnknownSystem(String wkt) {
    assertThatThrownBy(() -> SourceCrs.ofWkt(wkt))
        .isInstanceOfSatisfying(
            ProblemException.class, p -> assertThat(p.code()).isEqualTo("unknown-crs"));
  }

  private static String projected(
      String degrees, String name, String projection, double meridian, double falseEasting) {
    return "PROJCS[\"%s\",%s,PROJECTION[\"%s\"],PARAMETER[\"False_Easting\",%s],"
            .formatted(name, degrees, projection, falseEasting)
        + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",%s],"
            .formatted(meridian)
        + "PARAMETER[\"Scale_Factor\",1.0],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
  }
}
