package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.measure.ZonalEngine.Shares;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.TestSnapshots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A chain of edits measured each from the one before, against each state measured as a whole. */
class EditedMeasurePropertyTest {

  private static final LayerDefinition LAYER = ZonalEnginePropertyTest.layer();
  private static final Predicate<Object[]> ALL = values -> true;
  private static final EllipsoidalArea AREAS = new EllipsoidalArea(TestSnapshots.GRID);

  @Property(tries = 25)
  void editsAreMeasuredLikeTheWhole(@ForAll long seed) {
    Random random = new Random(seed);
    List<ZoneClipper> zones =
        List.of(
            new ZoneClipper(box(0, 0, 700, 900), AREAS),
            new ZoneClipper(box(700, 0, 1400, 900), AREAS));
    TreeMap<Long, Feature> features = new TreeMap<>();
    for (long id = 1; id <= 100; id++) {
      features.put(id, random(id, random));
    }
    Snapshot edited = TestSnapshots.of(LAYER, List.copyOf(features.values()));
    tallies(edited, zones);
    for (int edit = 0; edit < 4; edit++) {
      List<Feature> put = new ArrayList<>();
      long replaced = features.firstKey() + random.nextInt(20);
      put.add(random(replaced, random));
      put.add(random(features.lastKey() + 1, random));
      Set<Long> deleted = Set.of(features.lastKey() - 5);
      put.forEach(feature -> features.put(feature.id(), feature));
      deleted.forEach(features::remove);
      edited = TestSnapshots.edited(edited, put, deleted);
      Snapshot whole = TestSnapshots.of(LAYER, List.copyOf(features.values()));
      assertSame(share(edited, zones), share(whole, zones));
      assertThat(tallies(edited, zones)).isEqualTo(tallies(whole, zones));
      assertOverlapsAround(edited, box(random.nextInt(900), random.nextInt(500), 1400, 900));
    }
  }

  /** Those of the whole that lie there, as searching there finds them. */
  private static void assertOverlapsAround(Snapshot whole, Geometry place) {
    Snapshot near = whole.near(place.getEnvelopeInternal());
    assertThat(LayerOverlaps.of(near))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("ground", "squareMetres")
        .isEqualTo(LayerOverlaps.search(near.projected(), near.projection()));
  }

  private static void assertSame(Shares edited, Shares whole) {
    assertThat(edited.overlaps()).isEqualTo(whole.overlaps());
    assertThat(edited.shares()).hasSameSizeAs(whole.shares());
    for (int i = 0; i < whole.shares().size(); i++) {
      FeatureShare a = edited.shares().get(i);
      FeatureShare b = whole.shares().get(i);
      assertThat(a.zone()).isEqualTo(b.zone());
      assertThat(a.featureId()).isEqualTo(b.featureId());
      assertThat(a.areaSquareMetres()).isEqualTo(b.areaSquareMetres());
      assertThat(a.grossSquareMetres()).isEqualTo(b.grossSquareMetres());
    }
  }

  /** Covered, overlap and class areas, and counts, of every zone. */
  private static List<Object> tallies(Snapshot snapshot, List<ZoneClipper> zones) {
    List<Object> figures = new ArrayList<>();
    for (ZoneTally zone :
        ZoneTallies.of(List.of(new Selection(snapshot, ALL)), zones, "kind").zones()) {
      figures.addAll(List.of(zone.covered(), zone.overlap(), zone.features().count()));
      figures.addAll(Arrays.stream(zone.coveredByClass(zone.covered())).boxed().toList());
      figures.add(zone.count(0));
    }
    return figures;
  }

  private static Shares share(Snapshot snapshot, List<ZoneClipper> zones) {
    return ZonalEngine.share(List.of(new Selection(snapshot, ALL)), zones);
  }

  private static Feature random(long id, Random random) {
    double x = 1400 * random.nextDouble();
    double y = 900 * random.nextDouble();
    return TestSnapshots.feature(
        id,
        box(x, y, x + 20 + 150 * random.nextDouble(), y + 20 + 150 * random.nextDouble()),
        random.nextBoolean() ? "k" : "l");
  }

  private static Geometry box(double x1, double y1, double x2, double y2) {
    return new GeometryFactory()
        .toGeometry(new Envelope(600_000 + x1, 600_000 + x2, 4_260_000 + y1, 4_260_000 + y2));
  }
}
