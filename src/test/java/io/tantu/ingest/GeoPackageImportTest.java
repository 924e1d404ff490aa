package io.tantu.ingest;

import static io.tantu.ingest.Importing.PARCELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

@BothStores
class GeoPackageImportTest {

  private static final LayerDefinition STANDS =
      Importing.layer(
          "stand",
          GeometryType.POLYGON,
          Importing.attribute("standNo", AttributeType.STRING, "小班号", "Stand", true),
          Importing.attribute("density", AttributeType.NUMBER, "郁闭度", "Density", false));

  @TempDir Path folder;
  private Importing importing;
  private Path file;

  @BeforeEach
  void unpackFixture() throws IOException {
    importing = new Importing(folder);
    // Written by GDAL's ogr2ogr: -f GPKG -t_srs EPSG:4544.
    try (InputStream in = getClass().getResourceAsStream("stands-gpkg.zip");
        ZipInputStream zip = new ZipInputStream(in)) {
      zip.getNextEntry();
      file = importing.write("stands.gpkg", zip.readAllBytes());
    }
  }

  @AfterEach
  void close() {
    importing.close();
  }

  @Test
  void tableIsReadInItsOwnSystemWhateverTheRegistrysAxisOrder() {
    ImportReport report = importing.run(file, STANDS);
    assertThat(report.crs().name()).isEqualTo("EPSG:4544");
    assertThat(report.accepted()).isEqualTo(3);
    Feature first = importing.features(STANDS).get(0);
    assertThat(first.values()).containsExactly("NX-001", 0.65);
    assertThat(first.geometry().getCentroid().getX()).isCloseTo(105.925, within(1e-7));
    assertThat(report.count("unknown-attribute")).isEqualTo(3);
  }

  @Test
  void extensionThatLiesIsAnIssue() throws IOException {
    Path lying = Files.copy(file, folder.resolve("stands.csv"));
    ImportReport report = importing.run(lying, STANDS);
    assertThat(report.accepted()).isEqualTo(3);
    assertThat(report.count("extension-contradicts-content")).isEqualTo(1);
  }

  @Test
  void amongSeveralTablesTheOneNamedAsTheLayerIsTaken() throws SQLException {
    copyTableAs("forest");
    ProblemException refusal = importing.refusal(file, STANDS);
    assertThat(refusal.code()).isEqualTo("several-tables");
    assertThat(refusal.details().get("known")).isEqualTo(List.of("forest", "stands"));
    copyTableAs("stand");
    assertThat(importing.run(file, STANDS).format()).contains("table stand");
  }

  private void copyTableAs(String name) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE " + name + " AS SELECT * FROM stands");
      statement.execute(
          "INSERT INTO gpkg_geometry_columns SELECT '%s', column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns WHERE table_name = 'stands'"
              .formatted(name));
    }
  }

  @Test
  void cutFileIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 16; length < whole.length; length += 4_091) {
      Files.write(file, Arrays.copyOf(whole, length));
      ProblemException refusal = importing.refusal(file, STANDS);
      assertThat(refusal).as("cut at %d", length).isNotNull();
      assertThat(refusal.code()).isIn("broken-file", "no-features", "missing-crs");
    }
  }

  @Test
  void fileOfOurOwnStoreCanBeImportedElsewhere() throws IOException {
    TestStores.assumeGeoPackage();
    Path geoJson =
        importing.write("a.geojson", Importing.collection(Importing.square("a", 106.2, 38.4)));
    importing.run(geoJson, PARCELS);
    Feature original = importing.features(PARCELS).get(0);
    importing.close();
    Path own;
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      own = files.filter(f -> f.toString().endsWith(".gpkg")).findFirst().orElseThrow();
    }
    try (Importing elsewhere = new Importing(folder.resolve("elsewhere"))) {
      assertThat(elsewhere.run(own, PARCELS).accepted()).isEqualTo(1);
      Feature copy = elsewhere.features(PARCELS).get(0);
      assertThat(copy.geometry().equalsExact(original.geometry())).isTrue();
      assertThat(copy.values()).isEqualTo(original.values());
    }
  }

  private static byte[] blob(byte[] wkb) {
    return ByteBuffer.allocate(8 + wkb.length)
        .put(new byte[] {'G', 'P', 0, 1, 0, 0, 0, 0})
        .put(wkb)
        .array();
  }

  @Test
  void wellKnownBinaryIsReadWithAnyDimension() throws Exception {
    String wkt =
        "MULTIPOLYGON(((0 0, 10 0, 10 10, 0 0), (2 1, 4 1, 4 2, 2 1)), ((20 20, 30 20, 30 30, 20 20)))";
    Geometry expected = new org.locationtech.jts.io.WKTReader().read(wkt);
    for (byte[] wkb :
        List.of(
            new WKBWriter(2, 1).write(expected),
            new WKBWriter(2, 2, true).write(expected),
            new WKBWriter(3).write(expected))) {
      List<Flaw> flaws = new ArrayList<>();
      Geometry read = new WkbGeometry().decode(blob(wkb), flaws);
      assertThat(read.equalsTopo(expected)).isTrue();
      assertThat(flaws).isEmpty();
    }
  }

  @Test
  void madeUpBlobsAreFlawsNotExceptions() throws Exception {
    Geometry square = new org.locationtech.jts.io.WKTReader().read("POLYGON((0 0,1 0,1 1,0 0))");
    byte[] whole = blob(new WKBWriter(2, 2).write(square));
    for (int length = 0; length < whole.length; length++) {
      assertFlaw(Arrays.copyOf(whole, length));
    }
    ByteBuffer claims = ByteBuffer.allocate(9).order(ByteOrder.LITTLE_ENDIAN);
    assertFlaw(blob(claims.put((byte) 1).putInt(3).putInt(Integer.MAX_VALUE).array()));
    ByteBuffer deep = ByteBuffer.allocate(9 * 100_000).order(ByteOrder.LITTLE_ENDIAN);
    while (deep.hasRemaining()) {
      deep.put((byte) 1).putInt(7).putInt(1);
    }
    assertFlaw(blob(deep.array()));
    assertFlaw(null);
  }

  private static void assertFlaw(byte[] blob) {
    List<Flaw> flaws = new ArrayList<>();
    assertThat(new WkbGeometry().decode(blob, flaws)).isNull();
    assertThat(flaws).isNotEmpty();
  }
}
