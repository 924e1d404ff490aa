package io.tantu.measure;

import static io.tantu.snapshot.TestSnapshots.feature;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Overlay;
import io.tantu.measure.ZonalEngine.Shares;
import io.tantu.snapshot.TestSnapshots;
import io.tantu.store.TestLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Zones with holes, zones in two parts, parcels of all sizes, some of them touching a zone. */
class ZonalEnginePropertyTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final EllipsoidalArea AREAS = new EllipsoidalArea(TestSnapshots.GRID);

  @Property(tries = 200)
  void theGridAndTheBlocksChangeNothing(@ForAll long seed) {
    Random random = new Random(seed);
    Geometry zone = zone(random);
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(zone);
    ZoneClipper clipper = new ZoneClipper(zone, AREAS);
    for (int i = 0; i < 200; i++) {
      Geometry parcel = parcel(random, zone);
      Geometry expected = plainly(parcel, zone, prepared);
      Piece piece = clipper.clip(parcel.getEnvelopeInternal(), () -> parcel);
      Geometry found = piece == Piece.NOTHING ? FACTORY.createPolygon() : piece.geometry(parcel);
      assertThat(found.symDifference(expected).getArea()).isLessThan(1e-5);
      assertThat(piece.identityError()).isLessThan(1e-9);
    }
  }

  /** A zone of many vertices here and long edges there, as county boundaries are. */
  @Property(tries = 60)
  void piecesOfALargeZoneAreThoseOfTheWhole(@ForAll long seed) {
    Random random = new Random(seed);
    Geometry zone = county(random);
    ZoneClipper clipper = new ZoneClipper(zone, AREAS);
    for (int i = 0; i < 100; i++) {
      Geometry parcel = parcel(random, zone);
      Geometry expected = Overlay.intersection(parcel, zone);
      Piece piece = clipper.clip(parcel.getEnvelopeInternal(), () -> parcel);
      Geometry found = piece == Piece.NOTHING ? FACTORY.createPolygon() : piece.geometry(parcel);
      assertThat(found.symDifference(expected).getArea()).isLessThan(1e-5);
    }
  }

  private static Geometry county(Random random) {
    int count = 400;
    Coordinate[] ring = new Coordinate[count + 1];
    double angle = 0;
    for (int i = 0; i < count; i++) {
      double reach = 1_300 + 200 * random.nextDouble();
      ring[i] =
          new Coordinate(601_500 + reach * Math.cos(angle), 4_261_500 + reach * Math.sin(angle));
      boolean longEdge = i % 100 == 50;
      angle += (longEdge ? 0.8 : (2 * Math.PI - 3.3) / count) * (0.5 + 0.5 * random.nextDouble());
    }
    ring[count] = ring[0].copy();
    return FACTORY.createPolygon(ring);
  }

  @Property(tries = 200)
  void theGridSaysOnlyWhatIsTrueOfTheWholeEnvelope(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int size) {
    Random random = new Random(seed);
    Geometry zone = zone(random);
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(zone);
    ZoneGrid grid = new ZoneGrid(zone);
    for (int i = 0; i < 200; i++) {
      double x = 600_000 + 3_000 * random.nextDouble();
      double y = 4_260_000 + 3_000 * random.nextDouble();
      Envelope envelope = new Envelope(x, x + size, y, y + size);
      Geometry box = FACTORY.toGeometry(envelope);
      switch (grid.of(envelope)) {
        case INSIDE -> assertThat(prepared.containsProperly(box)).isTrue();
        case OUTSIDE -> assertThat(prepared.disjoint(box)).isTrue();
        case UNKNOWN -> assertThat(size).isPositive();
      }
    }
  }

  @Property(tries = 20)
  void theNumberOfThreadsChangesNoDigit(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    List<Geometry> zones = List.of(zone(random), zone(random), zone(random));
    List<Feature> parcels = new ArrayList<>();
    for (int id = 1; id <= 100; id++) {
      parcels.add(feature(id, parcel(random, zones.get(0))));
    }
    Selection all = new Selection(TestSnapshots.of(layer(), parcels), values -> true);

    Shares one = shareWith(1, all, zones);
    Shares four = shareWith(4, all, zones);

    assertThat(four.shares()).isNotEmpty().isEqualTo(one.shares());
    assertThat(four.overlaps()).isEqualTo(one.overlaps());
    assertThat(four.worstIdentityError()).isEqualTo(one.worstIdentityError());
  }

  private static Shares shareWith(int threads, Selection all, List<Geometry> zones)
      throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      List<ZoneClipper> clippers = zones.stream().map(z -> new ZoneClipper(z, AREAS)).toList();
      return pool.submit(() -> ZonalEngine.share(List.of(all), clippers)).get();
    } finally {
      pool.shutdown();
    }
  }

  private static Geometry plainly(Geometry parcel, Geometry zone, PreparedGeometry prepared) {
    if (prepared.covers(parcel)) {
      return parcel;
    }
    return prepared.intersects(parcel)
        ? Overlay.intersection(parcel, zone)
        : FACTORY.createPolygon();
  }

  private static Geometry zone(Random random) {
    Geometry large = star(random, 601_500, 4_261_500, 1_500);
    Geometry hole = star(random, 601_500, 4_261_500, 500);
    Geometry apart = star(random, 600_300, 4_260_300, 250);
    return Overlay.union(List.of(Overlay.difference(large, hole), apart));
  }

  private static Geometry parcel(Random random, Geometry zone) {
    Coordinate[] corners = zone.getCoordinates();
    Coordinate corner = corners[random.nextInt(corners.length)];
    if (random.nextInt(4) == 0) {
      double side = 1 + random.nextInt(50);
      return FACTORY.toGeometry(new Envelope(corner.x, corner.x + side, corner.y, corner.y + side));
    }
    double radius = Math.pow(10, 3.3 * random.nextDouble());
    return star(
        random,
        600_000 + 3_000 * random.nextDouble(),
        4_260_000 + 3_000 * random.nextDouble(),
        radius);
  }

  private static Geometry star(Random random, double x, double y, double radius) {
    int count = 4 + random.nextInt(30);
    Coordinate[] ring = new Coordinate[count + 1];
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * (i + 0.4 * random.nextDouble()) / count;
      double reach = radius * (0.5 + 0.5 * random.nextDouble());
      ring[i] = new Coordinate(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
    }
    ring[count] = ring[0].copy();
    return FACTORY.createPolygon(ring);
  }

  static LayerDefinition layer() {
    return new LayerDefinition(
        "parcels",
        new LocalizedText("parcels", "parcels"),
        LayerGroup.ECOLOGY,
        1,
        GeometryType.POLYGON,
        null,
        null,
        false,
        null,
        List.of(TestLayers.attribute("kind", AttributeType.STRING)),
        new Provenance(Provenance.Kind.OPEN, "test", null, null, null, null),
        null,
        null,
        null);
  }
}
