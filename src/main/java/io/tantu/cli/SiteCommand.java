package io.tantu.cli;

import io.tantu.charging.plan.ChargingPlan;
import io.tantu.charging.plan.Goal;
import io.tantu.charging.plan.PlanQuestion;
import io.tantu.charging.plan.PlanService;
import io.tantu.report.PlanTable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu site}: where the next public charging stations serve most. */
@Command(
    name = "site",
    mixinStandardHelpOptions = true,
    description =
        "Choose sites for public charging stations that serve most of those who have none near"
            + " enough, or that are nearest to all, with a proven bound.")
final class SiteCommand implements Runnable {

  @Option(
      names = "--goal",
      paramLabel = "GOAL",
      description =
          "coverage: most have a station near enough (default); mean-way: the mean way to one is"
              + " least.")
  private String goal;

  @Option(
      names = "--sites",
      paramLabel = "NUMBER",
      description =
          "How many new stations (default: as few as serve all whom any candidate could).")
  private Integer sites;

  @Option(
      names = "--grid",
      paramLabel = "METRES",
      defaultValue = "500",
      description = "Side of the squares whose middles are candidates (default: ${DEFAULT-VALUE}).")
  private double grid;

  @Mixin private StandardsOptions standards;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    PlanQuestion question = new PlanQuestion(Goal.of(goal), sites, grid, standards.standards());
    try (ConfigurableApplicationContext context = workspace.open()) {
      ChargingPlan plan = context.getBean(PlanService.class).plan(question);
      output.write(plan, PlanTable.of(plan));
    }
  }
}
