package io.tantu.cli;

import io.tantu.charging.ChargingService;
import io.tantu.charging.density.ChargingDensity;
import io.tantu.charging.density.DensityService;
import io.tantu.report.DensityTable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu density}: stations and piles by zone, ground, residents and vehicles. */
@Command(
    name = "density",
    mixinStandardHelpOptions = true,
    description = {
      "Tell how many piles each zone has per square kilometre, 10,000 residents and new-energy"
          + " vehicle.",
      "Charging stations open to the public count; --kind and --public take others, 'all' lifts"
          + " them."
    })
final class DensityCommand implements Runnable {

  @Option(
      names = "--by",
      paramLabel = "ZONES",
      description = "Layer of zones, such as county, zone or industrial-park (default: the first).")
  private String by;

  @Mixin private StationOptions stations;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      ChargingService charging = context.getBean(ChargingService.class);
      ChargingDensity density =
          context
              .getBean(DensityService.class)
              .density(by, stations.densityFilter(charging.kinds()));
      output.write(density, DensityTable.of(density));
    }
  }
}
