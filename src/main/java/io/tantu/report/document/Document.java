package io.tantu.report.document;

import java.time.Instant;
import java.util.List;

/**
 * A whole report.
 *
 * @param title also the title of the file
 * @param subtitle one line under the title
 * @param madeAt the moment the report was asked for
 * @param cover what the cover says besides the title
 * @param sections in reading order
 * @param form how it is bound
 */
public record Document(
    String title,
    String subtitle,
    Instant madeAt,
    List<Note> cover,
    List<Section> sections,
    Form form) {

  /** How pages are bound. */
  public enum Form {
    /** With a cover and contents; each section begins a page. */
    BOOK,
    /** The title heads the first page, and the sections follow each other. */
    SHEET
  }

  public Document {
    cover = List.copyOf(cover);
    sections = List.copyOf(sections);
  }

  /** A book. */
  public Document(
      String title, String subtitle, Instant madeAt, List<Note> cover, List<Section> sections) {
    this(title, subtitle, madeAt, cover, sections, Form.BOOK);
  }

  /** The title with what it is about. */
  public String fullTitle() {
    return title + (form == Form.SHEET ? "　" : "") + subtitle;
  }

  /** All tables in reading order. */
  public List<Table> tables() {
    return blocks(Table.class);
  }

  /** All blocks of a kind in reading order. */
  public <T extends Block> List<T> blocks(Class<T> kind) {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
