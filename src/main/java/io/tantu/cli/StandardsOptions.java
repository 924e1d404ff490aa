package io.tantu.cli;

import io.tantu.charging.gaps.ServiceStandards;
import picocli.CommandLine.Option;

/** How far a public charging station may be. */
final class StandardsOptions {

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

  ServiceStandards standards() {
    return new ServiceStandards(core, urban, township);
  }
}
