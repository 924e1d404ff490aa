package io.tantu.style;

/** The shapes of the point marks as SVG, as wide as their size. */
final class MarkOutline {

  private MarkOutline() {}

  /** The opening of an SVG element for the mark around a centre; paint and {@code />} follow. */
  static String svg(Mark mark, double x, double y, double size) {
    double half = size / 2;
    return switch (mark) {
      case CIRCLE ->
          "<circle cx=\"%s\" cy=\"%s\" r=\"%s\""
              .formatted(Decimals.text(x), Decimals.text(y), Decimals.text(half));
      case SQUARE -> polygon(x, y, 4, half * Math.sqrt(2), half * Math.sqrt(2), Math.PI / 4);
      case TRIANGLE -> {
        double radius = size / Math.sqrt(3);
        yield polygon(x, y, 3, radius, radius, 0);
      }
      case STAR -> polygon(x, y, 10, half, half * 0.45, 0);
      case CROSS -> lines(x, y, half, 0, 0, half);
      case X -> lines(x, y, half, half, half, -half);
    };
  }

  /** Corners at the outer and inner radius in turn, the first one above the centre. */
  private static String polygon(
      double x, double y, int corners, double outer, double inner, double turn) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < corners; i++) {
      double angle = turn + 2 * Math.PI * i / corners;
      double radius = i % 2 == 0 ? outer : inner;
      path.append(i == 0 ? 'M' : 'L')
          .append(Decimals.text(x + radius * Math.sin(angle)))
          .append(' ')
          .append(Decimals.text(y - radius * Math.cos(angle)));
    }
    return "<path d=\"%sZ\"".formatted(path);
  }

  private static String lines(double x, double y, double dx1, double dy1, double dx2, double dy2) {
    return "<path d=\"M%s %sL%s %sM%s %sL%s %s\""
        .formatted(
            Decimals.text(x - dx1),
            Decimals.text(y - dy1),
            Decimals.text(x + dx1),
            Decimals.text(y + dy1),
            Decimals.text(x - dx2),
            Decimals.text(y - dy2),
            Decimals.text(x + dx2),
            Decimals.text(y + dy2));
  }
}
