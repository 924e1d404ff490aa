package io.tantu.report.pdf;

import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.Pen;
import io.tantu.style.Colour;
import io.tantu.style.Stroke;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws on a page as paths and text, y running down from its upper edge. For one thread. */
final class PdfPen implements Pen {

  /** Thickness that bold letters gain, as part of their size: the font has one weight only. */
  private static final double BOLD = 0.028;

  private final PDPageContentStream stream;
  private final double pageHeight;
  private final PdfFont font;
  private final Opacities opacities;
  private double opacity = 1;

  PdfPen(PDPageContentStream stream, double pageHeight, PdfFont font, Opacities opacities) {
    this.stream = stream;
    this.pageHeight = pageHeight;
    this.font = font;
    this.opacities = opacities;
  }

  /** What can fail when a page is written. */
  private interface Writing {
    void run() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void close() {
    write(stream::close);
  }

  @Override
  public void fill(Shape shape, Colour colour) {
    write(
        () -> {
          opacity(colour);
          stream.setNonStrokingColor(red(colour), green(colour), blue(colour));
          if (path(shape) == PathIterator.WIND_EVEN_ODD) {
            stream.fillEvenOdd();
          } else {
            stream.fill();
          }
        });
  }

  @Override
  public void stroke(Shape shape, Stroke stroke) {
    write(
        () -> {
          opacity(stroke.colour());
          stream.setStrokingColor(
              red(stroke.colour()), green(stroke.colour()), blue(stroke.colour()));
          stream.setLineWidth(rounded(stroke.width()));
          stream.setLineDashPattern(dashes(stroke), 0);
          stream.setLineCapStyle(cap(stroke.cap()));
          stream.setLineJoinStyle(join(stroke.join()));
          path(shape);
          stream.stroke();
        });
  }

  @Override
  public void within(Shape shape, Runnable drawing) {
    double before = opacity;
    write(
        () -> {
          stream.saveGraphicsState();
          if (path(shape) == PathIterator.WIND_EVEN_ODD) {
            stream.clipEvenOdd();
          } else {
            stream.clip();
          }
        });
    drawing.run();
    write(stream::restoreGraphicsState);
    opacity = before;
  }

  @Override
  public void write(String text, double x, double y, Lettering lettering) {
    String shown = font.shown(text);
    if (shown.isBlank()) {
      return;
    }
    write(
        () -> {
          if (lettering.halo() != null) {
            opacity(lettering.halo());
            outline(lettering.halo(), 2 * lettering.haloWidth());
            line(shown, x, y, lettering.size(), RenderingMode.STROKE);
          }
          opacity(lettering.colour());
          Colour colour = lettering.colour();
          stream.setNonStrokingColor(red(colour), green(colour), blue(colour));
          if (lettering.bold()) {
            outline(colour, lettering.size() * BOLD);
          }
          line(
              shown,
              x,
              y,
              lettering.size(),
              lettering.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        });
  }

  private void outline(Colour colour, double width) throws IOException {
    stream.setStrokingColor(red(colour), green(colour), blue(colour));
    stream.setLineWidth(rounded(width));
    stream.setLineDashPattern(new float[0], 0);
    stream.setLineJoinStyle(1);
  }

  private void line(String shown, double x, double y, double size, RenderingMode mode)
      throws IOException {
    stream.beginText();
    stream.setRenderingMode(mode);
    stream.setFont(font.font(), rounded(size));
    stream.newLineAtOffset(rounded(x), rounded(pageHeight - y));
    stream.showText(shown);
    stream.endText();
  }

  @Override
  public double width(String text, double size) {
    return font.width(text, size);
  }

  private void opacity(Colour colour) throws IOException {
    if (colour.opacity() != opacity) {
      opacity = colour.opacity();
      stream.setGraphicsStateParameters(opacities.of(opacity));
    }
  }

  /** Adds the shape to the current path and tells its winding rule. */
  private int path(Shape shape) throws IOException {
    PathIterator path = shape.getPathIterator(null);
    float[] at = new float[6];
    float lastX = 0;
    float lastY = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          stream.moveTo(rounded(at[0]), flipped(at[1]));
          lastX = at[0];
          lastY = at[1];
        }
        case PathIterator.SEG_LINETO -> {
          stream.lineTo(rounded(at[0]), flipped(at[1]));
          lastX = at[0];
          lastY = at[1];
        }
        case PathIterator.SEG_QUADTO -> {
          stream.curveTo(
              rounded(lastX + 2.0 / 3 * (at[0] - lastX)),
              flipped(lastY + 2.0 / 3 * (at[1] - lastY)),
              rounded(at[2] + 2.0 / 3 * (at[0] - at[2])),
              flipped(at[3] + 2.0 / 3 * (at[1] - at[3])),
              rounded(at[2]),
              flipped(at[3]));
          lastX = at[2];
          lastY = at[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          stream.curveTo(
              rounded(at[0]),
              flipped(at[1]),
              rounded(at[2]),
              flipped(at[3]),
              rounded(at[4]),
              flipped(at[5]));
          lastX = at[4];
          lastY = at[5];
        }
        default -> stream.closePath();
      }
    }
    return path.getWindingRule();
  }

  /** Hundredths of a point: finer than any printer. */
  private static float rounded(double points) {
    return Math.round(points * 100) / 100f;
  }

  private float flipped(double y) {
    return rounded(pageHeight - y);
  }

  private static float[] dashes(Stroke stroke) {
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = rounded(stroke.dashes().get(i));
    }
    return dashes;
  }

  private static int cap(String cap) {
    return cap == null || cap.equals("butt") ? 0 : cap.equals("round") ? 1 : 2;
  }

  private static int join(String join) {
    return join == null || join.equals("miter") ? 0 : join.equals("round") ? 1 : 2;
  }

  private static float red(Colour colour) {
    return (colour.rgb() >> 16) / 255f;
  }

  private static float green(Colour colour) {
    return (colour.rgb() >> 8 & 0xFF) / 255f;
  }

  private static float blue(Colour colour) {
    return (colour.rgb() & 0xFF) / 255f;
  }
}
