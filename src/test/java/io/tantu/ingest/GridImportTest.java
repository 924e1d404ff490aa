package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.GridRule;
import io.tantu.catalog.LayerDefinition;
import io.tantu.clients.RealClient;
import io.tantu.geodesy.EllipsoidalArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Grids as GDAL's own programs write them. */
class GridImportTest {

  private static final int COLUMNS = 150;
  private static final int ROWS = 100;
  private static final double CELL = 0.001;
  private static final double WEST = 106;
  private static final double NORTH = 38.4;
  private static final double[] FROM = {0, 8, 15, 25};

  private static final LayerDefinition PEOPLE =
      layer(GeometryType.POINT, new GridRule("amount", null, true, null, "code"));
  private static final LayerDefinition VALUES =
      layer(GeometryType.POINT, new GridRule("amount", null, false, null, "code"));
  private static final LayerDefinition CLASSES =
      layer(
          GeometryType.POLYGON,
          new GridRule("amount", DoubleStream.of(FROM).boxed().toList(), false, null, null));
  private static final LayerDefinition WHOLE =
      layer(GeometryType.POLYGON, new GridRule("amount", null, false, null, null));

  @TempDir Path folder;
  private Importing importing;
  private final double[] values = new double[COLUMNS * ROWS];

  private static LayerDefinition layer(GeometryType type, GridRule rule) {
    AttributeDefinition amount =
        new AttributeDefinition(
            "amount",
            rule.amounts() ? AttributeType.INTEGER : AttributeType.NUMBER,
            Importing.PARCELS.title(),
            null,
            true,
            0.0,
            null,
            null);
    LayerDefinition bare =
        Importing.layer(
            "grid",
            type,
            Importing.attribute("code", AttributeType.STRING, "编号", "Number", false),
            amount);
    return new LayerDefinition(
        bare.id(),
        bare.title(),
        bare.group(),
        bare.order(),
        bare.geometryType(),
        type == GeometryType.POINT ? "code" : null,
        null,
        false,
        null,
        bare.attributes(),
        bare.provenance(),
        null,
        rule,
        null);
  }

  @BeforeEach
  void draw() {
    importing = new Importing(folder);
    Random random = new Random(20_261_128);
    for (int i = 0; i < values.length; i++) {
      double hills = 15 + 15 * Math.sin(i % COLUMNS / 17.0) * Math.cos(i / COLUMNS / 11.0);
      double value = Math.max(0, hills + random.nextDouble() * 4 - 2);
      values[i] = random.nextInt(20) == 0 ? Double.NaN : Math.round(value * 1000) / 1000.0;
    }
  }

  @AfterEach
  void close() {
    importing.close();
  }

  /** The values as a GeoTIFF that GDAL writes with the options. */
  private Path tif(String... options) {
    String rows =
        IntStream.range(0, ROWS)
            .mapToObj(
                row ->
                    DoubleStream.of(values)
                        .skip((long) row * COLUMNS)
                        .limit(COLUMNS)
                        .mapToObj(v -> Double.isNaN(v) ? "-9999" : Double.toString(v))
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n"));
    Path text =
        importing.write(
            "grid.asc",
            "ncols %d\nnrows %d\nxllcorner %s\nyllcorner %s\ncellsize %s\nNODATA_value -9999\n%s\n"
                .formatted(COLUMNS, ROWS, WEST, NORTH - ROWS * CELL, CELL, rows));
    return gdal(
        "gdal_translate", "-a_srs EPSG:4490 " + String.join(" ", options), text, "grid.tif");
  }

  private Path gdal(String program, String options, Path from, String to) {
    Path written = folder.resolve(to);
    List<String> command = new ArrayList<>(List.of(program, "-q"));
    Stream.of(options.strip().split(" +")).filter(word -> !word.isEmpty()).forEach(command::add);
    command.addAll(List.of(from.toString(), written.toString()));
    run(command);
    return written;
  }

  private static String run(List<String> command) {
    try {
      return RealClient.GDAL.run(command.toArray(String[]::new));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private double sum() {
    return DoubleStream.of(values).filter(v -> !Double.isNaN(v)).sum();
  }

  private static double amount(Feature feature) {
    return ((Number) feature.values()[1]).doubleValue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-ot Float32",
        "-ot Float64 -co COMPRESS=LZW -co PREDICTOR=3",
        "-ot Float32 -co COMPRESS=DEFLATE -co PREDICTOR=3 -co TILED=YES",
        "-ot Float32 -co COMPRESS=ZSTD -co BIGTIFF=YES -co ENDIANNESS=BIG",
      })
  void eachCellWithAValueIsAPointInItsMiddle(String options) {
    ImportReport report = importing.run(tif(options), VALUES);
    assertThat(report.crs().name()).isEqualTo("EPSG:4490");
    assertThat(report.refused()).isZero();
    List<Feature> points = importing.features(VALUES);
    assertThat(points).hasSize((int) DoubleStream.of(values).filter(v -> v == v).count());
    for (Feature point : points) {
      String[] cell = ((String) point.values()[0]).split("[rc]");
      int row = Integer.parseInt(cell[1]) - 1;
      int column = Integer.parseInt(cell[2]) - 1;
      assertThat(amount(point)).isCloseTo(values[row * COLUMNS + column], within(2e-6));
      assertThat(point.geometry().getCoordinate().x)
          .isCloseTo(WEST + (column + 0.5) * CELL, within(1e-9));
      assertThat(point.geometry().getCoordinate().y)
          .isCloseTo(NORTH - (row + 0.5) * CELL, within(1e-9));
    }
  }

  @Test
  void amountsAreWholeAndTheirSumStays() {
    for (int i = 0; i < values.length; i++) {
      values[i] /= 40;
    }
    ImportReport report = importing.run(tif("-ot Float64"), PEOPLE);
    List<Feature> points = importing.features(PEOPLE);
    double whole = points.stream().mapToDouble(GridImportTest::amount).sum();
    assertThat(whole).isCloseTo(sum(), within(0.5));
    assertThat(points).allMatch(point -> amount(point) >= 1);
    assertThat(report.issues())
        .filteredOn(group -> group.code().equals("amounts-made-whole"))
        .singleElement()
        .satisfies(
            group ->
                assertThat(group.first().get(0).seen().en())
                    .isEqualTo("%.3f in the file, %.0f in the layer".formatted(sum(), whole)));
  }

  @Test
  void squaresOfCellsAreAddedUpWhereThereWouldBeTooManyPoints() {
    Path grid = tif("-ot Float64");
    LayerDefinition few =
        layer(GeometryType.POINT, new GridRule("amount", null, true, 700, "code"));
    ImportReport report = importing.run(grid, few);
    List<Feature> points = importing.features(few);
    assertThat(points).hasSizeBetween(350, 700);
    assertThat(points.stream().mapToDouble(GridImportTest::amount).sum())
        .isCloseTo(sum(), within(0.5));
    int side = Integer.parseInt(((String) points.get(0).values()[0]).split("x")[1]);
    assertThat(report.issues().get(0).first().get(0).seen().en())
        .contains("squares of %1$d × %1$d cells".formatted(side));
    Feature second = points.get(1);
    double held = 0;
    double east = 0;
    for (int i = 0; i < side * side; i++) {
      double value = values[i / side * COLUMNS + side + i % side];
      held += Double.isNaN(value) ? 0 : value;
      east += Double.isNaN(value) ? 0 : value * (WEST + (side + i % side + 0.5) * CELL);
    }
    assertThat(second.values()[0]).isEqualTo("r1c%dx%d".formatted(side + 1, side));
    assertThat(amount(second)).isCloseTo(held, within(1.0));
    assertThat(second.geometry().getCoordinate().x).isCloseTo(east / held, within(1e-9));
  }

  @Test
  void aNegativeAmountIsRefusedByItselfAndTheRestIsTaken() {
    values[7] = -5;
    ImportReport report = importing.run(tif("-ot Float64"), PEOPLE);
    assertThat(report.refused()).isOne();
    assertThat(report.issues()).anyMatch(group -> group.code().equals("out-of-range"));
    assertThat(importing.features(PEOPLE).stream().mapToDouble(GridImportTest::amount).sum())
        .isCloseTo(sum() + 5, within(0.5));
  }

  @Test
  void eachClassHasTheAreaOfItsCells() {
    importing.run(tif("-ot Float64"), CLASSES);
    double[] expected = new double[FROM.length];
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        expected[reached(values[i])] += cellArea(i / COLUMNS);
      }
    }
    double[] found = new double[FROM.length];
    for (Feature feature : importing.features(CLASSES)) {
      assertThat(feature.geometry().isValid()).isTrue();
      found[reached(amount(feature))] += feature.areaSquareMetres();
    }
    for (int i = 0; i < FROM.length; i++) {
      assertThat(found[i]).isCloseTo(expected[i], Percentage.withPercentage(1e-6));
    }
  }

  private static int reached(double value) {
    int number = 0;
    while (number + 1 < FROM.length && FROM[number + 1] <= value) {
      number++;
    }
    return number;
  }

  private static double cellArea(int row) {
    double north = NORTH - row * CELL;
    return EllipsoidalArea.lonLatBox(new Envelope(WEST, WEST + CELL, north - CELL, north));
  }

  @Test
  void classesAgreeWithThePolygonsThatGdalMakesOfThem() {
    Path classes = gdal("gdal_translate", "-ot Byte -a_nodata 255", rounded(), "classes.tif");
    importing.run(classes, WHOLE);
    double ours = areaOf(WHOLE, 15);
    Path polygons = folder.resolve("polygons.geojson");
    gdal("gdal_polygonize.py", "", classes, polygons.getFileName().toString());
    String text = read(polygons).replace("\"DN\"", "\"amount\"");
    importing.run(importing.write("renamed.geojson", text), WHOLE);
    assertThat(ours).isCloseTo(areaOf(WHOLE, 15), Percentage.withPercentage(1e-4));
  }

  private Path rounded() {
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.isNaN(values[i]) ? values[i] : FROM[reached(values[i])];
    }
    return tif("-ot Float32");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private double areaOf(LayerDefinition layer, double value) {
    return importing.features(layer).stream()
        .filter(feature -> amount(feature) == value)
        .mapToDouble(Feature::areaSquareMetres)
        .sum();
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG:32648, EPSG:32648",
    "EPSG:4523, EPSG:4523",
    "+proj=aea +lat_1=25 +lat_2=47 +lat_0=30 +lon_0=105 +ellps=GRS80 +units=m, unknown"
  })
  void aProjectedGridLiesWhereGdalPutsIt(String crs, String name) {
    Path projected = folder.resolve("projected.tif");
    run(
        List.of(
            "gdalwarp", "-q", "-t_srs", crs, tif("-ot Float64").toString(), projected.toString()));
    ImportReport report = importing.run(projected, VALUES);
    assertThat(report.crs().name()).isEqualTo(name);
    List<Feature> points = importing.features(VALUES);
    assertThat(points).hasSizeGreaterThan(10_000);
    for (int i = 0; i < points.size(); i += 2_500) {
      String[] cell = ((String) points.get(i).values()[0]).split("[rc]");
      String[] there =
          run(List.of(
                  "sh",
                  "-c",
                  "echo %s.5 %s.5 | gdaltransform -output_xy -t_srs EPSG:4490 %s"
                      .formatted(before(cell[2]), before(cell[1]), projected)))
              .strip()
              .split(" ");
      Coordinate here = points.get(i).geometry().getCoordinate();
      assertThat(here.x).isCloseTo(Double.parseDouble(there[0]), within(1e-7));
      assertThat(here.y).isCloseTo(Double.parseDouble(there[1]), within(1e-7));
    }
  }

  private static int before(String counted) {
    return Integer.parseInt(counted) - 1;
  }

  @Test
  void aGridTiedToTheMiddlesOfItsCellsLiesWhereOneTiedToTheirCornersDoes() {
    Path points =
        gdal("gdal_translate", "-mo AREA_OR_POINT=Point", tif("-ot Float32"), "points.tif");
    ImportReport report = importing.run(points, VALUES);
    assertThat(report.bounds().get(2)).isCloseTo(WEST + (COLUMNS - 0.5) * CELL, within(CELL / 100));
  }

  @Test
  void cellsBelowTheLowestClassAreCounted() {
    values[0] = -3;
    ImportReport report = importing.run(tif("-ot Float64"), CLASSES);
    assertThat(report.issues())
        .filteredOn(group -> group.code().equals("below-classes"))
        .singleElement()
        .satisfies(
            group ->
                assertThat(group.first().get(0).seen().en())
                    .isEqualTo("1 cells below 0.0, the lowest class"));
  }

  @ParameterizedTest
  @CsvSource({
    "-b 1 -b 1 -b 1 -ot Byte, several-bands",
    "-ot Float32 -co COMPRESS=LERC, broken-file",
    "-ot Float32 -co PROFILE=BASELINE, grid-without-place"
  })
  void anotherKindOfTiffIsRefused(String options, String code) {
    assertThat(importing.refusal(tif(options), VALUES).code()).isEqualTo(code);
    assertThat(importing.store.current("grid")).isEmpty();
  }

  @Test
  void aGridThatIsCutOffIsRefusedAndNothingIsLeft() throws IOException {
    byte[] whole = Files.readAllBytes(tif("-ot Float32 -co COMPRESS=DEFLATE"));
    for (int length : new int[] {5, 60, 400, whole.length / 2, whole.length - 9}) {
      Path cut = importing.write("cut.tif", Arrays.copyOf(whole, length));
      assertThat(importing.refusal(cut, VALUES))
          .as("%d bytes", length)
          .isNotNull()
          .satisfies(problem -> assertThat(problem.code()).isEqualTo("broken-file"));
    }
    assertThat(importing.store.current("grid")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEFLATE", "ZSTD"})
  void aGridWithSpoiltBytesIsNotTakenForAWholeOne(String compression) throws IOException {
    byte[] spoilt = Files.readAllBytes(tif("-ot Float32 -co COMPRESS=" + compression));
    Arrays.fill(spoilt, spoilt.length / 2, spoilt.length / 2 + 64, (byte) 0x5A);
    assertThat(importing.refusal(importing.write("spoilt.tif", spoilt), VALUES))
        .isNotNull()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("broken-file"));
  }

  @Test
  void valuesThatAreNoClassesWantSome() {
    assertThat(importing.refusal(tif("-ot Float32"), WHOLE).code())
        .isEqualTo("grid-without-classes");
  }

  @Test
  void aLayerThatDoesNotTakeAGridSaysSo() {
    assertThat(importing.refusal(tif("-ot Float32"), Importing.PARCELS).getMessage())
        .contains("grid.tif", "parcel", "layer.yml");
  }
}
