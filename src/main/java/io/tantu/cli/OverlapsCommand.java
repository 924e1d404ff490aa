package io.tantu.cli;

import io.tantu.measure.OverlapReport;
import io.tantu.measure.OverlapService;
import io.tantu.ogc.OverlapWriter;
import io.tantu.problem.ProblemException;
import io.tantu.report.OverlapTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code tantu overlaps}: which features of a layer claim the same ground. */
@Command(
    name = "overlaps",
    mixinStandardHelpOptions = true,
    description = "List the overlaps within a layer, the largest first.")
final class OverlapsCommand implements Runnable {

  @Parameters(paramLabel = "LAYER", description = "The layer's id.")
  private String layer;

  @Option(
      names = "--geojson",
      paramLabel = "FILE",
      description = "Write the ground claimed twice to this file as GeoJSON too.")
  private Path geoJson;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    try (ConfigurableApplicationContext context = workspace.open()) {
      ShippedLayers.importInto(context, System.err);
      OverlapReport report = context.getBean(OverlapService.class).report(layer);
      if (geoJson != null) {
        writeGround(report);
      }
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      OverlapWriter.report(report, json);
      output.write(JsonMapper.shared().readTree(json.toByteArray()), OverlapTable.of(report));
    }
  }

  private void writeGround(OverlapReport report) {
    try (OutputStream file = Files.newOutputStream(geoJson)) {
      OverlapWriter.geoJson(report, file);
    } catch (IOException e) {
      throw ProblemException.invalid(
              "cannot-write",
              "The file %s cannot be written: %s".formatted(geoJson, e.getMessage()))
          .causedBy(e);
    }
  }
}
