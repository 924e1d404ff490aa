package io.tantu.report.workbook;

import io.tantu.render.LabelFont;
import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.Pen;
import io.tantu.style.Colour;
import io.tantu.style.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws into a picture on white paper, two pixels a point. For one thread. */
final class PicturePen implements Pen {

  private static final int PIXELS_PER_POINT = 2;

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final LabelFont font;

  /**
   * @param width points
   * @param height points
   */
  PicturePen(double width, double height, LabelFont font) {
    this.font = font;
    image =
        new BufferedImage(
            (int) Math.ceil(width * PIXELS_PER_POINT),
            (int) Math.ceil(height * PIXELS_PER_POINT),
            BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** What was drawn, as a PNG file; nothing can be drawn any more. */
  byte[] png() throws IOException {
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  @Override
  public void fill(Shape shape, Colour colour) {
    graphics.setColor(color(colour));
    graphics.fill(shape);
  }

  @Override
  public void stroke(Shape shape, Stroke stroke) {
    graphics.setColor(color(stroke.colour()));
    graphics.setStroke(basic(stroke));
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
    Shape letters =
        AffineTransform.getTranslateInstance(x, y)
            .createTransformedShape(
                font.line(text, lettering.size(), lettering.bold(), false).outline());
    if (lettering.halo() != null) {
      stroke(
          letters,
          new Stroke(lettering.halo(), 2 * lettering.haloWidth(), List.of(), "round", "round"));
    }
    fill(letters, lettering.colour());
  }

  @Override
  public double width(String text, double size) {
    return font.line(text, size, false, false).width();
  }

  private static Color color(Colour colour) {
    return new Color(
        colour.rgb() >> 16,
        colour.rgb() >> 8 & 0xFF,
        colour.rgb() & 0xFF,
        (int) Math.round(colour.opacity() * 255));
  }

  private static BasicStroke basic(Stroke stroke) {
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    return new BasicStroke(
        (float) stroke.width(),
        cap(stroke.cap()),
        join(stroke.join()),
        10,
        dashes.length == 0 ? null : dashes,
        0);
  }

  private static int cap(String cap) {
    return cap == null || cap.equals("butt")
        ? BasicStroke.CAP_BUTT
        : cap.equals("round") ? BasicStroke.CAP_ROUND : BasicStroke.CAP_SQUARE;
  }

  private static int join(String join) {
    return join == null || join.equals("miter")
        ? BasicStroke.JOIN_MITER
        : join.equals("round") ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_BEVEL;
  }
}
