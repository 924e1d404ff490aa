package io.tantu.ogc.items;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.cql.CqlFilter;
import io.tantu.ogc.cql.CqlFilter.Language;
import io.tantu.ogc.crs.CrsBox;
import io.tantu.ogc.crs.ServedCrs;
import io.tantu.store.LayerStaging;
import io.tantu.store.OpenStore;
import io.tantu.store.Place;
import io.tantu.store.SortKey;
import io.tantu.store.TestLayers;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

/** Pages, forwards and back again, of a layer in the store and of the same features in memory. */
@BothStores
class PageFinderTest {

  private static final LayerDefinition PARK = TestLayers.PARK;
  private static final int FEATURES = 1_700;

  @TempDir private static Path folder;
  private static OpenStore store;
  private static FeatureSet stored;
  private static FeatureSet listed;

  @BeforeAll
  static void fill() {
    Random random = new Random(7);
    List<Feature> features = new ArrayList<>();
    for (int id = 1; id <= FEATURES; id++) {
      Object[] values = {
        random.nextInt(4) == 0 ? null : "code " + random.nextInt(20),
        random.nextInt(3) == 0 ? null : (long) random.nextInt(5) - 2,
        random.nextBoolean() ? null : random.nextInt(8) / 4.0,
        random.nextInt(3) == 0 ? null : random.nextBoolean(),
        random.nextInt(3) == 0 ? null : LocalDate.of(2025, 1, 1 + random.nextInt(9))
      };
      Geometry place =
          TestLayers.square(id, 106 + random.nextDouble(), 38 + random.nextDouble(), "").geometry();
      features.add(new Feature(3L * id, place, 1, values));
    }
    store = TestStores.open(folder);
    try (LayerStaging staging = store.stage(PARK, "test")) {
      features.forEach(staging::add);
      staging.publish(0, "{}");
    }
    stored = new LayerCollection(PARK, store).current();
    listed = new ListedFeatures(PARK, "1", features);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static List<SortKey> order(String text) {
    List<SortKey> keys = new ArrayList<>();
    for (String name : text == null ? new String[0] : text.split(" ")) {
      boolean descending = name.startsWith("-");
      keys.add(new SortKey(PARK.indexOf(descending ? name.substring(1) : name), descending));
    }
    return keys;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "||",
        "code||",
        "-code||",
        "piles -share code||",
        "-since open||",
        "-open -piles||",
        "|code LIKE '%1%'|",
        "-share|piles > 0 AND NOT open = TRUE|",
        "|S_INTERSECTS(geometry, POLYGON((106.2 38.2, 106.8 38.4, 106.5 38.9, 106.2 38.2)))|",
        "code|CASEI(code) = CASEI('CODE 7') OR piles = 2|",
        "||106.2,38.2,106.6,38.7",
        "-piles code|share IS NOT NULL|106.2,38.2,106.6,38.7",
        "||100,10,101,11"
      })
  void allPagesTogetherAreTheMatchingFeaturesInOrder(String sort, String filter, String box) {
    CqlFilter cql =
        filter == null
            ? CqlFilter.NONE
            : CqlFilter.of(filter, Language.TEXT, PARK, ServedCrs.CRS84);
    Geometry ground = null;
    if (box != null) {
      String[] n = box.split(",");
      ground =
          new CrsBox(
                  ServedCrs.CRS84,
                  Double.parseDouble(n[0]),
                  Double.parseDouble(n[1]),
                  Double.parseDouble(n[2]),
                  Double.parseDouble(n[3]))
              .ground()
              .orElseThrow();
    }
    List<Long> expected = expected(cql, ground, order(sort));
    for (FeatureSet set : List.of(stored, listed)) {
      for (int limit : List.of(1_000, 123)) {
        walk(set, cql, ground, order(sort), limit, expected);
      }
    }
  }

  private static List<Long> expected(CqlFilter filter, Geometry ground, List<SortKey> order) {
    return listed
        .features(
            listed.ids(
                new io.tantu.store.FeatureSelection(
                    null, null, List.of(), null, false, Integer.MAX_VALUE)))
        .filter(filter)
        .filter(feature -> ground == null || ground.intersects(feature.geometry()))
        .sorted(bySlowComparison(order))
        .map(Feature::id)
        .toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Comparator<Feature> bySlowComparison(List<SortKey> order) {
    return (a, b) -> {
      for (SortKey key : order) {
        Comparable x = (Comparable) a.values()[key.attribute()];
        Comparable y = (Comparable) b.values()[key.attribute()];
        if (x == null || y == null) {
          if (x != y) {
            return x == null ? 1 : -1;
          }
        } else if (x.compareTo(y) != 0) {
          return key.descending() ? y.compareTo(x) : x.compareTo(y);
        }
      }
      return Long.compare(a.id(), b.id());
    };
  }

  private static void walk(
      FeatureSet set,
      CqlFilter filter,
      Geometry ground,
      List<SortKey> order,
      int limit,
      List<Long> expected) {
    List<Long> forwards = new ArrayList<>();
    Place from = null;
    FoundPage page;
    Place lastPage;
    do {
      page = page(set, filter, ground, order, from, false, limit);
      assertThat(page.matched()).isEqualTo(expected.size());
      assertThat(page.hasPrevious()).isEqualTo(from != null);
      forwards.addAll(page.ids());
      lastPage = page.ids().isEmpty() ? null : place(set, page.ids().get(0), order);
      if (page.hasNext()) {
        from = place(set, page.ids().get(page.ids().size() - 1), order);
      }
    } while (page.hasNext());
    assertThat(forwards).isEqualTo(expected);
    List<Long> backwards = new ArrayList<>(page.ids());
    Collections.reverse(backwards);
    boolean hasPrevious = page.hasPrevious();
    while (hasPrevious) {
      FoundPage before = page(set, filter, ground, order, lastPage, true, limit);
      assertThat(before.hasNext()).isTrue();
      List<Long> ids = new ArrayList<>(before.ids());
      lastPage = place(set, ids.get(0), order);
      Collections.reverse(ids);
      backwards.addAll(ids);
      hasPrevious = before.hasPrevious();
    }
    Collections.reverse(backwards);
    assertThat(backwards).isEqualTo(expected);
  }

  private static Place place(FeatureSet set, long id, List<SortKey> order) {
    return PageFinder.place(set.feature(id).orElseThrow(), order);
  }

  private static FoundPage page(
      FeatureSet set,
      CqlFilter filter,
      Geometry ground,
      List<SortKey> order,
      Place from,
      boolean backwards,
      int limit) {
    return new PageFinder(
            new PageQuestion(set, ground, filter, order, from, backwards, limit, null))
        .find();
  }
}
