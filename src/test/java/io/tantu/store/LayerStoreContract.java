package io.tantu.store;

import static io.tantu.store.TestLayers.PARK;
import static io.tantu.store.TestLayers.attribute;
import static io.tantu.store.TestLayers.square;
import static io.tantu.store.TestLayers.wkt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.problem.ProblemException;
import io.tantu.store.Condition.Comparison;
import io.tantu.store.Condition.Operator;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.io.WKBWriter;

/** What every store does, in the same way to the last digit. */
abstract class LayerStoreContract {

  @TempDir Path folder;
  OpenStore store;

  abstract StoreKind kind();

  @BeforeEach
  void open() {
    store = TestStores.open(kind(), folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private LayerVersion publish(Feature... features) {
    return publish(PARK, features);
  }

  private LayerVersion publish(LayerDefinition layer, Feature... features) {
    try (LayerStaging staging = store.stage(layer, "test.geojson")) {
      for (Feature feature : features) {
        staging.add(feature);
      }
      return staging.publish(0, "{}");
    }
  }

  private List<Feature> read(LayerVersion version, FeatureQuery query) {
    return read(PARK, version, query);
  }

  private List<Feature> read(LayerDefinition layer, LayerVersion version, FeatureQuery query) {
    try (Stream<Feature> features = store.features(layer, version, query)) {
      return features.toList();
    }
  }

  private List<Object> codes(LayerVersion version) {
    return read(version, FeatureQuery.all()).stream().map(f -> f.values()[0]).toList();
  }

  private static void assertProblem(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).as(e.getMessage()).isEqualTo(code));
  }

  private static LayerDefinition layer(
      String id, GeometryType type, String key, AttributeDefinition... attributes) {
    return new LayerDefinition(
        id,
        new LocalizedText(id, id),
        PARK.group(),
        1,
        type,
        key,
        null,
        false,
        null,
        List.of(attributes),
        PARK.provenance(),
        null,
        null,
        null);
  }

  private static Feature feature(long id, String wkt, Object... values) {
    return new Feature(id, wkt(wkt), 0, values);
  }

  @Test
  void givesBackWhatWasPublished() {
    Feature written = square(1, 106.2, 38.4, "贺兰县");
    LayerVersion version = publish(written, square(2, 106.3, 38.5, null));
    Feature first = read(version, FeatureQuery.all()).get(0);
    assertThat(first.id()).isEqualTo(1);
    assertThat(first.geometry().equalsExact(written.geometry())).isTrue();
    assertThat(first.areaSquareMetres()).isEqualTo(written.areaSquareMetres());
    assertThat(first.values()).isEqualTo(written.values());
    assertThat(version.featureCount()).isEqualTo(2);
    assertThat(version.bounds()).isEqualTo(new Envelope(106.2, 106.31, 38.4, 38.51));
    assertThat(store.current(PARK.id())).contains(version);
    assertThat(store.requireCurrent(PARK)).isEqualTo(version);
    assertThat(store.version(PARK.id(), version.version())).contains(version);
    assertThat(store.version(PARK.id(), "000000000000")).isEmpty();
    assertThat(store.edit(PARK, version)).isEmpty();
  }

  @Test
  void aLayerThatWasNeverImportedHasNothing() {
    assertThat(store.current(PARK.id())).isEmpty();
    assertThat(store.history(PARK.id())).isEmpty();
    assertThat(store.journal(PARK.id())).isEmpty();
    assertThat(store.shipped(PARK.id())).isEmpty();
    assertProblem("layer-not-ready", () -> store.requireCurrent(PARK));
  }

  @Test
  void anEmptyLayerIsAVersion() {
    LayerVersion version = publish();
    assertThat(version.featureCount()).isZero();
    assertThat(version.bounds().isNull()).isTrue();
    assertThat(read(version, FeatureQuery.all())).isEmpty();
    assertThat(store.current(PARK.id())).contains(version);
  }

  /** Every kind of geometry, any double, any text: the same bits and so the same name again. */
  @Test
  void everyGeometryAndValueComesBackBitByBit() {
    long seed = System.nanoTime();
    System.out.printf("seed %d%n", seed);
    Random random = new Random(seed);
    assertSameBits(
        layer("points", GeometryType.POINT, null, attribute("n", AttributeType.NUMBER)),
        feature(1, "POINT (106.123456789012345 38.1)", Double.MIN_VALUE),
        feature(2, "POINT (%s %s)".formatted(random.nextDouble(), random.nextDouble()), 1e300));
    assertSameBits(
        layer("many-points", GeometryType.POINT, null, attribute("t", AttributeType.STRING)),
        feature(1, "POINT (106.1 38.1)", "一"),
        feature(2, "MULTIPOINT ((106.1 38.1), (106.2 38.2))", "𠀀 \" ' \\ \n\t%_"),
        feature(3, "MULTIPOINT ((106.1 38.1))", ""));
    assertSameBits(
        layer("lines", GeometryType.LINE, null, attribute("i", AttributeType.INTEGER)),
        feature(1, "LINESTRING (106 38, 106.1 38.3, 106.2 38)", Long.MAX_VALUE),
        feature(2, "MULTILINESTRING ((106 38, 106.1 38.3), (107 38, 108 38))", Long.MIN_VALUE),
        feature(3, "MULTILINESTRING ((106 38, 106.1 38.3))", (Object) null));
    assertSameBits(
        layer("polygons", GeometryType.POLYGON, null, attribute("d", AttributeType.DATE)),
        feature(
            1,
            "POLYGON ((106 38, 107 38, 107 39, 106 38), (106.5 38.1, 106.6 38.1, 106.6 38.2, 106.5 38.1))",
            LocalDate.of(1899, 12, 31)),
        feature(
            2,
            "MULTIPOLYGON (((106 38, 107 38, 107 39, 106 38)), ((108 38, 109 38, 109 39, 108 38)))",
            LocalDate.of(2100, 2, 28)),
        feature(3, "MULTIPOLYGON (((106 38, 107 38, 107 39, 106 38)))", (Object) null));
  }

  @Test
  void zeroFalseAndNoTextAreNotNothing() {
    assertSameBits(
        OF_EVERY_TYPE,
        feature(1, "POINT (106 38)", "", 0.0, 0L, false, LocalDate.EPOCH),
        feature(2, "POINT (106 38)", null, null, null, null, null),
        feature(3, "POINT (106 38)", "0", 0.5, 1L, true, LocalDate.of(2000, 1, 1)));
  }

  private void assertSameBits(LayerDefinition layer, Feature... written) {
    LayerVersion version = publish(layer, written);
    List<Feature> read = read(layer, version, FeatureQuery.all());
    ContentHash hash = new ContentHash(layer);
    for (int i = 0; i < written.length; i++) {
      assertThat(read.get(i).values()).isEqualTo(written[i].values());
      assertThat(new WKBWriter().write(read.get(i).geometry()))
          .isEqualTo(new WKBWriter().write(written[i].geometry()));
      hash.add(read.get(i));
    }
    assertThat(hash.version()).isEqualTo(version.version());
  }

  @Test
  void filtersByBoundsAndPagesById() {
    LayerVersion version =
        publish(square(1, 106, 38, "a"), square(2, 107, 38, "b"), square(3, 107, 39, "c"));
    FeatureQuery east = FeatureQuery.within(new Envelope(106.9, 107.1, 37, 40));
    assertThat(read(version, east)).extracting(Feature::id).containsExactly(2L, 3L);
    assertThat(store.count(PARK, version, east)).isEqualTo(2);
    assertThat(store.count(PARK, version, FeatureQuery.all())).isEqualTo(3);
    assertThat(read(version, FeatureQuery.within(new Envelope()))).isEmpty();
    assertThat(read(version, new FeatureQuery(null, 1, 1)))
        .extracting(Feature::id)
        .containsExactly(2L);
    assertThat(store.feature(PARK, version, 3)).isPresent();
    assertThat(store.feature(PARK, version, 4)).isEmpty();
  }

  @Test
  void givesTheFeaturesOfIdsInTheirOrder() {
    LayerVersion version =
        publish(square(1, 106, 38, "a"), square(2, 107, 38, "b"), square(3, 107, 39, "c"));
    try (Stream<Feature> features = store.features(PARK, version, List.of(3L, 9L, 1L, 3L))) {
      assertThat(features).extracting(Feature::id).containsExactly(3L, 1L, 3L);
    }
    try (Stream<Feature> none = store.features(PARK, version, List.of())) {
      assertThat(none).isEmpty();
    }
  }

  @Test
  void aStreamMayBeClosedBeforeItsEnd() {
    Feature[] many = new Feature[5_000];
    for (int i = 0; i < many.length; i++) {
      many[i] = square(i + 1, 106, 38, "x" + i);
    }
    LayerVersion version = publish(many);
    for (int round = 0; round < 30; round++) {
      try (Stream<Feature> features = store.features(PARK, version, FeatureQuery.all())) {
        assertThat(features.findFirst().orElseThrow().id()).isEqualTo(1);
      }
    }
    List<Long> ids = new ArrayList<>();
    for (long id = many.length; id > 0; id--) {
      ids.add(id);
    }
    try (Stream<Feature> features = store.features(PARK, version, ids)) {
      assertThat(features.map(Feature::id).toList()).isEqualTo(ids);
    }
  }

  private static final LayerDefinition OF_EVERY_TYPE =
      layer(
          "of-every-type",
          GeometryType.POINT,
          null,
          attribute("text", AttributeType.STRING),
          attribute("number", AttributeType.NUMBER),
          attribute("whole", AttributeType.INTEGER),
          attribute("open", AttributeType.BOOLEAN),
          attribute("day", AttributeType.DATE));

  private LayerVersion sorted() {
    LocalDate day = LocalDate.of(2025, 1, 31);
    return publish(
        OF_EVERY_TYPE,
        feature(1, "POINT (106 38)", "b", 2.5, 3L, true, day),
        feature(2, "POINT (107 38)", "B", null, 1L, false, null),
        feature(3, "POINT (108 38)", null, -1.0, 9_007_199_254_740_993L, null, day.plusDays(1)),
        feature(4, "POINT (109 38)", "贺兰", 2.5, null, true, day),
        feature(5, "POINT (110 38)", "a_%*", 0.1, 2L, false, day.minusDays(9)),
        feature(6, "POINT (111 38)", "é", 1e6, 2L, null, day));
  }

  private List<Long> ids(Condition where, SortKey... order) {
    LayerVersion version = store.current(OF_EVERY_TYPE.id()).orElseGet(this::sorted);
    FeatureSelection selection =
        new FeatureSelection(null, where, List.of(order), null, false, Integer.MAX_VALUE);
    List<Long> ids = store.ids(OF_EVERY_TYPE, version, selection);
    assertThat(store.count(OF_EVERY_TYPE, version, selection)).isEqualTo(ids.size());
    return ids;
  }

  @Test
  void comparesLikeSqlAndTextsByCodePoint() {
    assertThat(ids(new Comparison(0, Operator.LESS, "b"))).containsExactly(2L, 5L);
    assertThat(ids(new Comparison(0, Operator.GREATER, "z"))).containsExactly(4L, 6L);
    assertThat(ids(new Comparison(0, Operator.NOT_EQUAL, "b"))).containsExactly(2L, 4L, 5L, 6L);
    assertThat(ids(new Condition.Negation(new Comparison(0, Operator.EQUAL, "b"))))
        .containsExactly(2L, 4L, 5L, 6L);
    assertThat(ids(new Comparison(1, Operator.EQUAL, 2.5))).containsExactly(1L, 4L);
    assertThat(ids(new Comparison(1, Operator.LESS_OR_EQUAL, 1L))).containsExactly(3L, 5L);
    assertThat(ids(new Comparison(1, Operator.EQUAL, 0.1))).containsExactly(5L);
    assertThat(ids(new Comparison(2, Operator.GREATER_OR_EQUAL, 2.5))).containsExactly(1L, 3L);
    assertThat(ids(new Comparison(2, Operator.EQUAL, 9_007_199_254_740_992.0))).isEmpty();
    assertThat(ids(new Comparison(2, Operator.LESS, Double.POSITIVE_INFINITY))).hasSize(5);
    assertThat(ids(new Comparison(3, Operator.EQUAL, true))).containsExactly(1L, 4L);
    assertThat(ids(new Comparison(4, Operator.GREATER, LocalDate.of(2025, 1, 31))))
        .containsExactly(3L);
    assertThat(ids(new Condition.OneOf(2, List.of(2L, 3.0)))).containsExactly(1L, 5L, 6L);
    assertThat(ids(new Condition.OneOf(0, List.of("贺兰", "x")))).containsExactly(4L);
    assertThat(ids(new Condition.Absent(1))).containsExactly(2L);
  }

  @Test
  void findsPatternsLiterallyAndByCase() {
    assertThat(ids(new Condition.Pattern(0, "b*"))).containsExactly(1L);
    assertThat(ids(new Condition.Pattern(0, "?"))).containsExactly(1L, 2L, 6L);
    assertThat(ids(new Condition.Pattern(0, "贺?"))).containsExactly(4L);
    assertThat(ids(new Condition.Pattern(0, "a_%[*]"))).containsExactly(5L);
    assertThat(ids(new Condition.Pattern(0, "a%"))).isEmpty();
    assertThat(ids(new Condition.Pattern(0, "[[]*"))).isEmpty();
    assertThat(ids(new Condition.Negation(new Condition.Pattern(0, "*")))).isEmpty();
  }

  @Test
  void joinsConditions() {
    Condition open = new Comparison(3, Operator.EQUAL, true);
    Condition small = new Comparison(1, Operator.LESS, 2.0);
    assertThat(ids(new Condition.Any(List.of(open, small)))).containsExactly(1L, 3L, 4L, 5L);
    assertThat(ids(new Condition.All(List.of(open, small)))).isEmpty();
    assertThat(ids(new Condition.Negation(new Condition.Any(List.of(open, small))))).isEmpty();
    Condition closed = new Comparison(3, Operator.EQUAL, false);
    assertThat(ids(new Condition.Negation(new Condition.Any(List.of(closed, small)))))
        .containsExactly(1L, 4L);
  }

  @Test
  void ordersWithAbsentValuesLastAndIdsBetweenEquals() {
    assertThat(ids(null)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(ids(null, new SortKey(0, false))).containsExactly(2L, 5L, 1L, 6L, 4L, 3L);
    assertThat(ids(null, new SortKey(0, true))).containsExactly(4L, 6L, 1L, 5L, 2L, 3L);
    assertThat(ids(null, new SortKey(3, true), new SortKey(1, false)))
        .containsExactly(1L, 4L, 5L, 2L, 3L, 6L);
  }

  /** Page by page, forwards and backwards, from every place: the same order as at once. */
  @Test
  void pagesFollowTheOrderFromEveryPlace() {
    LayerVersion version = sorted();
    for (List<SortKey> order :
        List.of(
            List.<SortKey>of(),
            List.of(new SortKey(0, false)),
            List.of(new SortKey(2, true), new SortKey(1, false)),
            List.of(new SortKey(3, false), new SortKey(4, true)))) {
      FeatureSelection all =
          new FeatureSelection(null, null, order, null, false, Integer.MAX_VALUE);
      List<Long> whole = store.ids(OF_EVERY_TYPE, version, all);
      for (int at = 0; at < whole.size(); at++) {
        Place place = place(version, whole.get(at), order);
        assertThat(store.ids(OF_EVERY_TYPE, version, all.from(place, 2)))
            .isEqualTo(whole.subList(at + 1, Math.min(at + 3, whole.size())));
        List<Long> before = new ArrayList<>(whole.subList(0, at));
        Collections.reverse(before);
        FeatureSelection back =
            new FeatureSelection(null, null, order, place, true, Integer.MAX_VALUE);
        assertThat(store.ids(OF_EVERY_TYPE, version, back)).isEqualTo(before);
      }
    }
  }

  private Place place(LayerVersion version, long id, List<SortKey> order) {
    Object[] values = store.feature(OF_EVERY_TYPE, version, id).orElseThrow().values();
    List<Object> keys = new ArrayList<>();
    order.forEach(key -> keys.add(values[key.attribute()]));
    return new Place(keys, id);
  }

  @Test
  void selectsInABoxUnderACondition() {
    LayerVersion version = sorted();
    FeatureSelection selection =
        new FeatureSelection(
            new Envelope(107.5, 111, 37, 39),
            new Comparison(4, Operator.EQUAL, LocalDate.of(2025, 1, 31)),
            List.of(),
            new Place(List.of(), 4),
            false,
            9);
    assertThat(store.ids(OF_EVERY_TYPE, version, selection)).containsExactly(6L);
    assertThat(store.count(OF_EVERY_TYPE, version, selection)).isEqualTo(2);
  }

  @Test
  void theSameContentIsTheSameVersion() {
    LayerVersion first = publish(square(1, 106, 38, "a"));
    assertThat(publish(square(1, 106, 38, "a"))).isEqualTo(first);
    assertThat(publish(square(1, 106, 38, "b")).version()).isNotEqualTo(first.version());
    assertThat(store.journal(PARK.id()))
        .extracting(ImportRecord::status)
        .containsExactly("published", "unchanged", "published");
  }

  @Test
  void theSameContentOfAnotherOriginCorrectsTheProvenance() {
    publish(square(1, 106, 38, "a"));
    Provenance official =
        new Provenance(Provenance.Kind.OFFICIAL, "the bureau", null, null, null, null);
    try (LayerStaging staging = store.stage(PARK, "again.geojson", official)) {
      staging.add(square(1, 106, 38, "a"));
      staging.publish(0, "{}");
    }
    assertThat(store.requireCurrent(PARK).provenance()).isEqualTo(official);
  }

  @Test
  void rollbackBringsAVersionBackAndForth() {
    LayerVersion first = publish(square(1, 106, 38, "a"));
    LayerVersion second = publish(square(1, 106, 38, "b"));
    assertThat(store.rollback(PARK, first.version()).version()).isEqualTo(first.version());
    assertThat(store.current(PARK.id()).orElseThrow().version()).isEqualTo(first.version());
    assertThat(codes(first)).containsExactly("a");
    assertThat(codes(second)).containsExactly("b");
    store.rollback(PARK, second.version());
    assertThat(codes(store.current(PARK.id()).orElseThrow())).containsExactly("b");
    assertThatThrownBy(() -> store.rollback(PARK, "000000000000"))
        .hasMessageContaining(first.version())
        .hasMessageContaining(second.version());
    assertThat(store.journal(PARK.id()))
        .extracting(ImportRecord::source)
        .containsExactly("rollback", "rollback", "test.geojson", "test.geojson");
  }

  @Test
  void importingWhatWasThereBeforeBringsThatVersionBack() {
    LayerVersion first = publish(square(1, 106, 38, "a"));
    publish(square(1, 106, 38, "b"));
    assertThat(publish(square(1, 106, 38, "a")).version()).isEqualTo(first.version());
    assertThat(codes(store.current(PARK.id()).orElseThrow())).containsExactly("a");
    assertThat(store.history(PARK.id())).hasSize(2);
  }

  @Test
  void historyIsInTheOrderOfImport() {
    String first = publish(square(1, 106, 38, "a")).version();
    String second = publish(square(1, 106, 38, "b")).version();
    store.rollback(PARK, first);
    assertThat(store.history(PARK.id()))
        .extracting(LayerVersion::version)
        .containsExactly(second, first);
    assertThat(store.history(PARK.id()))
        .extracting(LayerVersion::current)
        .containsExactly(false, true);
  }

  @Test
  void whatIsNotPublishedChangesNothing() {
    LayerVersion before = publish(square(1, 106, 38, "a"));
    try (LayerStaging staging = store.stage(PARK, "broken.geojson")) {
      for (int id = 1; id <= 5_000; id++) {
        staging.add(square(id, 106, 38, "x" + id));
      }
    }
    assertThat(store.history(PARK.id())).containsExactly(before);
    assertThat(store.journal(PARK.id()).get(0).status()).isEqualTo("failed");
    assertThat(codes(before)).containsExactly("a");
  }

  @Test
  void oneImportOfALayerAtATime() {
    try (LayerStaging first = store.stage(PARK, "a");
        OpenStore other = TestStores.open(kind(), folder)) {
      assertProblem("import-running", () -> store.stage(PARK, "b"));
      assertProblem("import-running", () -> other.stage(PARK, "b"));
      first.add(square(1, 106, 38, "a"));
    }
    publish(square(1, 106, 38, "b"));
    assertThat(store.journal(PARK.id()))
        .extracting(ImportRecord::status)
        .containsExactly("published", "failed");
  }

  @Test
  void aReaderKeepsItsVersionWhileANewOneIsPublished() {
    LayerVersion first = publish(square(1, 106, 38, "a"), square(2, 106, 38, "b"));
    try (Stream<Feature> open = store.features(PARK, first, FeatureQuery.all())) {
      var features = open.iterator();
      assertThat(features.next().values()[0]).isEqualTo("a");
      publish(square(1, 106, 38, "c"));
      assertThat(features.next().values()[0]).isEqualTo("b");
    }
    assertThat(codes(first)).containsExactly("a", "b");
  }

  private static FeatureChanges changes(
      LayerVersion base, List<Feature> replaced, List<Feature> added, Long... deleted) {
    return new FeatureChanges(
        base, replaced, added, new TreeSet<>(List.of(deleted)), "edit.geojson", 1);
  }

  @Test
  void anEditReplacesAddsAndDeletes() {
    LayerVersion base =
        publish(square(1, 106, 38, "a"), square(2, 107, 39, "b"), square(3, 106.5, 38.5, "c"));
    FeatureChanges changes =
        changes(
            base,
            List.of(square(1, 106.123456789, 38.2, "a2")),
            List.of(square(99, 106.3, 38.3, "d")),
            2L);
    LayerVersion edited = store.publish(PARK, changes, "{}");
    assertThat(read(edited, FeatureQuery.all()))
        .extracting(Feature::id)
        .containsExactly(1L, 3L, 4L);
    assertThat(codes(edited)).containsExactly("a2", "c", "d");
    assertThat(codes(base)).containsExactly("a", "b", "c");
    assertThat(edited.featureCount()).isEqualTo(3);
    assertThat(edited.areaSquareMetres()).isEqualTo(3 * 968_000.5);
    assertThat(edited.repairedCount()).isEqualTo(1);
    assertThat(edited.source()).isEqualTo("edit.geojson (edit of %s)".formatted(base.version()));
    assertThat(edited.bounds())
        .isEqualTo(new Envelope(106.123456789, 106.5 + 0.01, 38.2, 38.5 + 0.01));
    assertThat(store.edit(PARK, edited))
        .contains(new Edit(base.version(), new TreeSet<>(List.of(1L, 2L, 4L))));
    assertThat(store.current(PARK.id())).contains(edited);
    assertThat(
            store.count(
                PARK, edited, FeatureQuery.within(new Envelope(106.3, 106.31, 38.3, 38.31))))
        .isEqualTo(1);
  }

  @Test
  void anEditOfWhatIsNotThereChangesNothing() {
    LayerVersion base = publish(square(1, 106, 38, "a"), square(2, 107, 39, "b"));
    assertProblem(
        "unknown-feature",
        () -> store.publish(PARK, changes(base, List.of(), List.of(), 7L), "{}"));
    assertProblem(
        "duplicate-key",
        () ->
            store.publish(PARK, changes(base, List.of(), List.of(square(9, 106, 38, "b"))), "{}"));
    LayerVersion next = publish(square(1, 106, 38, "z"));
    assertProblem(
        "layer-changed", () -> store.publish(PARK, changes(base, List.of(), List.of(), 1L), "{}"));
    assertThat(store.current(PARK.id())).contains(next);
    assertThat(store.history(PARK.id())).hasSize(2);
    assertThat(store.journal(PARK.id()))
        .extracting(ImportRecord::status)
        .containsExactly("published", "failed", "failed", "published");
  }

  @Test
  void otherAttributesAreRefused() {
    LayerVersion version = publish(square(1, 106, 38, "a"));
    LayerDefinition changed =
        layer(PARK.id(), GeometryType.POLYGON, null, attribute("code", AttributeType.INTEGER));
    assertProblem("schema-changed", () -> read(changed, version, FeatureQuery.all()));
    assertProblem("schema-changed", () -> store.count(changed, version, FeatureQuery.all()));
    assertProblem("schema-changed", () -> store.feature(changed, version, 1));
    assertProblem("schema-changed", () -> store.rollback(changed, version.version()));
    LayerVersion other =
        publish(changed, feature(1, "POLYGON ((106 38, 107 38, 107 39, 106 38))", 7L));
    assertThat(read(changed, other, FeatureQuery.all()).get(0).values()).containsExactly(7L);
    assertThat(codes(version)).containsExactly("a");
  }

  @Test
  void remembersShippedData() {
    store.rememberShipped(PARK.id(), new ShippedData("f1", "v1"));
    store.rememberShipped(PARK.id(), new ShippedData("f2", "v2"));
    assertThat(store.shipped(PARK.id())).contains(new ShippedData("f2", "v2"));
  }

  @Test
  void everythingIsThereAfterClosingAndOpening() {
    LayerVersion version = publish(square(1, 106, 38, "a"));
    store.close();
    store = TestStores.open(kind(), folder);
    assertThat(store.current(PARK.id())).contains(version);
    assertThat(codes(version)).containsExactly("a");
  }

  @Test
  void keepsTheFirstAnswerToAQuestion() {
    var answers = store.measurements();
    StoredMeasurement first =
        new StoredMeasurement("q1", "{}", "cover", List.of("a", "b"), Instant.EPOCH, "1");
    assertThat(answers.keep(first)).isEqualTo(first);
    assertThat(
            answers.keep(
                new StoredMeasurement("q1", "{}", "cover", List.of("a"), Instant.now(), "2")))
        .isEqualTo(first);
    Instant now = Instant.parse("2026-11-28T10:00:00.123456789Z");
    StoredMeasurement second =
        new StoredMeasurement("q3", "{}", "stock", List.of("a"), now, "{\"零\":0.1}");
    assertThat(answers.keep(second)).isEqualTo(second);
    assertThat(answers.list("cover", "b", 9)).containsExactly(first);
    assertThat(answers.list(null, "a", 9)).containsExactly(second, first);
    assertThat(answers.list(null, "a", 1)).containsExactly(second);
    assertThat(answers.list(null, null, 9)).containsExactly(second, first);
    assertThat(answers.list(null, "c", 9)).isEmpty();
    assertThat(answers.find("q2")).isEmpty();
  }
}
