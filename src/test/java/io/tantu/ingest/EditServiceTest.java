package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.catalog.Feature;
import io.tantu.problem.ProblemException;
import io.tantu.store.Edit;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerVersion;
import io.tantu.store.StoreKind;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.databind.json.JsonMapper;

/** Edits of a layer of 200 squares, ids 1 to 200, codes P1 to P200, in a real GeoPackage. */
@BothStores
class EditServiceTest {

  private static final int SQUARES = 200;

  @TempDir private Path folder;
  private Importing importing;
  private EditService service;
  private LayerVersion base;

  @BeforeEach
  void aLayer() {
    importing = new Importing(folder);
    service = new EditService(importing.store, JsonMapper.shared());
    List<String> squares = new ArrayList<>();
    for (int i = 1; i <= SQUARES; i++) {
      squares.add(square(null, "P" + i, i, 1));
    }
    importing.run(ImportRequest.of(file("base.geojson", squares), Importing.PARCELS));
    base = current();
  }

  @AfterEach
  void close() {
    importing.close();
  }

  @Test
  void replacesAddsAndDeletesInOneVersion() throws SQLException {
    EditReport report =
        edit(
            List.of(
                square("7", "P7", 7, 0.5),
                square("9999", "new", 300, 1),
                square(null, "newer", 301, 1)),
            3L,
            200L);

    assertThat(report.replaced()).isEqualTo(1);
    assertThat(report.added()).isEqualTo(2);
    assertThat(report.deleted()).isEqualTo(2);
    LayerVersion edited = current();
    assertThat(edited.version()).isEqualTo(report.version()).isNotEqualTo(base.version());
    assertThat(edited.featureCount()).isEqualTo(SQUARES);
    List<Feature> features = features(edited);
    assertThat(features).hasSize(SQUARES);
    assertThat(features.stream().map(Feature::id)).doesNotContain(3L, 200L).contains(201L, 202L);
    assertThat(feature(edited, 201).values()[0]).isEqualTo("new");
    assertThat(feature(edited, 7).areaSquareMetres())
        .isLessThan(feature(base, 7).areaSquareMetres());
    assertThat(importing.store.edit(Importing.PARCELS, edited))
        .contains(new Edit(base.version(), new TreeSet<>(List.of(3L, 7L, 200L, 201L, 202L))));
    assertThat(importing.store.edit(Importing.PARCELS, base)).isEmpty();
    assertConsistent(edited);
  }

  @Test
  void leavesTheOtherFeaturesAndTheBaseAsTheyWere() {
    edit(List.of(square("7", "P7", 7, 0.5)), 3L);
    LayerVersion edited = current();
    assertThat(features(base)).hasSize(SQUARES);
    for (Feature before : features(base)) {
      if (before.id() != 7 && before.id() != 3) {
        Feature now = feature(edited, before.id());
        assertThat(now.values()).containsExactly(before.values());
        assertThat(now.geometry().equalsExact(before.geometry())).isTrue();
        assertThat(now.areaSquareMetres()).isEqualTo(before.areaSquareMetres());
      }
    }
  }

  @Test
  void boundsShrinkWithWhatReachedFarthest() throws SQLException {
    edit(List.of(), 1L, 200L);
    assertConsistent(current());
    edit(List.of(square(null, "far", 900, 1)));
    assertConsistent(current());
  }

  @Test
  void everythingMayBeDeleted() throws SQLException {
    Long[] all = Stream.iterate(1L, i -> i + 1).limit(SQUARES).toArray(Long[]::new);
    edit(List.of(), all);
    assertThat(current().featureCount()).isZero();
    assertThat(current().areaSquareMetres()).isZero();
    assertConsistent(current());
    edit(List.of(square(null, "first", 5, 1)));
    assertThat(features(current())).hasSize(1);
    assertConsistent(current());
  }

  @Test
  void rollsBackToTheBaseAndMeetsTheSameVersionAgain() {
    EditReport first = edit(List.of(square("7", "P7", 7, 0.5)));
    importing.store.rollback(Importing.PARCELS, base.version());
    assertThat(current().version()).isEqualTo(base.version());
    EditReport again = edit(List.of(square("7", "P7", 7, 0.5)));
    assertThat(again.version()).isEqualTo(first.version());
    assertThat(features(current())).hasSize(SQUARES);
    assertThat(importing.store.history("parcel")).hasSize(2);
  }

  @Test
  void anEditOfAnEditNamesThatAsItsBase() {
    EditReport first = edit(List.of(square("7", "P7", 7, 0.5)));
    edit(List.of(), 8L);
    assertThat(importing.store.edit(Importing.PARCELS, current()))
        .contains(new Edit(first.version(), new TreeSet<>(List.of(8L))));
  }

  @Test
  void whatDoesNotDifferMakesNoVersion() {
    EditReport report = edit(List.of(square("7", "P7", 7, 1)));
    assertThat(report.version()).isEqualTo(base.version());
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(importing.store.history("parcel")).hasSize(1);
  }

  @Test
  void refusesAllForOneBadFeature() {
    String spike = square("8", "P8", 8, 0);
    assertRefused("edit-refused", List.of(square("7", "P7", 7, 0.5), spike));
  }

  @Test
  void refusesWhatCannotBeMeant() {
    assertRefused("unknown-feature", List.of(), 999L);
    assertRefused("contradicting-edit", List.of(square("7", "P7", 7, 0.5)), 7L);
    assertRefused(
        "contradicting-edit", List.of(square("7", "P7", 7, 0.5), square("7", "x", 7, 0.6)));
    assertRefused("duplicate-key", List.of(square(null, "P7", 400, 1)));
    assertRefused("nothing-to-edit", null);
  }

  @Test
  void aKeyMayMoveToAnotherFeature() {
    edit(List.of(square("7", "P8", 7, 1), square("8", "P7", 8, 1)));
    assertThat(feature(current(), 7).values()[0]).isEqualTo("P8");
    edit(List.of(square(null, "P9", 300, 1)), 9L);
    assertThat(feature(current(), 201).values()[0]).isEqualTo("P9");
  }

  private void assertRefused(String code, List<String> squares, Long... delete) {
    ProblemException problem =
        catchThrowableOfType(ProblemException.class, () -> edit(squares, delete));
    assertThat(problem).as(code).isNotNull();
    assertThat(problem.code()).as(problem.getMessage()).isEqualTo(code);
    assertThat(current()).isEqualTo(base);
    assertThat(importing.store.history("parcel")).hasSize(1);
    assertThat(features(base)).hasSize(SQUARES);
    assertThat(importing.store.journal("parcel"))
        .noneMatch(record -> record.status().equals("running"));
  }

  /** Count, bounds, area and index of the version are those of its features. */
  private void assertConsistent(LayerVersion version) throws SQLException {
    List<Feature> features = features(version);
    assertThat(version.featureCount()).isEqualTo(features.size());
    Envelope bounds = new Envelope();
    double area = 0;
    for (Feature feature : features) {
      Envelope box = feature.geometry().getEnvelopeInternal();
      bounds.expandToInclude(box);
      area += feature.areaSquareMetres();
      assertThat(found(version, box)).contains(feature.id());
    }
    assertThat(version.bounds()).isEqualTo(bounds);
    assertThat(version.areaSquareMetres())
        .isCloseTo(area, org.assertj.core.data.Offset.offset(1e-3));
    if (TestStores.kind() == StoreKind.POSTGIS) {
      return;
    }
    try (Connection c =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/tantu.gpkg"))) {
      assertThat(
              c.createStatement()
                  .executeQuery("SELECT rtreecheck('rtree_parcel_geom')")
                  .getString(1))
          .isEqualTo("ok");
      assertThat(
              c.createStatement()
                  .executeQuery("SELECT count(*) FROM sqlite_master WHERE name LIKE '%#%'")
                  .getInt(1))
          .as("staging tables left")
          .isZero();
    }
  }

  private List<Long> found(LayerVersion version, Envelope box) {
    try (Stream<Feature> features =
        importing.store.features(Importing.PARCELS, version, FeatureQuery.within(box))) {
      return features.map(Feature::id).toList();
    }
  }

  private EditReport edit(List<String> squares, Long... delete) {
    Path file = squares == null || squares.isEmpty() ? null : file("changes.geojson", squares);
    return service.run(
        new EditRequest(Importing.PARCELS, file, new TreeSet<>(List.of(delete)), null),
        ImportProgress.NONE);
  }

  private LayerVersion current() {
    return importing.store.current("parcel").orElseThrow();
  }

  private Feature feature(LayerVersion version, long id) {
    return importing.store.feature(Importing.PARCELS, version, id).orElseThrow();
  }

  private List<Feature> features(LayerVersion version) {
    try (Stream<Feature> features =
        importing.store.features(Importing.PARCELS, version, FeatureQuery.all())) {
      return features.toList();
    }
  }

  private Path file(String name, List<String> squares) {
    return importing.write(
        name,
        squares.stream()
            .collect(
                Collectors.joining(",\n", "{\"type\":\"FeatureCollection\",\"features\":[", "]}")));
  }

  /**
   * @param id as the file writes it, or null for none
   * @param place which of the places in a row of twenty
   * @param size of its side, in thousandths of a degree
   */
  private static String square(String id, String code, int place, double size) {
    double west = 106 + place % 20 * 0.002;
    double south = 38 + place / 20 * 0.002;
    double side = size / 1_000;
    return """
        {"type":"Feature",%s"properties":{"code":"%s"},"geometry":{"type":"Polygon","coordinates":\
        [[[%3$s,%4$s],[%5$s,%4$s],[%5$s,%6$s],[%3$s,%6$s],[%3$s,%4$s]]]}}"""
        .formatted(
            id == null ? "" : "\"id\":" + id + ",", code, west, south, west + side, south + side);
  }
}
