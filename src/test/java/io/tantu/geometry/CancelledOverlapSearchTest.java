package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class CancelledOverlapSearchTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** Boxes in a row, each over a tenth of the next. */
  private static List<Geometry> row(int count) {
    List<Geometry> row = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      row.add(FACTORY.toGeometry(new Envelope(9 * i, 9 * i + 10, 0, 10)));
    }
    return row;
  }

  @Test
  void aPassedLimitEndsTheSearch() {
    List<Geometry> row = row(3_000);
    try (Interruption.Limit limit = Interruption.limit(1e-9)) {
      ProblemException problem =
          catchThrowableOfType(ProblemException.class, () -> OverlapFinder.find(row, 0.01));
      assertThat(problem.code()).isEqualTo("too-slow");
    }
    assertThat(OverlapFinder.find(row, 0.01)).hasSize(2_999);
  }

  @Test
  void anInterruptInTheMiddleEndsIt() {
    List<Geometry> row = row(3_000);
    int[] seen = new int[1];
    Thread asking = Thread.currentThread();
    List<Geometry> interrupting =
        new AbstractList<>() {
          @Override
          public Geometry get(int index) {
            if (++seen[0] == 4_000) {
              asking.interrupt();
            }
            return row.get(index);
          }

          @Override
          public int size() {
            return row.size();
          }
        };
    try {
      ProblemException problem =
          catchThrowableOfType(
              ProblemException.class, () -> OverlapFinder.find(interrupting, 0.01));
      assertThat(problem.code()).isEqualTo("cancelled");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
