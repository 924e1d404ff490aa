package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.Feature;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.TestSnapshots;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class CancelledMeasureTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  @Test
  void anInterruptEndsTheWorkAndTheNextQuestionIsAnswered() {
    List<Feature> parcels = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      Envelope box = new Envelope(600_000 + 10 * i, 600_010 + 10 * i, 4_260_000, 4_260_010);
      parcels.add(TestSnapshots.feature(i + 1, FACTORY.toGeometry(box), "k"));
    }
    Snapshot snapshot = TestSnapshots.of(ZonalEnginePropertyTest.layer(), parcels);
    Envelope zone = new Envelope(600_005, 612_345, 4_259_000, 4_260_005);
    List<ZoneClipper> zones =
        List.of(new ZoneClipper(FACTORY.toGeometry(zone), new EllipsoidalArea(TestSnapshots.GRID)));
    List<Selection> all = List.of(new Selection(snapshot, values -> true));

    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> ZonalEngine.share(all, zones))
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.code()).isEqualTo("cancelled"));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(ZonalEngine.share(all, zones).shares()).hasSize(1_235);
  }
}
