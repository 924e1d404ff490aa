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
 */
public record Document(
    String title, String subtitle, Instant madeAt, List<Note> cover, List<Section> sections) {

  public Document {
    cover = List.copyOf(cover);
    sections = List.copyOf(sections);
  }

  /** All tables in reading order. */
  public List<Table> tables() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }
}
