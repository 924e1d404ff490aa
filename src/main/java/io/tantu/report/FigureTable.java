package io.tantu.report;

import java.util.List;

/**
 * A table of figures with the notes that must go with it.
 *
 * @param columns headers, with their units
 * @param rows a cell is a String, a Long, a Double or null
 * @param notes label and text: definition, rule, layers, receipt
 */
public record FigureTable(
    String title, List<Column> columns, List<List<Object>> rows, List<Note> notes) {

  /**
   * @param header the heading people read, Chinese first
   * @param decimals digits after the point where a reader wants them rounded; text columns 0
   */
  public record Column(String header, int decimals) {}

  /** One line of the sources. */
  public record Note(String label, String text) {}
}
