package io.tantu.cli;

import io.tantu.measure.difference.Difference;
import io.tantu.measure.difference.Differences;
import io.tantu.report.DifferenceTable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tantu diff}: what made one stored measurement another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Explain feature by feature how a figure changed between two stored measurements;"
            + " ./tantu measurements lists them.")
final class DiffCommand implements Runnable {

  @Parameters(index = "0", paramLabel = "BEFORE", description = "Id of the former measurement.")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "Id of the later measurement.")
  private String after;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    try (ConfigurableApplicationContext context = workspace.open()) {
      Difference difference = context.getBean(Differences.class).between(before, after);
      output.write(difference, DifferenceTable.of(difference));
    }
  }
}
