package io.tantu.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Feature;
import io.tantu.store.TestLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class NearPropertyTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static Envelope box(Random random, double size) {
    double x = 500_000 + random.nextDouble() * 10_000;
    double y = 4_250_000 + random.nextDouble() * 10_000;
    return new Envelope(x, x + size * random.nextDouble(), y, y + size * random.nextDouble());
  }

  private static Feature feature(long id, Random random) {
    Envelope box = box(random, 500);
    box.expandBy(1);
    return TestSnapshots.feature(id, FACTORY.toGeometry(box), "c" + id, id, 0.5, true, null);
  }

  @Property(tries = 100)
  void nearIsWhatALookAtEveryFeatureFindsBeforeAndAfterEdits(@ForAll long seed) {
    Random random = new Random(seed);
    List<Feature> features = new ArrayList<>();
    for (long id = 1; id <= 80; id++) {
      features.add(feature(id, random));
    }
    Snapshot snapshot = TestSnapshots.of(TestLayers.PARK, features);
    for (int edit = 0; edit < 4; edit++) {
      for (int ask = 0; ask < 5; ask++) {
        compare(snapshot, box(random, 4000));
      }
      List<Feature> put =
          List.of(feature(1 + random.nextInt(80), random), feature(100 + edit, random));
      snapshot = TestSnapshots.edited(snapshot, put, Set.of(snapshot.id(random.nextInt(20))));
    }
  }

  private static void compare(Snapshot snapshot, Envelope box) {
    int[] expected =
        IntStream.range(0, snapshot.size()).filter(i -> snapshot.meets(i, box)).toArray();
    assertThat(snapshot.meeting(box)).isEqualTo(expected);
    Snapshot near = snapshot.near(box);
    assertThat(near.size()).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(near.id(i)).isEqualTo(snapshot.id(expected[i]));
      assertThat(near.projected(i).equalsExact(snapshot.projected(expected[i]))).isTrue();
      assertThat(near.values(i)).isEqualTo(snapshot.values(expected[i]));
      assertThat(near.areaSquareMetres(i)).isEqualTo(snapshot.areaSquareMetres(expected[i]));
      assertThat(near.envelope(i)).isEqualTo(snapshot.envelope(expected[i]));
    }
  }
}
