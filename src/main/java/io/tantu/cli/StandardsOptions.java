package io.tantu.cli;

import io.tantu.charging.gaps.ServiceStandards;
import picocli.CommandLine.Option;

/** How far a public charging station may be. */
final class StandardsOptions {

  @Option(
      names = "--core",
      paramLabel = "METRES",
      description = "How far a station may be in the core (default: 1000).")
  private Double core;

  @Option(
      names = "--urban",
      paramLabel = "METRES",
      description = "How far it may be in towns (default: 2000).")
  private Double urban;

  @Option(
      names = "--township",
      paramLabel = "METRES",
      description = "How far it may be in townships (default: 5000).")
  private Double township;

  ServiceStandards standards() {
    return ServiceStandards.of(core, urban, township);
  }
}
