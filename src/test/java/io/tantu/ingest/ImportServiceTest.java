package io.tantu.ingest;

import static io.tantu.ingest.Importing.PARCELS;
import static io.tantu.ingest.Importing.collection;
import static io.tantu.ingest.Importing.feature;
import static io.tantu.ingest.Importing.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.problem.ProblemException;
import io.tantu.testing.BothStores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@BothStores
class ImportServiceTest {

  private static final String SEEN_IN_ENGLISH = "a Point was found where polygons are wanted";

  @TempDir Path folder;
  private Importing importing;

  @BeforeEach
  void open() {
    importing = new Importing(folder);
  }

  @AfterEach
  void close() {
    importing.close();
  }

  @Test
  void importsFeaturesWithLegalAreaAndBounds() {
    Path file = importing.write("a.geojson", collection(square("a", 106.23, 38.48)));
    ImportReport report = importing.run(file, PARCELS);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.version()).hasSize(12);
    assertThat(report.bounds().get(0)).isEqualTo(106.23);
    assertThat(report.bounds().get(3)).isCloseTo(38.49, within(1e-9));
    // Domain vector A4.
    assertThat(importing.features(PARCELS).get(0).areaSquareMetres())
        .isCloseTo(968_533.99, within(0.05));
  }

  @Test
  void oneDataSetInAFolderIsFoundAmongItsNotes() {
    Path notes = importing.write("in/readme.txt", "read me");
    ProblemException refusal = importing.refusal(notes.getParent(), PARCELS);
    assertThat(refusal.code()).isNotEqualTo("several-files");
    importing.write("in/table.csv", "code,lon,lat\na,106.2,38.4\n");
    assertThat(importing.run(notes.getParent(), Importing.STATIONS, "EPSG:4490").accepted())
        .isEqualTo(1);
    importing.write("in/a.geojson", collection(square("a", 106.23, 38.48)));
    assertThat(importing.run(notes.getParent(), PARCELS).accepted()).isEqualTo(1);
    importing.write("in/b.geojson", collection(square("b", 106.23, 38.48)));
    ProblemException several = importing.refusal(notes.getParent(), PARCELS);
    assertThat(several.code()).isEqualTo("several-files");
    assertThat(several.details().get("known")).isEqualTo(List.of("a.geojson", "b.geojson"));
  }

  @Test
  void sameContentAgainIsUnchanged() {
    Path file = importing.write("a.geojson", collection(square("a", 106.23, 38.48)));
    String version = importing.run(file, PARCELS).version();
    ImportReport again = importing.run(file, PARCELS);
    assertThat(again.unchanged()).isTrue();
    assertThat(again.version()).isEqualTo(version);
  }

  @Test
  void dryRunReportsEverythingAndWritesNothing() {
    Path file = importing.write("a.geojson", collection(square("a", 106.23, 38.48)));
    ImportReport report =
        importing.run(new ImportRequest(file, PARCELS, null, null, null, true, null));
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.version()).isNull();
    assertThat(importing.store.current("parcel")).isEmpty();
    assertThat(importing.store.journal("parcel")).isEmpty();
  }

  @Test
  void bowTieIsRepairedWithAreaBeforeAndAfter() {
    String bowTie =
        feature(
            "bow",
            "Polygon",
            "[[[106.2,38.4],[106.21,38.41],[106.21,38.4],[106.2,38.41],[106.2,38.4]]]");
    Path file = importing.write("a.geojson", collection(bowTie));
    ImportReport report = importing.run(file, PARCELS);
    assertThat(report.repaired()).isEqualTo(1);
    assertThat(report.count("self-intersection")).isEqualTo(1);
    // The two loops cancel each other as they came; each is a quarter of the square.
    assertThat(report.repairs().areaBeforeSquareMetres()).isLessThan(500);
    assertThat(report.repairs().areaAfterSquareMetres()).isCloseTo(484_800, within(500.0));
    ImportIssue issue = report.issues().get(0).first().get(0);
    assertThat(issue.at().lon()).isCloseTo(106.205, within(1e-6));
    assertThat(issue.featureKey()).isEqualTo("bow");
  }

  @Test
  void openRingIsClosedAndReported() {
    String open =
        feature("o", "Polygon", "[[[106.2,38.4],[106.21,38.4],[106.21,38.41],[106.2,38.41]]]");
    ImportReport report = importing.run(importing.write("a.geojson", collection(open)), PARCELS);
    assertThat(report.repaired()).isEqualTo(1);
    assertThat(report.count("unclosed-ring")).isEqualTo(1);
  }

  @Test
  void badRowsAreRefusedOneByOneWithTheirNumbers() {
    Path file =
        importing.write(
            "a.geojson",
            collection(
                square("a", 106.2, 38.4),
                feature("nan", "Polygon", "[[[NaN,38.4],[106.3,38.4],[106.3,38.5],[NaN,38.4]]]"),
                feature(
                    "inf", "Polygon", "[[[1e999,38.4],[106.3,38.4],[106.3,38.5],[1e999,38.4]]]"),
                feature(
                    "huge", "Polygon", "[[[1e308,38.4],[106.3,38.4],[106.3,38.5],[1e308,38.4]]]"),
                feature("empty", "Polygon", "[]"),
                feature("point", "Point", "[106.2,38.4]"),
                feature("line", "LineString", "[[106.2,38.4]]"),
                feature("text", "Polygon", "[[[\"106\",38.4]]]"),
                feature("deep", "Polygon", "[[[[[106.2,38.4]]]]]"),
                feature("what", "Circle", "[[106.2,38.4],[106.3,38.4]]"),
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}",
                "7"));
    ImportReport report = importing.run(file, PARCELS);
    assertThat(report.rowsRead()).isEqualTo(12);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.refused()).isEqualTo(11);
    List<Long> rows = new ArrayList<>();
    report.issues().stream()
        .filter(g -> g.severity() == ImportIssue.Severity.ERROR)
        .forEach(g -> g.first().forEach(i -> rows.add(i.row())));
    assertThat(rows).contains(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    assertThat(report.count("not-finite")).isEqualTo(2);
    assertThat(report.count("missing-geometry")).isEqualTo(1);
    assertThat(report.count("unsupported-geometry")).isEqualTo(1);
  }

  @Test
  void laterFeatureWithTheSameKeyIsRefused() {
    Path file =
        importing.write(
            "a.geojson", collection(square("a", 106.2, 38.4), square("a", 106.3, 38.4)));
    ImportReport report = importing.run(file, PARCELS);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.count("duplicate-key")).isEqualTo(1);
  }

  @Test
  void whenAllAreRefusedNothingIsPublishedAndTheReportComesAlong() {
    importing.run(importing.write("a.geojson", collection(square("a", 106.2, 38.4))), PARCELS);
    String before = importing.store.current("parcel").orElseThrow().version();
    ProblemException refusal =
        importing.refusal(
            importing.write("b.geojson", collection(feature("p", "Point", "[106.2,38.4]"))),
            PARCELS);
    assertThat(refusal.code()).isEqualTo("all-refused");
    assertThat(((ImportReport) refusal.details().get("report")).refused()).isEqualTo(1);
    assertThat(importing.store.current("parcel").orElseThrow().version()).isEqualTo(before);
  }

  @Test
  void metresLabelledAsDegreesAreFoundByExtent() {
    Path file =
        importing.write(
            "a.geojson",
            collection(
                feature(
                    "m",
                    "Polygon",
                    "[[[611273,4260216],[611373,4260216],[611373,4260316],[611273,4260216]]]")));
    ProblemException refusal =
        importing.refusal(
            new ImportRequest(
                file, PARCELS, null, null, null, false, new Envelope(105.8, 106.9, 37.4, 38.9)));
    assertThat(refusal.code()).isEqualTo("wrong-crs");
    assertThat((List<Object>) refusal.details().get("suggestions")).contains("EPSG:4544");
    assertThat(refusal).hasMessageContaining("without the zone prefix");
  }

  @Test
  void degreesLabelledAsMetresAreFoundByExtent() {
    Path file = importing.write("a.geojson", collection(square("a", 106.2, 38.4)));
    ProblemException refusal =
        importing.refusal(new ImportRequest(file, PARCELS, "EPSG:4544", null, null, false, null));
    assertThat(refusal.code()).isEqualTo("wrong-crs");
    assertThat(refusal).hasMessageContaining("degrees");
  }

  @Test
  void missingZonePrefixIsFoundByExtent() {
    String metres = "[[[611273,4260216],[611373,4260216],[611373,4260316],[611273,4260216]]]";
    Path file = importing.write("a.geojson", collection(feature("m", "Polygon", metres)));
    ProblemException refusal =
        importing.refusal(new ImportRequest(file, PARCELS, "EPSG:4523", null, null, false, null));
    assertThat(refusal.code()).isEqualTo("wrong-crs");
    assertThat(importing.run(file, PARCELS, "EPSG:4544").bounds().get(0))
        .isCloseTo(106.275, within(1e-3));
  }

  @Test
  void placeFarFromTheWorkspaceIsRefused() {
    Path file = importing.write("a.geojson", collection(square("a", 38.4, 10.2)));
    ProblemException refusal =
        importing.refusal(
            new ImportRequest(
                file, PARCELS, null, null, null, false, new Envelope(105.8, 106.9, 37.4, 38.9)));
    assertThat(refusal.code()).isEqualTo("wrong-place");
  }

  @Test
  void wrongValueCostsAnOptionalAttributeButARequiredOneTheFeature() {
    LayerDefinition layer =
        Importing.layer(
            "stand",
            GeometryType.POINT,
            Importing.attribute("code", AttributeType.STRING, "编号", "Number", false),
            Importing.attribute("volume", AttributeType.NUMBER, "蓄积", "Volume", false),
            Importing.attribute("year", AttributeType.INTEGER, "年", "Year", true));
    Path file =
        importing.write(
            "a.csv",
            "code,volume,year,lon,lat\na,much,2024,106,38\nb,1,soon,106,38\nc,1,,106,38\n");
    ImportReport report = importing.run(file, layer);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(importing.features(layer).get(0).values()).containsExactly("a", null, 2024L);
    assertThat(report.count("not-a-number")).isEqualTo(2);
    assertThat(report.count("missing-value")).isEqualTo(1);
  }

  @Test
  void systemThatTheUserNamesOverrulesTheFileAndTheReportSaysSo() {
    Path file = importing.write("a.geojson", collection(square("a", 106.23, 38.48)));
    ImportReport report = importing.run(file, PARCELS, "GCJ-02");
    assertThat(report.crs().name()).isEqualTo("GCJ-02");
    assertThat(report.crs().why()).contains("instead of EPSG:4326");
    // GCJ-02 lies some 380 m east of the truth at Yinchuan.
    assertThat(report.bounds().get(0)).isBetween(106.22, 106.227);
  }

  @Test
  void progressRunsThroughAllPhases() {
    Path file = importing.write("a.geojson", collection(square("a", 106.23, 38.48)));
    List<ImportProgress.Phase> phases = new ArrayList<>();
    importing.service.run(
        ImportRequest.of(file, PARCELS), (phase, rows, total) -> phases.add(phase));
    assertThat(phases).contains(ImportProgress.Phase.values());
  }

  @Test
  void issuesAreCountedInFullAndKeptInPart() {
    String[] features = new String[50];
    for (int i = 0; i < 50; i++) {
      features[i] = i == 0 ? square("a", 106.2, 38.4) : feature("p" + i, "Point", "[106,38]");
    }
    ImportReport report =
        importing.run(importing.write("a.geojson", collection(features)), PARCELS);
    assertThat(report.count("wrong-type")).isEqualTo(49);
    assertThat(report.issues().get(0).first()).hasSize(20);
  }

  @Test
  void reportIsKeptInTheJournalAsJson() {
    Path file = importing.write("a.geojson", collection(square("a", 106.23, 38.48)));
    importing.run(file, PARCELS);
    String json = importing.store.journal("parcel").get(0).reportJson();
    assertThat(json).contains("\"accepted\":1", "\"source\":\"a.geojson\"", "\"seconds\"");
  }

  @Test
  void aKeptReportTellsWhatWasSeenInBothLanguagesAndEarlierOnesInTheirs() {
    Path file =
        importing.write(
            "a.geojson",
            collection(square("a", 106.23, 38.48), feature("p", "Point", "[106.2,38.4]")));
    importing.run(file, PARCELS);
    JsonNode kept =
        JsonMapper.shared().readTree(importing.store.journal("parcel").get(0).reportJson());
    assertThat(seen(kept)).isEqualTo(new LocalizedText("图形是 Point，这里要的是面", SEEN_IN_ENGLISH));
    ObjectNode issue = (ObjectNode) kept.at("/issues/0/first/0");
    issue.put("seen", SEEN_IN_ENGLISH);
    assertThat(seen(kept)).isEqualTo(new LocalizedText(SEEN_IN_ENGLISH, SEEN_IN_ENGLISH));
  }

  private static LocalizedText seen(JsonNode kept) {
    ImportReport report = JsonMapper.shared().treeToValue(kept, ImportReport.class);
    return report.issues().get(0).first().get(0).seen();
  }
}
