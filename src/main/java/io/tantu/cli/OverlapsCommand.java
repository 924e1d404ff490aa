package io.tantu.cli;

import io.tantu.measure.OverlapReport;
import io.tantu.measure.OverlapService;
import io.tantu.ogc.OverlapWriter;
import io.tantu.report.OverlapTable;
import java.io.ByteArrayOutputStream;
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
    if (geoJson != null) {
      new WholeFile(geoJson).check();
    }
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      OverlapReport report = context.getBean(OverlapService.class).report(layer);
      if (geoJson != null) {
        new WholeFile(geoJson).write(file -> OverlapWriter.geoJson(report, file));
      }
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      OverlapWriter.report(report, json);
      output.write(JsonMapper.shared().readTree(json.toByteArray()), OverlapTable.of(report));
    }
  }
}
