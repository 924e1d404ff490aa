package io.tantu.render;

import io.tantu.problem.ProblemException;
import io.tantu.style.TextSymbol;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * The letters of maps and legends that are pictures, in the font that {@link FontFile} finds.
 * Thread-safe.
 */
@Component
public final class LabelFont {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final FontFile file;
  private volatile Font font;

  public LabelFont(FontFile file) {
    this.file = file;
  }

  /**
   * A line of letters.
   *
   * @param outline from the left end of its base line, y down
   * @param width pixels
   * @param ascent pixels above the base line
   * @param descent pixels below it
   */
  public record Line(Shape outline, double width, double ascent, double descent) {}

  /**
   * The line as the style wants it.
   *
   * @throws ProblemException {@code map-font-missing} with what to install
   */
  Line line(String text, TextSymbol.Font wanted) {
    return line(
        text, wanted.size(), "bold".equals(wanted.weight()), !"normal".equals(wanted.style()));
  }

  /**
   * The line in letters of the size, pixels.
   *
   * @throws ProblemException {@code map-font-missing} with what to install
   */
  public Line line(String text, double size, boolean bold, boolean italic) {
    int style = (bold ? Font.BOLD : 0) | (italic ? Font.ITALIC : 0);
    Font letters = font().deriveFont(style, (float) size);
    GlyphVector glyphs = letters.createGlyphVector(CONTEXT, text);
    LineMetrics metrics = letters.getLineMetrics(text, CONTEXT);
    return new Line(
        glyphs.getOutline(),
        glyphs.getLogicalBounds().getWidth(),
        metrics.getAscent(),
        metrics.getDescent());
  }

  private Font font() {
    Font found = font;
    if (found == null) {
      found = read();
      font = found;
    }
    return found;
  }

  private Font read() {
    Path path;
    try {
      path = file.find();
    } catch (ProblemException e) {
      throw missing().causedBy(e);
    }
    try {
      return Font.createFonts(path.toFile())[0];
    } catch (FontFormatException | IOException e) {
      throw missing().causedBy(e);
    }
  }

  private static ProblemException missing() {
    return ProblemException.unavailable(
        "map-font-missing",
        "A map with labels needs a Chinese TrueType font, and none was found. Install one (Debian: sudo apt-get install fonts-wqy-microhei), or name a .ttf or .ttc file with tantu.report.font.");
  }
}
