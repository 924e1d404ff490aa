package io.tantu.cli;

import io.tantu.renewable.land.LandService;
import io.tantu.renewable.potential.Potential;
import io.tantu.renewable.potential.PotentialService;
import io.tantu.report.PotentialTable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu potential}: how much renewable energy could be built. */
@Command(
    name = "potential",
    mixinStandardHelpOptions = true,
    description = {
      "Tell how much PV and wind could stand on the land that no siting rule forbids, by county.",
      "What no layer tells, and what is assumed without a source, is named."
    })
final class PotentialCommand implements Runnable {

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "pv-fishery, pv-agri, pv-centralised, wind or pv-rooftop (default: all, shared ground"
              + " counted once).")
  private String kind;

  @Mixin private LandOptions land;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      LandService lands = context.getBean(LandService.class);
      Potential potential =
          context
              .getBean(PotentialService.class)
              .potential(kind, land.day(lands), land.pieces(lands), LandProgress.onTerminal());
      output.write(potential, PotentialTable.of(potential));
    }
  }
}
