package io.tantu.report.map;

import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.Pen;
import io.tantu.style.Colour;
import io.tantu.style.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Draws into a picture of a pixel a point, and remembers what was written where. */
final class ImagePen implements Pen {

  /** A line of text with the left end of its base line. */
  record Written(String text, double x, double y) {}

  final List<Written> written = new ArrayList<>();
  private final BufferedImage image;
  private final Graphics2D graphics;

  ImagePen(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** 0xRRGGBB. */
  int at(int x, int y) {
    return image.getRGB(x, y) & 0xFFFFFF;
  }

  /** How many pixels of the box have the colour. */
  int count(int rgb, int x, int y, int width, int height) {
    int count = 0;
    for (int i = x; i < x + width; i++) {
      for (int j = y; j < y + height; j++) {
        count += at(i, j) == rgb ? 1 : 0;
      }
    }
    return count;
  }

  private static Color color(Colour colour) {
    return new Color(
        colour.rgb() >> 16,
        colour.rgb() >> 8 & 0xFF,
        colour.rgb() & 0xFF,
        (int) Math.round(colour.opacity() * 255));
  }

  @Override
  public void fill(Shape shape, Colour colour) {
    graphics.setColor(color(colour));
    graphics.fill(shape);
  }

  @Override
  public void stroke(Shape shape, Stroke stroke) {
    graphics.setColor(color(stroke.colour()));
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    graphics.setStroke(
        new BasicStroke(
            (float) stroke.width(),
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_MITER,
            10,
            dashes.length == 0 ? null : dashes,
            0));
    graphics.draw(shape);
  }

  @Override
  public void within(Shape shape, Runnable drawing) {
    Shape before = graphics.getClip();
    graphics.clip(shape);
    drawing.run();
    graphics.setClip(before);
  }

  @Override
  public void write(String text, double x, double y, Lettering lettering) {
    written.add(new Written(text, x, y));
  }

  @Override
  public double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> c >= 0x2E80 ? size : size / 2).sum();
  }
}
