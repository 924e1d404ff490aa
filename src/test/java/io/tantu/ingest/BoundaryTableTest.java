package io.tantu.ingest;

import static io.tantu.ingest.SiteReading.YINCHUAN;
import static io.tantu.ingest.SiteReading.code;
import static io.tantu.ingest.SiteReading.digits;
import static io.tantu.ingest.SiteReading.eastNorth;
import static io.tantu.ingest.SiteReading.isSame;
import static io.tantu.ingest.SiteReading.issue;
import static io.tantu.ingest.SiteReading.northEast;
import static io.tantu.ingest.SiteReading.wkt;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.problem.ProblemException;
import io.tantu.testing.BothStores;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/** Tables of boundary points as surveyors send them. */
@BothStores
class BoundaryTableTest {

  private static final double NANODEGREE = 1e-9;

  private static final Geometry SQUARE =
      wkt("POLYGON((106.2 38.4, 106.21 38.4, 106.21 38.41, 106.2 38.41, 106.2 38.4))");

  private static final double[][] CORNERS = {
    {106.2, 38.4}, {106.21, 38.4}, {106.21, 38.41}, {106.2, 38.41}
  };

  @TempDir Path folder;
  private SiteReading reading;

  @BeforeEach
  void open() {
    reading = new SiteReading(folder);
  }

  private static String square(String header, String format) {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (int i = 0; i < CORNERS.length; i++) {
      double[] at = eastNorth(CORNERS[i][0], CORNERS[i][1]);
      text.append(
              format
                  .replace("J", "J" + (i + 1))
                  .replace("north", digits(at[1]))
                  .replace("36east", digits(at[0] + 36e6))
                  .replace("35east", digits(at[0] + 35e6))
                  .replace("east", digits(at[0]))
                  .replace("lon", "" + CORNERS[i][0])
                  .replace("lat", "" + CORNERS[i][1]))
          .append('\n');
    }
    return text.toString();
  }

  @Test
  void surveyedSquareIsItsGeoJsonTwin() {
    String twin =
        Importing.collection(
            Importing.feature(
                "A",
                "Polygon",
                "[[[106.2,38.4],[106.21,38.4],[106.21,38.41],[106.2,38.41],[106.2,38.4]]]"));
    Geometry fromFeature = reading.only("a.geojson", twin).geometry();
    SiteFile file = reading.read("a.csv", square("点号,X,Y", "J,north,east"));
    OutlinedSite site = file.sites().get(0);
    assertThat(isSame(site.geometry(), fromFeature, NANODEGREE)).isTrue();
    assertThat(file.crs()).isEqualTo("EPSG:4544");
    assertThat(file.crsWhy()).contains("found out");
    assertThat(issue(file.issues(), "axis-order").seen().en()).contains("X was read as northing");
    assertThat(site.name()).isNull();
    assertThat(site.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "点号,X坐标(m),Y坐标(m)|J,north,east|EPSG:4544",
        "点号,X,Y|J,east,north|EPSG:4544",
        "点号,X,Y|J,north,35east|EPSG:4523",
        "点号,X,Y|J,35east,north|EPSG:4523",
        "界址点号,纵坐标,横坐标|J,north,35east|EPSG:4523",
        "界址点号,横坐标(Y),纵坐标(X)|J,east,north|EPSG:4544",
        "拐点编号\t东坐标\t北坐标|J\teast\tnorth|EPSG:4544",
        "点号;圈号;x;y|J;1;north;east|EPSG:4544",
        "点号,经度,纬度|J,lon,lat|EPSG:4490",
        "点号,纬度,经度|J,lat,lon|EPSG:4490",
        "点号,x,y|J,lat,lon|EPSG:4490",
        "编号,x,y|J,lon,lat|EPSG:4490",
      })
  void orderPrefixAndDegreesAreFoundOut(String given) {
    String[] parts = given.split("\\|");
    SiteFile file = reading.read("a.txt", square(parts[0], parts[1]));
    assertThat(file.crs()).isEqualTo(parts[2]);
    assertThat(isSame(file.sites().get(0).geometry(), SQUARE, NANODEGREE)).isTrue();
    assertThat(file.issues()).noneMatch(code("axes-swapped"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "J,north,east",
        "J,1,north,east",
        "J north 35east",
        "J\tnorth\teast",
        "J,,east,north,1100.5"
      })
  void tableWithoutHeaderIsRead(String row) {
    String text = square("", row).stripLeading();
    assertThat(isSame(reading.only("a.txt", text).geometry(), SQUARE, NANODEGREE)).isTrue();
  }

  @Test
  void titlesAboveTheHeaderArePassedOver() {
    String text = "界址点成果表,,,\n单位：米 2000国家大地坐标系\n" + square("点号,X,Y,边长", "J,north,east,8J.5");
    OutlinedSite site = reading.only("a.csv", text);
    assertThat(isSame(site.geometry(), SQUARE, NANODEGREE)).isTrue();
    assertThat(site.attributes())
        .as("what differs from point to point is none of the site")
        .isEmpty();
  }

  @Test
  void columnsNamedTheWrongWayRoundAreToldOf() {
    SiteFile file = reading.read("a.csv", square("点号,北坐标,东坐标", "J,east,north"));
    assertThat(isSame(file.sites().get(0).geometry(), SQUARE, NANODEGREE)).isTrue();
    assertThat(issue(file.issues(), "axes-swapped").seen().en())
        .contains("北坐标 was read as easting", "against their names");
  }

  @Test
  void degreesMinutesAndSecondsAreRead() {
    String text =
        """
        点号,经度,纬度
        1,106°12′00″,38°24′00″
        2,106°12′36.0″,38°24′0″
        3,106度12分36秒,38度24分36秒
        4,106°12'00'',N38°24′36″
        """;
    assertThat(isSame(reading.only("a.csv", text).geometry(), SQUARE, NANODEGREE)).isTrue();
  }

  @Test
  void fullWidthCharactersAreRead() {
    String text =
        square("点号，X坐标（m），Y坐标（m）", "J，north，east").replace("Ｊ", "J").replaceFirst("4", "４");
    SiteFile file = reading.read("a.txt", text);
    assertThat(isSame(file.sites().get(0).geometry(), SQUARE, NANODEGREE)).as(text + file).isTrue();
    assertThat(issue(file.issues(), "full-width-comma").row()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-8", "UTF-16LE"})
  void chineseNamesAreRightInEveryEncoding(String charset) {
    String text = "\uFEFF" + square("地块名称,点号,X,Y", "城北光伏,J,north,east");
    byte[] bytes =
        (charset.equals("GBK") ? text.substring(1) : text).getBytes(Charset.forName(charset));
    OutlinedSite site = reading.read("a.csv", bytes, null, YINCHUAN).sites().get(0);
    assertThat(site.name()).isEqualTo("城北光伏");
    assertThat(site.geometry()).isNotNull();
  }

  @Test
  void siteColumnsSplitTheTableAndBlankOnesGoOn() {
    String text =
        """
        地块编号,地块名称,用途,点号,X,Y
        D1,一号地,光伏,J1,%s
        ,,,J2,%s
        ,,,J3,%s
        D2,二号地,充电站,J1,%s
        ,,,J2,%s
        ,,,J3,%s
        """
            .formatted(
                northEast(106.2, 38.4),
                northEast(106.21, 38.4),
                northEast(106.21, 38.41),
                northEast(106.3, 38.4),
                northEast(106.31, 38.4),
                northEast(106.31, 38.41));
    SiteFile file = reading.read("a.csv", text);
    assertThat(file.sites()).extracting(OutlinedSite::name).containsExactly("一号地", "二号地");
    assertThat(file.sites()).extracting(OutlinedSite::number).containsExactly(1, 2);
    assertThat(file.sites()).allSatisfy(site -> assertThat(site.geometry()).isNotNull());
    assertThat(file.sites().get(1).attributes()).containsEntry("用途", "充电站");
  }

  private static String ring(String site, int ring, double lon, double lat, double size) {
    StringBuilder text = new StringBuilder();
    double[][] corners = {
      {lon, lat}, {lon + size, lat}, {lon + size, lat + size}, {lon, lat + size}
    };
    for (int i = 0; i < 4; i++) {
      text.append(
          "%s,J%d,%d,%s\n".formatted(site, i + 1, ring, northEast(corners[i][0], corners[i][1])));
    }
    return text.toString();
  }

  @Test
  void ringInsideIsAHoleAndRingBesideAPiece() {
    String text =
        "地块号,点号,圈号,X,Y\n"
            + ring("a", 1, 106.2, 38.4, 0.03)
            + ring("a", 2, 106.21, 38.41, 0.01)
            + ring("a", 3, 106.3, 38.4, 0.01);
    OutlinedSite site = reading.only("a.csv", text);
    Geometry expected =
        wkt(
            "MULTIPOLYGON(((106.2 38.4, 106.23 38.4, 106.23 38.43, 106.2 38.43, 106.2 38.4),"
                + "(106.21 38.41, 106.21 38.42, 106.22 38.42, 106.22 38.41, 106.21 38.41)),"
                + "((106.3 38.4, 106.31 38.4, 106.31 38.41, 106.3 38.41, 106.3 38.4)))");
    assertThat(isSame(site.geometry(), expected, NANODEGREE)).isTrue();
    assertThat(issue(site.notes(), "several-rings").seen().en()).contains("pieces: 2, holes: 1");
  }

  @Test
  void closedRingsOfOneNumberAreSeveral() {
    String first = ring("a", 1, 106.2, 38.4, 0.01);
    String second = ring("a", 1, 106.3, 38.4, 0.01);
    String text = "地块号,点号,圈号,X,Y\n" + first + firstLine(first) + second + firstLine(second);
    assertThat(reading.only("a.csv", text).geometry().getNumGeometries()).isEqualTo(2);
  }

  private static String firstLine(String lines) {
    return lines.lines().findFirst().orElseThrow() + "\n";
  }

  @Test
  void fileOrderThatCrossesGivesWayToTheNumbers() {
    String[] rows = square("点号,X,Y", "J,north,east").split("\n");
    String text = String.join("\n", rows[0], rows[1], rows[3], rows[2], rows[4]);
    OutlinedSite site = reading.only("a.csv", text);
    assertThat(isSame(site.geometry(), SQUARE, NANODEGREE)).isTrue();
    ImportIssue note = issue(site.notes(), "points-out-of-order");
    assertThat(note.seen().en()).contains("J1–J3 (lines 2, 3)", "J2–J4 (lines 4, 5)", "was taken");
    assertThat(note.severity()).isEqualTo(ImportIssue.Severity.WARNING);
  }

  @Test
  void outlineThatCrossesItselfIsRefusedWithItsEdges() {
    String text =
        "点号,X,Y\nJ1,%s\nJ2,%s\nJ3,%s\nJ4,%s\n"
            .formatted(
                northEast(106.2, 38.4),
                northEast(106.21, 38.41),
                northEast(106.21, 38.4),
                northEast(106.2, 38.41));
    OutlinedSite site = reading.only("a.csv", text);
    assertThat(site.geometry()).isNull();
    ImportIssue error = issue(site.notes(), "edges-cross");
    assertThat(error.seen().en()).contains("J1–J2 (lines 2, 3)", "J3–J4 (lines 4, 5)");
    assertThat(error.at().lon()).isBetween(106.2049, 106.2051);
    assertThat(error.at().lat()).isBetween(38.4049, 38.4051);
    assertThat(error.remedy()).contains("order");
  }

  @Test
  void outlineThatTouchesItselfNamesBothPoints() {
    String text =
        "点号,X,Y\n1,%1$s\n2,%2$s\n3,%3$s\n4,%4$s\n5,%5$s\n6,%3$s\n7,%6$s\n"
            .formatted(
                northEast(106.2, 38.4),
                northEast(106.21, 38.4),
                northEast(106.21, 38.41),
                northEast(106.22, 38.41),
                northEast(106.22, 38.42),
                northEast(106.2, 38.42));
    ImportIssue error = issue(reading.only("a.csv", text).notes(), "edges-cross");
    assertThat(error.seen().en()).contains("3 (line 4)", "6 (line 7)", "same place");
  }

  @Test
  void ringsThatCrossAreRefused() {
    String text =
        "地块号,点号,圈号,X,Y\n"
            + ring("a", 1, 106.2, 38.4, 0.02)
            + ring("a", 2, 106.21, 38.41, 0.02)
            + ring("b", 1, 106.3, 38.4, 0.02);
    SiteFile file = reading.read("a.csv", text);
    assertThat(file.sites().get(0).geometry()).isNull();
    assertThat(issue(file.sites().get(0).notes(), "edges-cross").seen().en()).contains("J2–J3");
    assertThat(file.sites().get(1).geometry()).isNotNull();
  }

  @Test
  void tooFewPointsAreRefusedAlone() {
    String text =
        "地块号,点号,X,Y\na,J1,%1$s\na,J2,%2$s\na,J1,%1$s\n"
                .formatted(northEast(106.2, 38.4), northEast(106.21, 38.4))
            + square("", "b,J,north,east").stripLeading();
    SiteFile file = reading.read("a.csv", text);
    assertThat(file.sites().get(0).geometry()).isNull();
    assertThat(issue(file.sites().get(0).notes(), "too-few-points").seen().en())
        .contains("2 different points", "J1 (line 2)");
    assertThat(isSame(file.sites().get(1).geometry(), SQUARE, NANODEGREE)).isTrue();
  }

  @Test
  void repeatedPointsAreDroppedAndNamed() {
    String[] rows = square("点号,X,Y", "J,north,east").split("\n");
    String text = String.join("\n", rows[0], rows[1], rows[2], rows[2], rows[3], rows[4], rows[1]);
    OutlinedSite site = reading.only("a.csv", text);
    assertThat(isSame(site.geometry(), SQUARE, NANODEGREE)).isTrue();
    assertThat(issue(site.notes(), "repeated-points").seen().en()).contains("J2 (line 4)");
  }

  @Test
  void onePointNumberAtTwoPlacesIsRefused() {
    String text = square("点号,X,Y", "J,north,east") + "J1," + northEast(106.205, 38.39) + "\n";
    OutlinedSite site = reading.only("a.csv", text);
    assertThat(site.geometry()).isNull();
    assertThat(issue(site.notes(), "repeated-point-number").seen().en()).contains("lines 2 and 6");
  }

  @Test
  void ringInterruptedWithoutEndIsRefused() {
    String[] first = ring("a", 1, 106.2, 38.4, 0.01).split("\n");
    String other = ring("b", 1, 106.3, 38.4, 0.01);
    String text =
        "地块号,点号,圈号,X,Y\n"
            + String.join("\n", first[0], first[1])
            + "\n"
            + other
            + String.join("\n", first[2], first[3]);
    SiteFile file = reading.read("a.csv", text);
    assertThat(issue(file.sites().get(0).notes(), "interrupted-ring").seen().en()).contains("J3");
    assertThat(file.sites().get(1).geometry()).isNotNull();
  }

  @Test
  void unreadableNumbersAreNamedWithTheirLine() {
    String bad = square("地块号,点号,X,Y", "a,J,north,east").replaceFirst("42(\\d+)", "42x$1");
    SiteFile file = reading.read("a.csv", bad + square("", "b,J,north,east").stripLeading());
    ImportIssue error = issue(file.sites().get(0).notes(), "not-a-number");
    assertThat(error.seen().en()).contains("line 2, point J1", "'42x");
    assertThat(error.row()).isEqualTo(2);
    assertThat(file.sites().get(1).geometry()).isNotNull();
  }

  @Test
  void mixedSystemsNameTheFirstLineOfEach() {
    String mixed = square("点号,X,Y", "J,north,east") + square("", "K,north,35east").strip() + "\n";
    ProblemException refusal = reading.refusal("a.csv", mixed);
    assertThat(refusal.code()).isEqualTo("mixed-crs");
    assertThat(refusal).hasMessageContaining("line 2, point J1: metres without zone prefix");
    assertThat(refusal).hasMessageContaining("line 6, point K: metres of zone 35");
    ProblemException degrees =
        reading.refusal("b.csv", square("点号,X,Y", "J,north,east") + "J5,38.4,106.2\n");
    assertThat(degrees.code()).isEqualTo("mixed-crs");
    assertThat(degrees).hasMessageContaining("line 6, point J5: degrees");
  }

  @Test
  void wrongZoneIsRefusedWithTheRightOne() {
    ProblemException refusal =
        reading.refusal("a.csv", square("点号,X,Y", "J,north,east"), "EPSG:4545", YINCHUAN);
    assertThat(refusal.code()).isEqualTo("wrong-place");
    assertThat(refusal.details()).extracting("suggestions").asString().contains("EPSG:4544");
    ProblemException unprefixed =
        reading.refusal("a.csv", square("点号,X,Y", "J,north,35east"), "EPSG:4544", YINCHUAN);
    assertThat(unprefixed.details()).extracting("suggestions").asString().contains("EPSG:4523");
  }

  @Test
  void withoutAPlaceTheSystemIsDemanded() {
    String text = square("点号,X,Y", "J,north,east");
    ProblemException refusal = reading.refusal("a.csv", text, null, null);
    assertThat(refusal.code()).isEqualTo("missing-crs");
    SiteFile named = reading.read("a.csv", text, "EPSG:4544", null);
    assertThat(isSame(named.sites().get(0).geometry(), SQUARE, NANODEGREE)).isTrue();
    assertThat(named.crsWhy()).isEqualTo("the user named it");
  }

  @Test
  void pointFarAwayIsNamed() {
    String text =
        square("地块号,点号,X,Y", "a,J,north,east")
            + "b,J1,%s\nb,J2,%s\nb,J3,%s\n"
                .formatted(
                    northEast(106.2, 38.4), northEast(106.21, 38.4), northEast(106.21, 30.4));
    SiteFile file = reading.read("a.csv", text);
    assertThat(file.sites().get(0).geometry()).isNotNull();
    assertThat(file.sites().get(1).geometry()).isNull();
    assertThat(file.sites().get(1).notes())
        .filteredOn(code("wrong-place"))
        .anyMatch(note -> note.seen().en().contains("J3 (line 8)"));
  }

  @Test
  void consumerMapDegreesAreShiftedBackAndToldOf() {
    SiteFile file = reading.read("a.csv", square("点号,经度,纬度", "J,lon,lat"), "GCJ-02", YINCHUAN);
    assertThat(issue(file.issues(), "consumer-map-crs").seen().en()).contains("GCJ-02");
    double shift = file.sites().get(0).geometry().getCentroid().distance(SQUARE.getCentroid());
    assertThat(shift).isBetween(1e-3, 1e-2);
  }

  @Test
  void tableWithoutReadablePointsIsRefused() {
    assertThat(reading.refusal("a.csv", "点号,X,Y\n").code()).isEqualTo("no-features");
    ProblemException refusal = reading.refusal("a.csv", "点号,X,Y\nJ1,一,二\n");
    assertThat(refusal.code()).isEqualTo("no-points");
    assertThat(refusal).hasMessageContaining("line 2");
    assertThat(reading.refusal("a.csv", "点号,X,Y\nJ1,1e999,106\n").code()).isEqualTo("no-points");
  }

  @Test
  void pointsOffTheGlobeDoNotChooseTheProjection() {
    String text = "点号,经度,纬度\nJ1,106.2,38.4\nJ2,106.3,38.4\nJ3,285,38\nJ4,285,39\n";
    assertThat(reading.read("a.csv", text, null, null).sites().get(0).notes())
        .anyMatch(code("outside-crs"));
  }

  @Test
  void plainPointsAreSitesAndStillALayer() {
    String text = "code,name,lon,lat\nW1,风机一,106.2,38.4\nW2,风机二,106.3,38.4\n";
    SiteFile file = reading.read("a.csv", text);
    assertThat(file.sites()).extracting(OutlinedSite::name).containsExactly("风机一", "风机二");
    assertThat(file.sites().get(0).geometry().getGeometryType()).isEqualTo("Point");
    try (Importing importing = new Importing(folder)) {
      Path points = importing.write("b.csv", "code,点号,lon,lat\nA,J1,106.2,38.4\n");
      assertThat(importing.run(points, Importing.STATIONS).accepted()).isEqualTo(1);
    }
  }

  @Test
  void tableInAZipIsRead() throws Exception {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("界址点.txt"));
      zip.write(square("点号,X,Y", "J,north,east").getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    SiteFile file = reading.read("a.zip", bytes.toByteArray(), null, YINCHUAN);
    assertThat(isSame(file.sites().get(0).geometry(), SQUARE, NANODEGREE)).isTrue();
  }
}
