package io.tantu.report.pdf;

import io.tantu.report.document.Block;
import io.tantu.report.document.Figure;
import io.tantu.report.document.Heading;
import io.tantu.report.document.Note;
import io.tantu.report.document.Notes;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Signatures;
import io.tantu.report.document.Table;
import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.TextLines;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;

/** Puts blocks on the pages, one under the other. For one thread. */
final class BlockWriter {

  /** Height under a heading without which it would stand alone. */
  private static final double COMPANY = 90;

  private static final double HEADING = 26;
  private static final double PART = 34;
  private static final double NOTE_LEADING = 1.4;

  /** Notes up to this many stay with their table. */
  private static final int MOST_KEPT = 8;

  private final PageFlow flow;
  private final PdfFont font;
  private final Consumer<Heading> onHeading;

  /**
   * @param onHeading is told of every heading, when it stands on its page
   */
  BlockWriter(PageFlow flow, PdfFont font, Consumer<Heading> onHeading) {
    this.flow = flow;
    this.font = font;
    this.onHeading = onHeading;
  }

  /** All blocks of a section; a table stays with the heading above it and the notes below it. */
  void write(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      Block afterNext = i + 2 < blocks.size() ? blocks.get(i + 2) : null;
      if (block instanceof Heading && next instanceof Table) {
        flow.need(HEADING + wanted(next, afterNext));
      } else if (block instanceof Table) {
        flow.need(wanted(block, next));
      }
      write(block);
    }
  }

  /** Height that a table and the notes under it want in one piece. */
  private double wanted(Block table, Block below) {
    double height = new TablePart((Table) table, flow, font).wanted();
    boolean kept = below instanceof Notes notes && notes.notes().size() <= MOST_KEPT;
    return kept ? height + height((Notes) below) : height;
  }

  private double height(Notes notes) {
    return notes.notes().stream().mapToDouble(note -> noteLines(note).size()).sum()
        * Look.NOTE.size()
        * NOTE_LEADING;
  }

  private void write(Block block) {
    if (block instanceof Heading heading) {
      heading(heading);
    } else if (block instanceof Paragraph paragraph) {
      lines(paragraph.text(), Look.BODY, 0, 1.6, paragraph.illustrative());
      flow.down(6);
    } else if (block instanceof Table table) {
      new TablePart(table, flow, font).write();
    } else if (block instanceof Figure figure) {
      figure(figure);
    } else if (block instanceof Notes notes) {
      notes.notes().forEach(note -> note(note, notes.illustrative()));
      flow.down(8);
    } else if (block instanceof Signatures signatures) {
      SignatureSpace.write(signatures, flow);
    }
  }

  /** The title of a section at the top of its page. */
  void section(String title) {
    flow.pen().write(title, Look.LEFT, flow.y() + 17, Look.SECTION);
    flow.pen().fill(new Rectangle2D.Double(Look.LEFT, flow.y() + 25, Look.WIDTH, 1.4), Look.ACCENT);
    flow.down(40);
  }

  /** Goes to a new page unless the title of a section fits with what it opens. */
  void needSection(List<Block> blocks) {
    flow.need(PART + company(blocks));
  }

  private double company(List<Block> blocks) {
    if (blocks.get(0) instanceof Table table) {
      return wanted(table, blocks.size() > 1 ? blocks.get(1) : null);
    }
    return blocks.get(0) instanceof Signatures signatures
        ? SignatureSpace.height(signatures)
        : COMPANY;
  }

  /** The title of a section that follows another on its page. */
  void part(String title) {
    flow.down(6);
    flow.pen().write(title, Look.LEFT, flow.y() + 13, Look.PART);
    flow.pen().fill(new Rectangle2D.Double(Look.LEFT, flow.y() + 18, Look.WIDTH, 0.8), Look.ACCENT);
    flow.down(PART - 6);
  }

  private void heading(Heading heading) {
    flow.need(COMPANY);
    flow.down(4);
    onHeading.accept(heading);
    flow.pen().write(heading.text(), Look.LEFT, flow.y() + 12, Look.HEADING);
    flow.down(22);
  }

  private void figure(Figure figure) {
    double height = Math.min(figure.drawing().height(Look.WIDTH), Look.HEIGHT - 66);
    flow.need(height + 24);
    flow.mark(figure.illustrative());
    figure.drawing().draw(flow.pen(), Look.LEFT, flow.y(), Look.WIDTH, height);
    flow.down(height + 14);
    double width = font.width(figure.caption(), Look.TABLE_TITLE.size());
    flow.pen()
        .write(figure.caption(), Look.LEFT + (Look.WIDTH - width) / 2, flow.y(), Look.TABLE_TITLE);
    flow.down(14);
  }

  private double indent(Note note) {
    return font.width(note.label() + "：", Look.NOTE.size()) + 2;
  }

  private List<String> noteLines(Note note) {
    return TextLines.of(
        note.text(), Look.WIDTH - indent(note), t -> font.width(t, Look.NOTE.size()));
  }

  private void note(Note note, boolean illustrative) {
    double size = Look.NOTE.size();
    flow.need(size * NOTE_LEADING);
    flow.pen().write(note.label() + "：", Look.LEFT, flow.y() + size, Look.NOTE_LABEL);
    lines(noteLines(note), Look.NOTE, indent(note), NOTE_LEADING, illustrative);
  }

  private void lines(
      String text, Lettering lettering, double indent, double leading, boolean illustrative) {
    lines(
        TextLines.of(text, Look.WIDTH - indent, t -> font.width(t, lettering.size())),
        lettering,
        indent,
        leading,
        illustrative);
  }

  private void lines(
      List<String> lines,
      Lettering lettering,
      double indent,
      double leading,
      boolean illustrative) {
    for (String line : lines) {
      flow.need(lettering.size() * leading);
      flow.mark(illustrative);
      flow.pen().write(line, Look.LEFT + indent, flow.y() + lettering.size(), lettering);
      flow.down(lettering.size() * leading);
    }
  }
}
