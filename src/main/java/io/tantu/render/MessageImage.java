package io.tantu.render;

import io.tantu.style.Colour;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A sentence written into an image of a wanted size, as far as it fits. Thread-safe. */
@Component
public final class MessageImage {

  private static final double LETTERS = 13;
  private static final int ROW = 18;
  private static final int RIM = 6;

  private final LabelFont font;

  MessageImage(LabelFont font) {
    this.font = font;
  }

  /** The sentence, broken anywhere, on white or on a clear ground. */
  public Picture of(String sentence, int width, int height, int background) {
    Canvas canvas = new Canvas(width, height, background);
    CoverageMask mask = new CoverageMask(width, height);
    int base = RIM + ROW;
    for (String line : lines(sentence, width - 2 * RIM)) {
      if (base > height + ROW) {
        break;
      }
      new ShapePen(mask)
          .fill(
              AffineTransform.getTranslateInstance(RIM, base)
                  .createTransformedShape(font.line(line, LETTERS, false, false).outline()));
      base += ROW;
    }
    mask.paint(canvas, Ink.of(Colour.opaque(0xb3332e)));
    return canvas.picture();
  }

  private List<String> lines(String sentence, double room) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= sentence.length(); to++) {
      if (to - from > 1
          && font.line(sentence.substring(from, to), LETTERS, false, false).width() > room) {
        lines.add(sentence.substring(from, to - 1));
        from = to - 1;
      }
    }
    lines.add(sentence.substring(from));
    return lines;
  }
}
