package io.tantu.render;

import io.tantu.style.Stroke;
import io.tantu.style.TextSymbol;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The labels of an image: written above everything, none over another.
 *
 * <p>Neighbouring images must agree on a label that crosses their border. So a label's place comes
 * from its geometry and the scale alone, what is more important comes from the layers' order and
 * the features' alone, and whether it is written depends on labels near it only: in each of {@value
 * #ROUNDS} rounds those are written that meet neither a written one nor a more important one that
 * is still open. Every image looks {@link #buffer} pixels beyond its edges, further than that can
 * reach.
 */
final class Labels {

  private static final int ROUNDS = 2;

  /** Longer labels are left out, pixels. */
  private static final int WIDEST = 200;

  /** Pixels between labels along one line. */
  private static final double ALONG = 480;

  private record Candidate(List<Piece> pieces, Rectangle2D box, TextSymbol symbol) {}

  private record Piece(LabelFont.Line line, AffineTransform place) {}

  private final LabelFont font;
  private final double width;
  private final double height;
  private final List<Candidate> candidates = new ArrayList<>();

  Labels(LabelFont font, int width, int height) {
    this.font = font;
    this.width = width;
    this.height = height;
  }

  /** Pixels beyond the image from which labels are to be handed over. */
  double buffer() {
    return (ROUNDS + 1) * WIDEST;
  }

  /** A label at a point of the image. */
  void at(String text, TextSymbol symbol, double x, double y) {
    if (outside(x, y)) {
      return;
    }
    LabelFont.Line line = font.line(text, symbol.font());
    if (line.width() > WIDEST) {
      return;
    }
    TextSymbol.Placement placement = symbol.placement();
    double left = x - line.width() * placement.anchorX() + placement.right();
    double below = placement.anchorY() * (line.ascent() + line.descent()) - line.descent();
    double base = y + below - placement.up();
    add(
        List.of(new Piece(line, AffineTransform.getTranslateInstance(left, base))),
        new Rectangle2D.Double(
            left, base - line.ascent(), line.width(), line.ascent() + line.descent()),
        symbol);
  }

  private boolean outside(double x, double y) {
    return x < -buffer() || y < -buffer() || x > width + buffer() || y > height + buffer();
  }

  /** Labels that follow a line, at even distances from its beginning. */
  void along(String text, TextSymbol symbol, double[] xy, int vertices) {
    double length = 0;
    for (int i = 1; i < vertices; i++) {
      length += Math.hypot(xy[2 * i] - xy[2 * i - 2], xy[2 * i + 1] - xy[2 * i - 1]);
    }
    LabelFont.Line whole = font.line(text, symbol.font());
    if (whole.width() > WIDEST || whole.width() > length) {
      return;
    }
    double first = length < 2 * ALONG ? length / 2 : ALONG / 2;
    LinePath path = new LinePath(xy, vertices);
    double[] box = {-buffer(), -buffer(), width + buffer(), height + buffer()};
    for (int i = 1; i < vertices; i++) {
      double from = path.distance(i - 1);
      double way = path.distance(i) - from;
      double[] seen =
          way == 0
              ? null
              : Clip.within(
                  xy[2 * i - 2],
                  xy[2 * i - 1],
                  (xy[2 * i] - xy[2 * i - 2]) / way,
                  (xy[2 * i + 1] - xy[2 * i - 1]) / way,
                  way,
                  box);
      if (seen != null) {
        double middle = first + Math.ceil((from + seen[0] - first) / ALONG) * ALONG;
        for (; middle < from + seen[1]; middle += ALONG) {
          if (middle - whole.width() / 2 >= 0 && middle + whole.width() / 2 <= length) {
            follow(text, symbol, path, middle, whole.width());
          }
        }
      }
    }
  }

  private void follow(String text, TextSymbol symbol, LinePath path, double middle, double length) {
    double[] from = path.at(middle - length / 2);
    double[] to = path.at(middle + length / 2);
    boolean backwards = to[0] < from[0];
    List<Piece> pieces = new ArrayList<>();
    Rectangle2D box = null;
    double at = middle - (backwards ? -length / 2 : length / 2);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      String letter = text.substring(i, i + Character.charCount(text.codePointAt(i)));
      LabelFont.Line line = font.line(letter, symbol.font());
      double half = backwards ? -line.width() / 2 : line.width() / 2;
      double[] place = path.at(at + half);
      AffineTransform turn = AffineTransform.getTranslateInstance(place[0], place[1]);
      turn.rotate(place[2] + (backwards ? Math.PI : 0));
      turn.translate(-line.width() / 2, (line.ascent() - line.descent()) / 2);
      pieces.add(new Piece(line, turn));
      double size = line.ascent() + line.descent();
      Rectangle2D one =
          new Rectangle2D.Double(place[0] - size / 2, place[1] - size / 2, size, size);
      box = box == null ? one : box.createUnion(one);
      at += 2 * half;
    }
    if (box != null) {
      add(pieces, box, symbol);
    }
  }

  private void add(List<Piece> pieces, Rectangle2D box, TextSymbol symbol) {
    candidates.add(new Candidate(pieces, box, symbol));
  }

  /** Writes the labels; those handed over last are the most important. */
  void write(Canvas canvas) {
    CoverageMask mask = null;
    for (Candidate label : chosen()) {
      double rim = label.symbol.halo() == null ? 0 : label.symbol.halo().radius();
      if (!label.box.intersects(-rim, -rim, width + 2 * rim, height + 2 * rim)) {
        continue;
      }
      if (mask == null) {
        mask = new CoverageMask(canvas.width(), canvas.height());
      }
      write(label, canvas, mask);
    }
  }

  private List<Candidate> chosen() {
    BoxGrid written = new BoxGrid(WIDEST);
    List<Candidate> chosen = new ArrayList<>();
    List<Candidate> open = new ArrayList<>(candidates);
    Collections.reverse(open);
    for (int round = 0; round < ROUNDS; round++) {
      BoxGrid moreImportant = new BoxGrid(WIDEST);
      List<Candidate> left = new ArrayList<>();
      List<Candidate> now = new ArrayList<>();
      for (Candidate label : open) {
        if (!written.meets(label.box)) {
          (moreImportant.meets(label.box) ? left : now).add(label);
          moreImportant.add(label.box);
        }
      }
      now.forEach(label -> written.add(label.box));
      chosen.addAll(now);
      open = left;
    }
    return chosen;
  }

  private static void write(Candidate label, Canvas canvas, CoverageMask mask) {
    ShapePen pen = new ShapePen(mask);
    TextSymbol.Halo halo = label.symbol.halo();
    if (halo != null) {
      LinePen rim =
          new LinePen(
              mask, new Stroke(halo.colour(), 2 * halo.radius(), List.of(), "round", "round"));
      label.pieces.forEach(
          piece -> pen.outline(piece.place.createTransformedShape(piece.line.outline()), rim));
      mask.paint(canvas, Ink.of(halo.colour()));
    }
    label.pieces.forEach(
        piece -> pen.fill(piece.place.createTransformedShape(piece.line.outline())));
    mask.paint(canvas, Ink.of(label.symbol.fill()));
  }
}
