package io.tantu.ingest;

import static io.tantu.ingest.SiteReading.YINCHUAN;
import static io.tantu.ingest.SiteReading.issue;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

/** Features of the usual formats as sites. */
class SiteFilesTest {

  @TempDir Path folder;
  private SiteReading reading;

  @BeforeEach
  void open() {
    reading = new SiteReading(folder);
  }

  private static String feature(String name, String type, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{\"项目名称\":\"%s\",\"MW\":50},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
        .formatted(name, type, coordinates);
  }

  @Test
  void polygonsLinesAndPointsAreSitesInTheOrderOfTheFile() {
    SiteFile file =
        reading.read(
            "a.geojson",
            Importing.collection(
                feature(
                    "两块",
                    "MultiPolygon",
                    "[[[[106.2,38.4],[106.3,38.4],[106.3,38.5],[106.2,38.4]]],[[[106.4,38.4],[106.5,38.4],[106.5,38.5],[106.4,38.4]]]]"),
                feature("线路", "LineString", "[[106.2,38.4],[106.3,38.4]]"),
                feature("风机", "Point", "[106.2,38.4]")));
    assertThat(file.description()).isEqualTo("GeoJSON");
    assertThat(file.crs()).isEqualTo("EPSG:4326");
    assertThat(file.sites()).extracting(OutlinedSite::name).containsExactly("两块", "线路", "风机");
    assertThat(file.sites()).extracting(OutlinedSite::number).containsExactly(1, 2, 3);
    assertThat(file.sites())
        .extracting(site -> site.geometry().getGeometryType())
        .containsExactly("MultiPolygon", "LineString", "Point");
    assertThat(file.sites().get(0).attributes()).containsEntry("MW", 50L);
    assertThat(file.issues()).isEmpty();
  }

  @Test
  void featureIsRepairedWithANoteAndOneBeyondRepairRefusedAlone() {
    SiteFile file =
        reading.read(
            "a.geojson",
            Importing.collection(
                feature(
                    "bow",
                    "Polygon",
                    "[[[106.2,38.4],[106.21,38.41],[106.21,38.4],[106.2,38.41],[106.2,38.4]]]"),
                feature("flat", "Polygon", "[[[106.2,38.4],[106.21,38.41],[106.2,38.4]]]"),
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}",
                feature("far", "Point", "[16.2,38.4]")));
    Geometry bow = file.sites().get(0).geometry();
    assertThat(bow.isValid()).isTrue();
    assertThat(issue(file.sites().get(0).notes(), "self-intersection").severity())
        .isEqualTo(ImportIssue.Severity.WARNING);
    assertThat(file.sites().get(1).geometry()).isNull();
    assertThat(issue(file.sites().get(1).notes(), "too-few-points").row()).isEqualTo(2);
    assertThat(file.sites().get(2).geometry()).isNull();
    assertThat(file.sites().get(2).name()).isNull();
    assertThat(issue(file.sites().get(2).notes(), "missing-geometry").remedy()).isNotBlank();
    assertThat(file.sites().get(3).geometry()).isNull();
    assertThat(issue(file.sites().get(3).notes(), "wrong-place").at().lon()).isEqualTo(16.2);
  }

  @Test
  void metresAmongDegreesAreRefusedAlone() {
    SiteFile file =
        reading.read(
            "a.geojson",
            Importing.collection(
                feature("a", "Point", "[106.2,38.4]"),
                feature("b", "Point", "[106.3,38.4]"),
                feature("c", "Point", "[611273.0,4260216.0]")));
    assertThat(file.sites().get(1).geometry()).isNotNull();
    assertThat(file.sites().get(2).geometry()).isNull();
    assertThat(file.sites().get(2).notes()).anyMatch(SiteReading.code("outside-crs"));
  }

  @Test
  void userOverrulesTheFile() {
    SiteFile file =
        reading.read(
            "a.geojson",
            feature("a", "Point", "[611273.0658,4260216.6963]"),
            "EPSG:4544",
            YINCHUAN);
    assertThat(file.crsWhy()).startsWith("the user named it, instead of EPSG:4326");
    assertThat(file.sites().get(0).geometry().getCoordinate().x).isBetween(106.2749, 106.2751);
  }

  @Test
  void wholeFileInTheWrongPlaceIsRefused() {
    ProblemException refusal = reading.refusal("a.geojson", feature("a", "Point", "[116.2,38.4]"));
    assertThat(refusal.code()).isEqualTo("wrong-place");
    assertThat(reading.refusal("b.geojson", Importing.collection()).code())
        .isEqualTo("no-features");
  }

  private static String circle(int vertices) {
    return IntStream.rangeClosed(0, vertices)
        .mapToObj(i -> 2 * Math.PI * (i % vertices) / vertices)
        .map(a -> "[%.9f,%.9f]".formatted(106.2 + 0.05 * Math.cos(a), 38.4 + 0.05 * Math.sin(a)))
        .collect(Collectors.joining(",", "[[", "]]"));
  }

  @Test
  void siteOfTooManyVerticesIsRefusedAloneWithTheirCount() {
    SiteFile file =
        reading.read(
            "a.geojson",
            Importing.collection(
                feature("big", "Polygon", circle(200_000)),
                feature("most", "Polygon", circle(199_999))));
    assertThat(file.sites().get(0).geometry()).isNull();
    assertThat(issue(file.sites().get(0).notes(), "too-many-vertices").seen().en())
        .contains("200,001 vertices");
    assertThat(file.sites().get(1).geometry().getNumPoints()).isEqualTo(200_000);
  }

  @Test
  void moreThanTenThousandSitesAreRefusedBeforeReadingOn() {
    String points =
        IntStream.rangeClosed(0, SiteLimits.SITES)
            .mapToObj(i -> "p%d,106.2,38.4".formatted(i))
            .collect(Collectors.joining("\n", "name,lon,lat\n", "\n\"never closed"));
    ProblemException refusal = reading.refusal("a.csv", points);
    assertThat(refusal.code()).isEqualTo("too-many-sites");
  }

  @Test
  void fullWidthTableWithoutPointNumbersNamesItsColumns() {
    ProblemException refusal = reading.refusal("a.csv", "名称，经度，纬度\na，106.2，38.4\n");
    assertThat(refusal.code()).isEqualTo("no-coordinates");
  }
}
