package io.tantu.report;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The file formats a table can be written in. */
public enum TableFormat {
  TABLE(TextTable::write),
  CSV(CsvTable::write),
  XLSX(XlsxTable::write);

  private interface Writer {
    void write(FigureTable table, OutputStream out) throws IOException;
  }

  private final Writer writer;

  TableFormat(Writer writer) {
    this.writer = writer;
  }

  /** Writes the table; the stream stays open. */
  public void write(FigureTable table, OutputStream out) throws IOException {
    writer.write(table, out);
  }

  /**
   * The format with the name.
   *
   * @throws ProblemException {@code unknown-format}
   */
  public static TableFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.id().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    "unknown-format",
                    "There is no format '%s'; it is %s or json."
                        .formatted(
                            name,
                            Arrays.stream(values())
                                .map(TableFormat::id)
                                .collect(Collectors.joining(", ")))));
  }

  private String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
