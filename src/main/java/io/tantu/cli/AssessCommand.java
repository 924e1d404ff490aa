package io.tantu.cli;

import io.tantu.assessment.Asked;
import io.tantu.assessment.Assessment;
import io.tantu.assessment.AssessmentBatch;
import io.tantu.assessment.AssessmentQuestion;
import io.tantu.assessment.AssessmentService;
import io.tantu.assessment.ChosenSite;
import io.tantu.ingest.SiteFile;
import io.tantu.ingest.SiteFileRequest;
import io.tantu.ingest.SiteFiles;
import io.tantu.report.ReportFormat;
import io.tantu.report.assessment.AssessmentTable;
import io.tantu.report.assessment.BatchTable;
import io.tantu.report.assessment.ConflictSheet;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tantu assess}: what stands in the way of the sites of a file. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description =
        "Judge the sites of a file rule by rule: one site whole, several by verdict. GeoJSON, GeoPackage, Shapefile (or a zip of it), CSV, tables of boundary points (界址点) and the text that land surveys exchange are read.")
final class AssessCommand implements Runnable {

  private static final int TOLD_EVERY = 500;

  @Parameters(paramLabel = "FILE", description = "The file of the sites.")
  private Path file;

  @Option(
      names = "--subject",
      required = true,
      paramLabel = "SUBJECT",
      description = "What is to stand there: pv-array, wind-turbine, charging-station or building.")
  private String subject;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day whose rules are taken, as 2024-06-01 (default: today).")
  private String asOf;

  @Option(
      names = "--bays",
      paramLabel = "COUNT",
      description = "Parking bays of a charging station (default: a small one).")
  private String bays;

  @Option(
      names = "--buffer",
      paramLabel = "METRES",
      description = "How far around points and lines their ground reaches.")
  private String buffer;

  @Option(
      names = "--crs",
      paramLabel = "CRS",
      description = "EPSG:<number>, GCJ-02 or BD-09 (default: what the file says).")
  private String crs;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Character set of the text (default: found out).")
  private String encoding;

  @Option(
      names = "--site",
      paramLabel = "N",
      description = "Only the site with this number in the file, from 1, and in full.")
  private String number;

  @Option(
      names = "--sheet",
      paramLabel = "FILE",
      description = "Conflict sheet of the one site: a name that ends in .pdf or .xlsx.")
  private Path sheet;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    Asked asked = Asked.parse(subject, bays, asOf, buffer);
    if (sheet != null) {
      ReportFormat.ofFileName(String.valueOf(sheet.getFileName()));
      new WholeFile(sheet).check();
    }
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      AssessmentService service = context.getBean(AssessmentService.class);
      SiteFile read =
          SiteFiles.read(file, new SiteFileRequest(crs, encoding, service.cityBounds()));
      if (number != null || sheet != null || read.sites().size() == 1) {
        one(asked, read, service, context.getBean(ConflictSheet.class));
      } else {
        AssessmentBatch batch = service.assess(asked, read, AssessCommand::tell);
        output.write(batch, BatchTable.of(batch));
      }
    }
  }

  private void one(Asked asked, SiteFile read, AssessmentService service, ConflictSheet sheets) {
    ChosenSite chosen = ChosenSite.of(read, number);
    Assessment assessment =
        service.assess(
            new AssessmentQuestion(
                asked, chosen.site().name(), chosen.site().geometry(), chosen.notes()));
    output.write(assessment, AssessmentTable.of(assessment));
    if (sheet != null) {
      ReportFormat format = ReportFormat.ofFileName(String.valueOf(sheet.getFileName()));
      new WholeFile(sheet).write(stream -> sheets.write(assessment, format, stream));
    }
  }

  private static void tell(int done, int all) {
    if (done % TOLD_EVERY == 0 || done == all) {
      System.err.printf("%,d of %,d sites%n", done, all);
    }
  }
}
