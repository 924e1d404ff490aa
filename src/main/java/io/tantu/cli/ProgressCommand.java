package io.tantu.cli;

import io.tantu.renewable.installed.Progress;
import io.tantu.renewable.installed.ProgressService;
import io.tantu.report.ProgressTable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tantu progress}: capacity of PV and wind by county and year. */
@Command(
    name = "progress",
    mixinStandardHelpOptions = true,
    description =
        "Add up the PV and wind capacity that stands and is planned, by county and year, and tell"
            + " what the plan's goals lack.")
final class ProgressCommand implements Runnable {

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      Progress progress = context.getBean(ProgressService.class).progress();
      output.write(progress, ProgressTable.of(progress));
    }
  }
}
