package io.tantu.cli;

import io.tantu.carbon.change.CarbonChange;
import io.tantu.carbon.change.CarbonChangeService;
import io.tantu.report.CarbonChangeTable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu sink}: how the carbon stock changed between two versions of the forest layer. */
@Command(
    name = "sink",
    mixinStandardHelpOptions = true,
    description =
        "Explain how the forest's carbon stock changed between two layer versions, stand by stand;"
            + " ./tantu layers forest lists them.")
final class SinkCommand implements Runnable {

  @Option(
      names = "--from",
      paramLabel = "VERSION",
      description = "Former version (default: the newest that describes an earlier time).")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "VERSION",
      description = "Later version (default: the current one).")
  private String to;

  @Option(
      names = "--years",
      description = "Years between them (default: from the dates that they describe).")
  private Double years;

  @Option(names = "--by", paramLabel = "LAYER", description = "Zone layer (default: the first).")
  private String by;

  @Option(names = "--method", description = "M1, M2, M3 or M4 (default: the standard one).")
  private String method;

  @Option(
      names = "--stands",
      defaultValue = "100",
      description = "How many stands to list, largest change first (default: 100).")
  private int stands;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      CarbonChange change =
          context
              .getBean(CarbonChangeService.class)
              .between(
                  new CarbonChangeService.Request(
                      by, method, from, to, years, Math.max(0, stands)));
      output.write(change, CarbonChangeTable.of(change));
    }
  }
}
