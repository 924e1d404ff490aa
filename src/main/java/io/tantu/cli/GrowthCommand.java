package io.tantu.cli;

import io.tantu.carbon.growth.GrowthRates;
import io.tantu.carbon.growth.GrowthSink;
import io.tantu.carbon.growth.GrowthSinkService;
import io.tantu.report.GrowthSinkTable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu growth}: the yearly sink by growth and consumption rates. */
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    description =
        "Tell what the stands take up in a year at stated rates, where only one survey is there;"
            + " ./tantu sink compares two.")
final class GrowthCommand implements Runnable {

  /** Where the rates come from. */
  static final class Rates {
    @ArgGroup(exclusive = false)
    private Stated stated;

    @ArgGroup(exclusive = false)
    private Surveyed surveyed;
  }

  static final class Stated {
    @Option(names = "--growth", paramLabel = "%", required = true, description = "Yearly growth.")
    private double growth;

    @Option(
        names = "--consumption",
        paramLabel = "%",
        required = true,
        description = "Yearly consumption: felled or dead.")
    private double consumption;
  }

  static final class Surveyed {
    @Option(
        names = "--volumes",
        paramLabel = "EARLIER,LATER",
        split = ",",
        required = true,
        description = "Volumes of two surveys in one unit, for their net rate (Pressler).")
    private double[] volumes;

    @Option(names = "--years", required = true, description = "Years between the surveys.")
    private double years;
  }

  @ArgGroup(multiplicity = "1")
  private Rates rates;

  @Option(
      names = "--half-width",
      paramLabel = "%",
      defaultValue = "50",
      description = "Half of the 95 %% interval of each rate, %% of it (default: 50).")
  private double halfWidth;

  @Option(names = "--by", paramLabel = "LAYER", description = "Zone layer (default: the first).")
  private String by;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    GrowthRates asked = asked();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      GrowthSink sink = context.getBean(GrowthSinkService.class).sink(by, asked);
      output.write(sink, GrowthSinkTable.of(sink));
    }
  }

  private GrowthRates asked() {
    if (rates.stated != null) {
      return new GrowthRates(rates.stated.growth, rates.stated.consumption, halfWidth);
    }
    double[] volumes = rates.surveyed.volumes;
    return GrowthRates.pressler(
        volumes[0], volumes.length == 2 ? volumes[1] : Double.NaN, rates.surveyed.years, halfWidth);
  }
}
