package io.tantu.cli;

import io.tantu.problem.ProblemException;
import io.tantu.report.FigureTable;
import io.tantu.report.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Where an answer goes and in which format. */
final class OutputOptions {

  private static final String JSON = "json";

  @Option(
      names = "--format",
      paramLabel = "table|csv|json|xlsx",
      description = "Output format (default: what the name of --out says, else table).")
  private String format;

  @Option(names = "--out", paramLabel = "FILE", description = "File to write (default: stdout).")
  private Path out;

  /** Refuses options that contradict each other, and a place for no file, before any work. */
  void check() {
    tableFormat();
    if (out != null) {
      new WholeFile(out).check();
    }
  }

  /**
   * Writes the answer.
   *
   * @param body what JSON holds
   * @param table the same as every other format shows it
   */
  void write(Object body, FigureTable table) {
    TableFormat tableFormat = tableFormat();
    if (out != null) {
      new WholeFile(out).write(file -> write(body, table, tableFormat, file));
      return;
    }
    try {
      write(body, table, tableFormat, System.out);
    } catch (IOException e) {
      throw ProblemException.unavailable(
              "cannot-write", "The answer cannot be printed: %s".formatted(e.getMessage()))
          .causedBy(e);
    }
  }

  /** Null for JSON. */
  private TableFormat tableFormat() {
    String wanted = wanted();
    return wanted.equals(JSON) ? null : TableFormat.of(wanted);
  }

  private String wanted() {
    String name = out == null ? "" : String.valueOf(out.getFileName());
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean telling = Set.of("csv", JSON, "xlsx").contains(extension);
    if (format == null) {
      return telling ? extension : "table";
    }
    if (telling && !format.equals(extension)) {
      throw ProblemException.invalid(
          "format-mismatch",
          "--format %s does not fit the file name %s; change one of them.".formatted(format, name));
    }
    return format;
  }

  private static void write(
      Object body, FigureTable table, TableFormat tableFormat, OutputStream out)
      throws IOException {
    if (tableFormat == null) {
      out.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(body));
      out.write('\n');
      out.flush();
    } else {
      tableFormat.write(table, out);
    }
  }
}
