package io.tantu.cli;

import io.tantu.carbon.CarbonAnswer;
import io.tantu.carbon.CarbonService;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import io.tantu.measure.Measurement;
import io.tantu.problem.ProblemException;
import io.tantu.report.CarbonTable;
import io.tantu.report.FigureTable;
import io.tantu.report.MeasurementTable;
import io.tantu.report.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code tantu measure}: an indicator's figures by zone, on the terminal or as a file. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    description = "Measure an indicator by the zones of a layer; 'carbon' for the carbon stock.")
final class MeasureCommand implements Runnable {

  private static final String JSON = "json";
  private static final String CARBON = "carbon";

  @Parameters(paramLabel = "INDICATOR", description = "For example forest-cover, or carbon.")
  private String indicator;

  @Option(
      names = "--by",
      paramLabel = "ZONE-LAYER",
      description = "Layer whose polygons figures are reported by (default: the first, county).")
  private String by;

  @Option(names = "--definition", paramLabel = "ID", description = "Definition of the indicator.")
  private String definition;

  @Option(
      names = "--denominator",
      paramLabel = "measured|published",
      description = "What areas are divided by (default: measured).")
  private String denominator;

  @Option(
      names = "--method",
      paramLabel = "M1|M2|M3",
      description = "Method of the carbon stock (default: the standard one of layers/carbon).")
  private String method;

  @Option(
      names = "--format",
      paramLabel = "table|csv|json|xlsx",
      description = "Output format (default: what the name of --out says, else table).")
  private String format;

  @Option(names = "--out", paramLabel = "FILE", description = "File to write (default: stdout).")
  private Path out;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    String wanted = format();
    TableFormat tableFormat = wanted.equals(JSON) ? null : TableFormat.of(wanted);
    try (ConfigurableApplicationContext context = workspace.open()) {
      ShippedLayers.importInto(context, System.err);
      Answer answer = answer(context);
      if (out == null) {
        write(answer, tableFormat, System.out);
      } else {
        try (OutputStream file = Files.newOutputStream(out)) {
          write(answer, tableFormat, file);
        }
      }
    } catch (IOException e) {
      throw ProblemException.invalid(
              "cannot-write", "The file %s cannot be written: %s".formatted(out, e.getMessage()))
          .causedBy(e);
    }
  }

  private String format() {
    String name = out == null ? "" : out.getFileName().toString();
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

  /** The stored body for JSON, and its layout for every other format. */
  private record Answer(Object body, FigureTable table) {}

  private Answer answer(ConfigurableApplicationContext context) {
    if (indicator.equals(CARBON)) {
      refuse("--definition", definition);
      refuse("--denominator", denominator);
      CarbonAnswer carbon = context.getBean(CarbonService.class).measure(by, method);
      return new Answer(carbon, CarbonTable.of(carbon));
    }
    refuse("--method", method);
    Measurement measurement =
        context
            .getBean(MeasureService.class)
            .measure(new MeasureRequest(indicator, definition, by, denominator));
    return new Answer(measurement, MeasurementTable.of(measurement));
  }

  /** An option that would change nothing is a misunderstanding, not a wish. */
  private void refuse(String option, String value) {
    if (value != null) {
      throw ProblemException.invalid(
          "unused-option", "%s means nothing for '%s'; leave it out.".formatted(option, indicator));
    }
  }

  private static void write(Answer answer, TableFormat format, OutputStream out)
      throws IOException {
    if (format == null) {
      JsonMapper json = JsonMapper.shared();
      out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(answer.body()));
      out.write('\n');
      out.flush();
    } else {
      format.write(answer.table(), out);
    }
  }
}
