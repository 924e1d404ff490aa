package io.tantu.cli;

import io.tantu.report.ReportFormat;
import io.tantu.report.annual.AnnualReport;
import io.tantu.report.annual.ReportYear;
import java.io.PrintStream;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu report}: the report of a year as a PDF or an Excel file. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Write the report of a year: figures, maps, targets and every source.")
final class ReportCommand implements Runnable {

  @Option(
      names = "--year",
      required = true,
      paramLabel = "YEAR",
      description = "Year that the report is for, 2020 to 2060; picks the goals of the plan.")
  private String year;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "File to write: its name ends in .pdf or .xlsx.")
  private Path out;

  @Mixin private WorkspaceOptions workspace;

  private final PrintStream err = System.err;

  @Override
  public void run() {
    ReportYear wanted = ReportYear.of(year);
    ReportFormat format = ReportFormat.ofFileName(String.valueOf(out.getFileName()));
    WholeFile file = new WholeFile(out);
    file.check();
    long started = System.nanoTime();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      AnnualReport report = context.getBean(AnnualReport.class);
      file.write(stream -> report.write(wanted, format, stream, this::tell));
    }
    err.printf("%s  %.1f s%n", out, (System.nanoTime() - started) / 1e9);
  }

  private void tell(String step) {
    err.println("… " + step);
    err.flush();
  }
}
