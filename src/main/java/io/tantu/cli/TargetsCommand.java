package io.tantu.cli;

import io.tantu.problem.ProblemException;
import io.tantu.report.TargetTable;
import io.tantu.target.TargetDetail;
import io.tantu.target.TargetFilter;
import io.tantu.target.TargetService;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu targets}: the plan's targets with actual, gap, pace, status and alarms. */
@Command(
    name = "targets",
    mixinStandardHelpOptions = true,
    description = "The plan's targets with actual, gap, pace, status and alarms.")
final class TargetsCommand implements Runnable {

  private static final String COUNTY = "county";

  @Option(
      names = "--area",
      paramLabel = "ID",
      description = "Only this area of the plan, for example ecology or 生态.")
  private String area;

  @Option(
      names = "--bureau",
      paramLabel = "NAME",
      description = "Only what this bureau leads, for example 市自然资源局.")
  private String bureau;

  @Option(
      names = "--by",
      paramLabel = COUNTY,
      description = "Also the figure by county, with its part of the city's gap.")
  private String by;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    if (by != null && !by.equals(COUNTY)) {
      throw ProblemException.invalid(
          "unknown-zone-layer",
          "Targets are told by county only; --by is '%s'. Write --by county or leave it out."
              .formatted(by));
    }
    output.check();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      TargetService service = context.getBean(TargetService.class);
      TargetFilter filter = service.filter(area, bureau);
      List<TargetDetail> targets = service.details(filter);
      Object body = by == null ? targets.stream().map(TargetDetail::standing).toList() : targets;
      output.write(body, TargetTable.of(targets, by != null, service.today()));
    }
  }
}
