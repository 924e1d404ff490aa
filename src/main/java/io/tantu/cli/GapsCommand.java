package io.tantu.cli;

import io.tantu.charging.WayKind;
import io.tantu.charging.gaps.ChargingGaps;
import io.tantu.charging.gaps.GapService;
import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.report.GapTable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    ServiceStandards asked = standards.standards();
    try (ConfigurableApplicationContext context = workspace.open()) {
      ChargingGaps gaps = context.getBean(GapService.class).gaps(asked, WayKind.of(by));
      output.write(gaps, GapTable.of(gaps));
    }
  }
}
