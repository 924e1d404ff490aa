package io.tantu.style;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The square that a pattern repeats, as SVG that joins seamlessly with itself. */
final class PatternTile {

  private PatternTile() {}

  /** The square as a {@code data:} address, so that drawing it needs no network. */
  static String dataUrl(PatternFill pattern) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%1$d\">%2$s</svg>"
            .formatted(pattern.size(), content(pattern));
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
  }

  /** What stands in one square. */
  static String content(PatternFill pattern) {
    return pattern instanceof MarkFill fill ? mark(fill) : hatch((HatchFill) pattern);
  }

  private static String mark(MarkFill fill) {
    double middle = fill.size() / 2.0;
    return SvgPaint.mark(fill.mark(), middle, middle, fill.mark().size());
  }

  private static String hatch(HatchFill hatch) {
    int size = hatch.size();
    String paint =
        "%s\" %s-opacity=\"%s\""
            .formatted(
                hatch.colour().hex(),
                hatch.hatch() == Hatch.DOT ? "fill" : "stroke",
                Decimals.text(hatch.colour().opacity()));
    return switch (hatch.hatch()) {
      case DOT ->
          "<circle cx=\"%1$s\" cy=\"%1$s\" r=\"%2$s\" fill=\"%3$s/>"
              .formatted(
                  Decimals.text(size / 2.0),
                  Decimals.text(Math.max(0.5, hatch.width() / 2)),
                  paint);
      case SLASH -> lines(slash(size), hatch, paint);
      case BACKSLASH -> lines(backslash(size), hatch, paint);
      case TIMES -> lines(slash(size) + backslash(size), hatch, paint);
    };
  }

  private static String lines(String path, HatchFill hatch, String paint) {
    return "<path d=\"%s\" stroke-width=\"%s\" fill=\"none\" stroke=\"%s/>"
        .formatted(path, Decimals.text(hatch.width()), paint);
  }

  /** The diagonal with its two neighbours, whose edges show in the corners. */
  private static String slash(int size) {
    return "M%1$d %2$dL%2$d %1$dM%1$d %3$dL%3$d %1$dM0 %4$dL%4$d 0"
        .formatted(-size, size, 2 * size, 2 * size);
  }

  private static String backslash(int size) {
    return "M%1$d %1$dL%2$d %2$dM0 %1$dL%2$d %3$dM%1$d 0L%3$d %2$d"
        .formatted(-size, 2 * size, size);
  }
}
