package io.tantu.cli;

import io.tantu.carbon.projection.Projection;
import io.tantu.carbon.projection.ProjectionRequest;
import io.tantu.carbon.projection.ProjectionService;
import io.tantu.report.ProjectionTable;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu project}: the forest's carbon in years to come; the answer is kept. */
@Command(
    name = "project",
    mixinStandardHelpOptions = true,
    description =
        "Project the forest's carbon under a stated growth of volume, with planned afforestation.")
final class ProjectCommand implements Runnable {

  @Option(
      names = "--growth",
      required = true,
      paramLabel = "PERCENT",
      description = "Yearly net growth of volume, growth less use, %%.")
  private double growth;

  @Option(
      names = "--growth-half-width",
      defaultValue = "50",
      paramLabel = "PERCENT",
      description = "Half of its 95 %% interval, %% of it (default: 50, an assumption).")
  private double halfWidth;

  @Option(
      names = "--years",
      split = ",",
      defaultValue = "2025,2030,2035",
      description = "Years (default: 2025,2030,2035).")
  private List<Integer> years;

  @Option(names = "--by", paramLabel = "LAYER", description = "Zone layer (default: the first).")
  private String by;

  @Option(names = "--method", description = "M1, M2, M3 or M4 (default: the standard one).")
  private String method;

  @Option(
      names = "--plan",
      paramLabel = "LAYER",
      description = "Layer of planned parcels to plant, for example planting-plan.")
  private String plan;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      Projection projection =
          context
              .getBean(ProjectionService.class)
              .project(new ProjectionRequest(by, method, growth, halfWidth, years, plan, null));
      output.write(projection, ProjectionTable.of(projection));
    }
  }
}
