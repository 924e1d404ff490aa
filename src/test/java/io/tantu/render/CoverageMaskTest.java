package io.tantu.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.style.Colour;
import io.tantu.style.Stroke;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** What is covered is the area, wherever the shape lies. */
class CoverageMaskTest {

  private static final int SIDE = 32;
  private static final Ink BLACK = Ink.of(Colour.opaque(0));

  /** Square pixels that are inked. */
  private static double inked(Canvas canvas) {
    double sum = 0;
    for (int pixel : canvas.pixels()) {
      sum += (pixel >>> 24) / 255.0;
    }
    return sum;
  }

  private static void ring(CoverageMask mask, double... xy) {
    for (int i = 0; i < xy.length; i += 2) {
      int to = (i + 2) % xy.length;
      mask.edge(xy[i], xy[i + 1], xy[to], xy[to + 1]);
    }
  }

  @Property(tries = 200)
  void aBoxInksItsVisibleArea(
      @ForAll @DoubleRange(min = -40, max = 40) double x,
      @ForAll @DoubleRange(min = -40, max = 40) double y,
      @ForAll @DoubleRange(min = 0.1, max = 60) double width,
      @ForAll @DoubleRange(min = 0.1, max = 60) double height) {
    Canvas canvas = new Canvas(SIDE, SIDE);
    CoverageMask mask = new CoverageMask(SIDE, SIDE);
    ring(mask, x, y, x, y + height, x + width, y + height, x + width, y);
    mask.paint(canvas, BLACK);
    double wide = Math.max(0, Math.min(SIDE, x + width) - Math.max(0, x));
    double high = Math.max(0, Math.min(SIDE, y + height) - Math.max(0, y));
    assertThat(inked(canvas)).isCloseTo(wide * high, within(0.01 * 4 * SIDE + 0.02));
    mask.paint(canvas, BLACK);
    assertThat(inked(canvas)).as("the mask is empty again").isCloseTo(wide * high, within(1.5));
  }

  @Test
  void aHoleOfTheOtherDirectionStaysClear() {
    Canvas canvas = new Canvas(SIDE, SIDE);
    CoverageMask mask = new CoverageMask(SIDE, SIDE);
    ring(mask, 2, 2, 2, 30, 30, 30, 30, 2);
    ring(mask, 10, 10, 20, 10, 20, 20, 10, 20);
    mask.paint(canvas, BLACK);
    assertThat(inked(canvas)).isCloseTo(28 * 28 - 100, within(0.5));
    assertThat(canvas.pixels()[15 * SIDE + 15]).isZero();
  }

  /** A line inks its length times its width, however thin, dashed or far beyond the image. */
  @Test
  void aLineInksItsLengthTimesItsWidth() {
    for (double width : new double[] {0.3, 1, 2.5}) {
      Stroke stroke = new Stroke(Colour.opaque(0), width, List.of(), "butt", "bevel");
      assertThat(line(stroke, 4, 5, 24, 20)).isCloseTo(25 * width, within(0.3));
    }
    Stroke dashed = new Stroke(Colour.opaque(0), 2, List.of(3.0, 3.0), "butt", "bevel");
    assertThat(line(dashed, 1, 16, 31, 16)).isCloseTo(30, within(0.3));
    assertThat(line(dashed, -1e9, 16, 1e9, 16)).isCloseTo(SIDE, within(4.0));
  }

  private static double line(Stroke stroke, double... xy) {
    Canvas canvas = new Canvas(SIDE, SIDE);
    CoverageMask mask = new CoverageMask(SIDE, SIDE);
    new LinePen(mask, stroke).draw(xy, 2, false);
    mask.paint(canvas, BLACK);
    return inked(canvas);
  }
}
