package io.tantu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Time against number of parcels as SVG, both logarithmic, beside a line of equal growth. */
final class ScalingPlot {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int MARGIN = 70;

  private final List<Figure> figures;
  private final int leastX;
  private final int greatestX;
  private final int leastY;
  private final int greatestY;
  private final StringBuilder svg = new StringBuilder();

  /** The axes go from power of ten to power of ten. */
  private ScalingPlot(List<Figure> figures) {
    this.figures = figures;
    leastX = (int) Math.floor(Math.log10(figures.get(0).parcels()));
    greatestX = (int) Math.ceil(Math.log10(last().parcels()));
    leastY = (int) Math.floor(Math.log10(least()));
    greatestY = (int) Math.ceil(Math.log10(greatest()));
  }

  /**
   * @param figures at least one, fewest parcels first
   */
  static ScalingPlot of(List<Figure> figures) {
    return new ScalingPlot(figures);
  }

  private Figure last() {
    return figures.get(figures.size() - 1);
  }

  private double least() {
    return figures.stream().mapToDouble(Figure::median).min().orElseThrow();
  }

  private double greatest() {
    return figures.stream().mapToDouble(Figure::median).max().orElseThrow();
  }

  void write(Path file) throws IOException {
    add(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='13'>",
        WIDTH, HEIGHT);
    add("<rect width='100%%' height='100%%' fill='white'/>");
    axes();
    equalGrowth();
    points();
    add("</svg>");
    Files.writeString(file, svg);
  }

  private void axes() {
    for (int power = leastX; power <= greatestX; power++) {
      double x = x(Math.pow(10, power));
      line(x, y(Math.pow(10, leastY)), x, y(Math.pow(10, greatestY)), "#ddd", "");
      text(x, HEIGHT - MARGIN + 20, "middle", String.format(Locale.ROOT, "%,.0f", pow(power)));
    }
    for (int power = leastY; power <= greatestY; power++) {
      double y = y(Math.pow(10, power));
      line(MARGIN, y, WIDTH - MARGIN, y, "#ddd", "");
      text(MARGIN - 8, y + 4, "end", String.format(Locale.ROOT, "%,.0f ms", pow(power)));
    }
    text(WIDTH / 2.0, HEIGHT - 20, "middle", "parcels × 6 counties × land class, warm, median");
  }

  private static double pow(int power) {
    return Math.pow(10, power);
  }

  /** From the largest layer down: what the smaller ones would take if time grew like parcels. */
  private void equalGrowth() {
    double from = figures.get(0).parcels();
    double expected = last().median() * from / last().parcels();
    double lowest = Math.pow(10, leastY);
    if (expected < lowest) {
      from *= lowest / expected;
      expected = lowest;
    }
    line(x(from), y(expected), x(last().parcels()), y(last().median()), "#999", "4 4");
  }

  private void points() {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      double x = x(figure.parcels());
      double y = y(figure.median());
      if (i > 0) {
        Figure before = figures.get(i - 1);
        line(x(before.parcels()), y(before.median()), x, y, "#1f7a4d", "");
      }
      add("<circle cx='%.1f' cy='%.1f' r='4' fill='#1f7a4d'/>", x, y);
      text(x - 8, y - 8, "end", String.format(Locale.ROOT, "%,.0f ms", figure.median()));
    }
  }

  private double x(double parcels) {
    double share = (Math.log10(parcels) - leastX) / Math.max(1, greatestX - leastX);
    return MARGIN + share * (WIDTH - 2 * MARGIN);
  }

  private double y(double millis) {
    double share = (Math.log10(millis) - leastY) / Math.max(1, greatestY - leastY);
    return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
  }

  private void line(double x1, double y1, double x2, double y2, String colour, String dashes) {
    add(
        "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='%s' stroke-width='1.5' stroke-dasharray='%s'/>",
        x1, y1, x2, y2, colour, dashes.isEmpty() ? "none" : dashes);
  }

  private void text(double x, double y, String anchor, String text) {
    add("<text x='%.1f' y='%.1f' text-anchor='%s' fill='#333'>%s</text>", x, y, anchor, text);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
