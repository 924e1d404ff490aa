package io.tantu.render;

import io.tantu.style.Hatch;
import io.tantu.style.HatchFill;
import io.tantu.style.MarkFill;
import io.tantu.style.PatternFill;
import io.tantu.style.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.List;

/**
 * A pattern as a square of pixels that is repeated, in step with the whole world's pixels, so that
 * neighbouring images join. Immutable.
 */
final class FillPattern implements Ink {

  private final int size;
  private final int[] square;
  private final int left;
  private final int top;

  /**
   * @param left pixels of the world left of the image
   * @param top pixels of the world above the image
   */
  FillPattern(PatternFill pattern, long left, long top) {
    this.size = Math.max(1, pattern.size());
    this.square = square(pattern, size);
    this.left = Math.floorMod(left, size);
    this.top = Math.floorMod(top, size);
  }

  @Override
  public int at(int x, int y) {
    return square[(y + top) % size * size + (x + left) % size];
  }

  private static int[] square(PatternFill pattern, int size) {
    Canvas canvas = new Canvas(size, size);
    CoverageMask mask = new CoverageMask(size, size);
    if (pattern instanceof MarkFill fill) {
      new MarkPainter(canvas, mask, fill.mark()).draw(size / 2.0, size / 2.0);
    } else {
      hatch((HatchFill) pattern, size, mask);
      mask.paint(canvas, Ink.of(((HatchFill) pattern).colour()));
    }
    return canvas.pixels();
  }

  private static void hatch(HatchFill hatch, int size, CoverageMask mask) {
    if (hatch.hatch() == Hatch.DOT) {
      double radius = Math.max(0.5, hatch.width() / 2);
      double corner = size / 2.0 - radius;
      new ShapePen(mask).fill(new Ellipse2D.Double(corner, corner, 2 * radius, 2 * radius));
    } else {
      LinePen pen =
          new LinePen(mask, new Stroke(hatch.colour(), hatch.width(), List.of(), "butt", "bevel"));
      for (int shift = -size; shift <= size; shift += size) {
        if (hatch.hatch() != Hatch.BACKSLASH) {
          pen.draw(new double[] {shift - size, 2 * size, shift + 2 * size, -size}, 2, false);
        }
        if (hatch.hatch() != Hatch.SLASH) {
          pen.draw(new double[] {shift - size, -size, shift + 2 * size, 2 * size}, 2, false);
        }
      }
    }
  }
}
