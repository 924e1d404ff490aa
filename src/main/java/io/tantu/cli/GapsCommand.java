package io.tantu.cli;

import io.tantu.charging.WayKind;
import io.tantu.charging.gaps.ChargingGaps;
import io.tantu.charging.gaps.GapAreaService;
import io.tantu.charging.gaps.GapAreaService.AreasQuestion;
import io.tantu.charging.gaps.GapAreas;
import io.tantu.charging.gaps.GapService;
import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.charging.gaps.Whom;
import io.tantu.report.GapTable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code tantu gaps}: who has no public charging station near enough. */
@Command(
    name = "gaps",
    mixinStandardHelpOptions = true,
    description =
        "Tell whose nearest public charging station is too far, by county and demand point.")
final class GapsCommand implements Runnable {

  @Mixin private StandardsOptions standards;

  @Option(
      names = "--by",
      paramLabel = "WAY",
      description = "straight or road: how ways are measured (default: straight).")
  private String by;

  @Option(
      names = "--areas",
      paramLabel = "FILE",
      description = "GeoJSON file for the areas of those whom no station serves.")
  private Path areas;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    if (areas != null) {
      new WholeFile(areas).check();
    }
    ServiceStandards asked = standards.standards();
    WayKind way = WayKind.of(by);
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      ChargingGaps gaps = context.getBean(GapService.class).gaps(asked, way);
      if (areas != null) {
        write(
            context
                .getBean(GapAreaService.class)
                .areas(
                    new AreasQuestion(asked, way, Whom.UNSERVED, AreasQuestion.USUAL_CELL_METRES)));
      }
      output.write(gaps, GapTable.of(gaps));
    }
  }

  private void write(GapAreas found) {
    String text = JsonMapper.shared().writeValueAsString(found) + '\n';
    new WholeFile(areas).write(file -> file.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
