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
   * @param title what the column holds, in Chinese
   * @param name the name that the API gives it
   * @param unit unit of the values, or null
   * @param decimals digits after the point that a reader wants; text columns 0
   */
  public record Column(String title, String name, String unit, int decimals) {

    /** Title, name and unit on one line. */
    String header() {
      return title + " " + name + (unit == null ? "" : " " + unit);
    }
  }

  /** One line of the sources. */
  public record Note(String label, String text) {}
}
