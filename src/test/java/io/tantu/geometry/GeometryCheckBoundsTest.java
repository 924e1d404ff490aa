package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** A geometry made to hurt must not take the service down. */
class GeometryCheckBoundsTest {

  /** Seconds on an idle machine; a quadratic test would take hours. */
  private static final Duration BOUND = Duration.ofMinutes(1);

  private static final GeometryFactory FACTORY =
      new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

  @Test
  void tenMillionVerticesAreRefusedAtOnce() {
    CheckedGeometry checked = checked(circle(10_000_000));
    assertThat(checked.geometry()).isNull();
    assertThat(checked.defects()).extracting(Defect::code).containsExactly("too-many-vertices");
  }

  @Test
  void halfAMillionVerticesAreChecked() {
    assertThat(checked(circle(500_000)).defects()).isEmpty();
  }

  @Test
  void tangleOfAMillionCrossingsIsRefused() {
    CheckedGeometry checked = checked(scribble(19_000));
    assertThat(checked.geometry()).isNull();
    assertThat(checked.defects())
        .extracting(Defect::code)
        .containsExactly("self-intersection", "too-tangled");
  }

  @Test
  void largeTangleIsRefusedBeforeTheValidityTest() {
    CheckedGeometry checked = checked(scribble(300_000));
    assertThat(checked.geometry()).isNull();
    assertThat(checked.defects()).extracting(Defect::code).containsExactly("too-tangled");
  }

  @Test
  void combOfLongSlantedTeethEnds() {
    assertThat(checked(slantedComb(200_000)).defects())
        .extracting(Defect::code)
        .containsExactly("too-tangled");
  }

  private static CheckedGeometry checked(Geometry geometry) {
    return assertTimeoutPreemptively(BOUND, () -> GeometryCheck.check(geometry, 2));
  }

  private static Geometry circle(int vertices) {
    return ring(
        vertices,
        (i, xy) -> {
          double angle = 2 * Math.PI * i / vertices;
          xy[0] = 1e5 * Math.cos(angle);
          xy[1] = 1e5 * Math.sin(angle);
        });
  }

  private static Geometry scribble(int vertices) {
    Random random = new Random(17);
    return ring(
        vertices,
        (i, xy) -> {
          xy[0] = random.nextDouble();
          xy[1] = random.nextDouble();
        });
  }

  /** Valid, but the bounding box of every tooth overlaps that of every other. */
  private static Geometry slantedComb(int teeth) {
    int vertices = 2 * teeth + 1;
    return ring(
        vertices,
        (i, xy) -> {
          double along = (double) (i / 2) / teeth;
          boolean tip = i % 2 == 1;
          xy[0] = i == vertices - 1 ? 10 : along + (tip ? 1000.5 / teeth + 100 : 0);
          xy[1] = i == vertices - 1 ? -10 : -along + (tip ? 100 : 0);
        });
  }

  private interface Vertex {
    void place(int i, double[] xy);
  }

  private static Geometry ring(int vertices, Vertex vertex) {
    CoordinateSequence ring =
        PackedCoordinateSequenceFactory.DOUBLE_FACTORY.create(vertices + 1, 2, 0);
    double[] xy = new double[2];
    for (int i = 0; i < vertices; i++) {
      vertex.place(i, xy);
      ring.setOrdinate(i, 0, xy[0]);
      ring.setOrdinate(i, 1, xy[1]);
    }
    ring.setOrdinate(vertices, 0, ring.getX(0));
    ring.setOrdinate(vertices, 1, ring.getY(0));
    return FACTORY.createPolygon(ring);
  }
}
