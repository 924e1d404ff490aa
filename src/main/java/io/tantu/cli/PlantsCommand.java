package io.tantu.cli;

import io.tantu.renewable.installed.PlantChecks;
import io.tantu.renewable.installed.PlantService;
import io.tantu.renewable.land.LandService;
import io.tantu.report.PlantTable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu plants}: PV and wind plants against the siting rules of their days. */
@Command(
    name = "plants",
    mixinStandardHelpOptions = true,
    description =
        "Hold each PV and wind plant against the siting rules in force when it began to operate,"
            + " or today's where it is planned.")
final class PlantsCommand implements Runnable {

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day whose siting rules count for all (default: each plant's own).")
  private String asOf;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      PlantChecks checks =
          context
              .getBean(PlantService.class)
              .checks(asOf == null ? null : context.getBean(LandService.class).day(asOf));
      output.write(checks, PlantTable.of(checks));
    }
  }
}
