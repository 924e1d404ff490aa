package io.tantu.report.pdf;

import io.tantu.problem.ProblemException;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one font of a document, embedded with the letters that were used only. A letter that it lacks
 * is written as its plain equivalent (₂ as 2), or as ? where there is none. For one thread.
 */
final class PdfFont implements AutoCloseable {

  private static final int LACKING = '?';

  /** An open face, and what has to stay open with it until the document is saved. */
  private record Face(TrueTypeFont font, Closeable source) {}

  private final PDType0Font font;
  private final CmapLookup letters;
  private final Closeable source;
  private final Map<Integer, Float> widths = new HashMap<>();
  private final Map<Integer, String> shown = new HashMap<>();

  private PdfFont(PDType0Font font, CmapLookup letters, Closeable source) {
    this.font = font;
    this.letters = letters;
    this.source = source;
  }

  static PdfFont load(PDDocument document, Path file) {
    Face face = null;
    try {
      face = face(file.toFile());
      return new PdfFont(
          PDType0Font.load(document, face.font(), true),
          face.font().getUnicodeCmapLookup(),
          face.source());
    } catch (IOException e) {
      IOUtils.closeQuietly(face == null ? null : face.source());
      throw ProblemException.unavailable(
              "report-font-unusable",
              "The font %s cannot be embedded: %s. Name another TrueType font with tantu.report.font."
                  .formatted(file.getFileName(), e.getMessage()))
          .causedBy(e);
    }
  }

  /** The font, or the first one of a collection. */
  private static Face face(File file) throws IOException {
    if (!file.getName().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
      TrueTypeFont only = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
      return new Face(only, only);
    }
    TrueTypeCollection collection = new TrueTypeCollection(file);
    List<TrueTypeFont> faces = new ArrayList<>();
    collection.processAllFonts(faces::add);
    return new Face(faces.get(0), collection);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  PDType0Font font() {
    return font;
  }

  /** The text in letters that the font has. */
  String shown(String text) {
    StringBuilder known = new StringBuilder(text.length());
    text.codePoints().forEach(letter -> known.append(shown(letter)));
    return known.toString();
  }

  private String shown(int letter) {
    return shown.computeIfAbsent(letter, this::nearest);
  }

  private String nearest(int letter) {
    if (letter == '\n' || letter == '\r' || letter == '\t' || letter == 0xA0) {
      return " ";
    }
    String itself = Character.toString(letter);
    if (letters.getGlyphId(letter) != 0) {
      return itself;
    }
    String plain = Normalizer.normalize(itself, Normalizer.Form.NFKC);
    boolean known = plain.codePoints().allMatch(one -> letters.getGlyphId(one) != 0);
    return known ? plain : Character.toString(LACKING);
  }

  /** Width of the text, points. */
  double width(String text, double size) {
    double sum = 0;
    String known = shown(text);
    for (int i = 0; i < known.length(); ) {
      int letter = known.codePointAt(i);
      sum += widths.computeIfAbsent(letter, this::measured);
      i += Character.charCount(letter);
    }
    return sum * size / 1000;
  }

  private float measured(int letter) {
    try {
      return font.getStringWidth(Character.toString(letter));
    } catch (IOException e) {
      throw new IllegalStateException("the font is in memory", e);
    }
  }
}
