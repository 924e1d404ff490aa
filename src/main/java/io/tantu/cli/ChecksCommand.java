package io.tantu.cli;

import io.tantu.charging.checks.CheckService;
import io.tantu.charging.checks.StationChecks;
import io.tantu.report.StationCheckTable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tantu checks}: what is wrong with the charging stations together. */
@Command(
    name = "checks",
    mixinStandardHelpOptions = true,
    description =
        "Check the charging stations: those beside another, and coordinates that look like GCJ-02.")
final class ChecksCommand implements Runnable {

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      StationChecks checks = context.getBean(CheckService.class).checks();
      output.write(checks, StationCheckTable.of(checks));
    }
  }
}
