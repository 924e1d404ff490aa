package io.tantu.cli;

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

  @Option(
      names = "--core",
      paramLabel = "METRES",
      defaultValue = "1000",
      description = "How far a station may be in the core (default: ${DEFAULT-VALUE}).")
  private double core;

  @Option(
      names = "--urban",
      paramLabel = "METRES",
      defaultValue = "2000",
      description = "How far it may be in towns (default: ${DEFAULT-VALUE}).")
  private double urban;

  @Option(
      names = "--township",
      paramLabel = "METRES",
      defaultValue = "5000",
      description = "How far it may be in townships (default: ${DEFAULT-VALUE}).")
  private double township;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    ServiceStandards standards = new ServiceStandards(core, urban, township);
    try (ConfigurableApplicationContext context = workspace.open()) {
      ChargingGaps gaps = context.getBean(GapService.class).gaps(standards);
      output.write(gaps, GapTable.of(gaps));
    }
  }
}
