package io.tantu.ingest;

import static io.tantu.ingest.SiteReading.YINCHUAN;
import static io.tantu.ingest.SiteReading.code;
import static io.tantu.ingest.SiteReading.isSame;
import static io.tantu.ingest.SiteReading.issue;
import static io.tantu.ingest.SiteReading.northEast;
import static io.tantu.ingest.SiteReading.wkt;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.problem.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text in which land surveys exchange the boundary points of parcels. */
class ParcelTextTest {

  private static final String HEADER =
      """
      [属性描述]
      格式版本号=1.01版本
      数据产生单位=测试
      坐标系=2000国家大地坐标系
      几度分带=3
      投影类型=高斯克吕格
      计量单位=米
      带号=35
      精度=0.001
      转换参数=,,,,,,
      [地块坐标]
      """;

  @TempDir Path folder;
  private SiteReading reading;

  @BeforeEach
  void open() {
    reading = new SiteReading(folder);
  }

  /** A closed square ring, its eastings with a prefix of the zone, 0 for none. */
  private static String ring(int ring, double lon, double lat, double size, int zone) {
    double[][] corners = {
      {lon, lat}, {lon + size, lat}, {lon + size, lat + size}, {lon, lat + size}, {lon, lat}
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < corners.length; i++) {
      String at = northEast(corners[i][0], corners[i][1]);
      String prefixed = zone == 0 ? at : at.replace(",", "," + zone);
      text.append("J%d,%d,%s\n".formatted(i % 4 + 1, ring, prefixed));
    }
    return text.toString();
  }

  private static final String PARCELS =
      "10,850.0,D-1,一号,光伏区,面,,光伏,0602,@\n"
          + ring(1, 106.2, 38.4, 0.03, 0)
          + ring(2, 106.21, 38.41, 0.01, 0)
          + "5,96.9,D-2,二号地块,面,J48G,充电站,,@\n"
          + ring(1, 106.3, 38.4, 0.01, 0);

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void twoParcelsAreReadWithTheirAttributes(String charset) {
    SiteFile file = reading.read("a.txt", HEADER + PARCELS, Charset.forName(charset));
    assertThat(file.crs()).isEqualTo("EPSG:4544");
    assertThat(file.crsWhy()).contains("带号=35");
    assertThat(file.sites()).extracting(OutlinedSite::name).containsExactly("一号,光伏区", "二号地块");
    assertThat(
            isSame(
                file.sites().get(0).geometry(),
                wkt(
                    "POLYGON((106.2 38.4, 106.23 38.4, 106.23 38.43, 106.2 38.43, 106.2 38.4),"
                        + "(106.21 38.41, 106.21 38.42, 106.22 38.42, 106.22 38.41, 106.21 38.41))"),
                1e-9))
        .isTrue();
    assertThat(file.sites().get(1).attributes())
        .containsEntry("地块编号", "D-2")
        .containsEntry("图幅号", "J48G")
        .containsEntry("地块用途", "充电站")
        .doesNotContainKey("地类编码");
    assertThat(file.sites().get(1).notes()).isEmpty();
  }

  @Test
  void prefixedEastingsOfTheStatedZoneAreRead() {
    String text = HEADER + "5,,D,n,面,,,,@\n" + ring(1, 106.3, 38.4, 0.01, 35);
    SiteFile file = reading.read("a.txt", text, null, null);
    assertThat(file.crs()).isEqualTo("EPSG:4523");
    assertThat(file.sites().get(0).geometry().getCentroid().getX()).isBetween(106.304, 106.306);
  }

  @Test
  void prefixThatContradictsTheStatedZoneIsRefused() {
    String text = HEADER + "5,,D,n,面,,,,@\n" + ring(1, 106.3, 38.4, 0.01, 36);
    ProblemException refusal = reading.refusal("a.txt", text);
    assertThat(refusal.code()).isEqualTo("zone-contradiction");
    assertThat(refusal)
        .hasMessageContaining("states zone 35")
        .hasMessageContaining("begin with 36");
    assertThat(refusal).hasMessageContaining("J1 (line 13)");
    ProblemException width = reading.refusal("a.txt", HEADER.replace("几度分带=3", "几度分带=6") + PARCELS);
    assertThat(width.code()).isEqualTo("zone-contradiction");
  }

  @Test
  void missingZoneIsFoundByThePlace() {
    SiteFile file = reading.read("a.txt", HEADER.replace("带号=35", "带号=") + PARCELS);
    assertThat(file.crs()).isEqualTo("EPSG:4544");
    ProblemException refusal =
        reading.refusal("a.txt", HEADER.replace("带号=35", "带号=") + PARCELS, null, null);
    assertThat(refusal.code()).isEqualTo("missing-crs");
  }

  @Test
  void wrongZoneInTheHeaderIsRefusedWithTheRightOne() {
    ProblemException refusal = reading.refusal("a.txt", HEADER.replace("带号=35", "带号=36") + PARCELS);
    assertThat(refusal.code()).isEqualTo("wrong-place");
    assertThat(refusal.details()).extracting("suggestions").asString().contains("EPSG:4544");
    SiteFile named =
        reading.read("a.txt", HEADER.replace("带号=35", "带号=36") + PARCELS, "EPSG:4544", YINCHUAN);
    assertThat(named.sites().get(0).geometry()).isNotNull();
  }

  @Test
  void oldDatumIsReadWithAWarning() {
    SiteFile file = reading.read("a.txt", HEADER.replace("2000国家大地坐标系", "1980西安坐标系") + PARCELS);
    assertThat(file.crs()).isEqualTo("EPSG:2380");
    assertThat(file.issues()).anyMatch(code("datum-shift-unknown"));
    ProblemException local =
        reading.refusal("a.txt", HEADER.replace("2000国家大地坐标系", "银川城市坐标系") + PARCELS);
    assertThat(local.code()).isEqualTo("unknown-crs");
    assertThat(
            reading
                .read(
                    "a.txt",
                    HEADER.replace("2000国家大地坐标系", "银川城市坐标系") + PARCELS,
                    "EPSG:4544",
                    YINCHUAN)
                .sites())
        .hasSize(2);
  }

  @Test
  void statedAreaAndCountAreHeldAgainstThePoints() {
    String text = HEADER + "9,50,D,n,面,,,,@\n" + ring(1, 106.3, 38.4, 0.01, 0);
    OutlinedSite site = reading.only("a.txt", text);
    assertThat(site.geometry()).isNotNull();
    assertThat(issue(site.notes(), "area-differs").seen().en()).contains("50.0 ha", "96.9");
    assertThat(issue(site.notes(), "point-count-differs").seen().en())
        .contains("9 points", "4 were read");
  }

  @Test
  void linesAndPointsAreSitesToo() {
    String text =
        HEADER
            + "2,,L,集电线路,线,,,,@\n1,1,%s\n2,1,%s\n"
                .formatted(northEast(106.2, 38.4), northEast(106.3, 38.4))
            + "1,,P,风机,点,,,,@\n1,1,%s\n".formatted(northEast(106.2, 38.4));
    SiteFile file = reading.read("a.txt", text);
    assertThat(file.sites())
        .extracting(site -> site.geometry().getGeometryType())
        .containsExactly("LineString", "Point");
  }

  @Test
  void oneBadParcelIsRefusedAlone() {
    String text = HEADER + "3,,B,bad,面,,,,@\nJ1,1,4250000\nJ2,1,x,y\n" + PARCELS;
    SiteFile file = reading.read("a.txt", text);
    assertThat(file.sites()).hasSize(3);
    assertThat(file.sites().get(0).geometry()).isNull();
    assertThat(issue(file.sites().get(0).notes(), "broken-record").seen().en()).contains("line 13");
    assertThat(issue(file.sites().get(0).notes(), "not-a-number").row()).isEqualTo(14);
    assertThat(file.sites().get(1).geometry()).isNotNull();
  }

  @Test
  void fullWidthBracketsAndCommasAreRead() {
    String text = (HEADER + PARCELS).replace('[', '【').replace(']', '】').replace(',', '，');
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GBK")}) {
      SiteFile file = reading.read("a.txt", text, charset);
      assertThat(file.sites()).extracting(OutlinedSite::geometry).doesNotContainNull();
      assertThat(file.issues()).anyMatch(code("full-width-comma"));
    }
  }

  @Test
  void jsonArraysAreStillJson() {
    for (String json : new String[] {"[1,2]", "[ {\"type\":1}]", "[]", "[\"a\"]"}) {
      assertThat(reading.refusal("a.json", json).code()).isEqualTo("not-features");
    }
  }

  @Test
  void parcelTextIsNoLayer() {
    try (Importing importing = new Importing(folder)) {
      Path file = importing.write("a.txt", HEADER + PARCELS);
      ProblemException refusal = importing.refusal(file, Importing.PARCELS);
      assertThat(refusal.code()).isEqualTo("unsupported-format");
      assertThat(refusal).hasMessageContaining("as sites to be assessed");
    }
  }

  @Test
  void emptyFilesSayWhatIsMissing() {
    assertThat(reading.refusal("a.txt", "").code()).isEqualTo("empty-file");
    assertThat(reading.refusal("a.txt", HEADER).code()).isEqualTo("no-features");
    assertThat(reading.refusal("a.txt", HEADER + "4,1,D,n,面,,,,@\n").code()).isEqualTo("no-points");
  }

  @Test
  void unappliedShiftIsToldOf() {
    SiteFile file =
        reading.read("a.txt", HEADER.replace("转换参数=,,,,,,", "转换参数=1.5,2,0,0,0,0,0") + PARCELS);
    assertThat(file.issues()).anyMatch(code("shift-not-applied"));
  }

  @Test
  void siteOfTwoMillionPointsIsRefusedAloneWithItsCount() {
    StringBuilder text = new StringBuilder(HEADER).append("2000000,,B,big,面,,,,@\n");
    for (int i = 0; i < 2_000_000; i++) {
      text.append("1,1,4250000,").append(600_000 + i % 1000).append('\n');
    }
    SiteFile file = reading.read("a.txt", text + PARCELS);
    assertThat(file.sites().get(0).geometry()).isNull();
    assertThat(issue(file.sites().get(0).notes(), "too-many-vertices").seen().en())
        .contains("2,000,000 vertices", "200,000");
    assertThat(file.sites().get(2).geometry()).isNotNull();
  }

  @Test
  void moreThanTenThousandSitesAreRefused() {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i <= 10_000; i++) {
      text.append("1,,P,n,点,,,,@\n1,1,4250000,600000\n");
    }
    ProblemException refusal = reading.refusal("a.txt", text.toString());
    assertThat(refusal.code()).isEqualTo("too-many-sites");
    assertThat(refusal.kind()).isEqualTo(ProblemException.Kind.TOO_LARGE);
  }
}
