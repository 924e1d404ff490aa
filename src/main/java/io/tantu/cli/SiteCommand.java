package io.tantu.cli;

import io.tantu.charging.Position;
import io.tantu.charging.plan.ChargingPlan;
import io.tantu.charging.plan.Goal;
import io.tantu.charging.plan.Phase;
import io.tantu.charging.plan.PileCount;
import io.tantu.charging.plan.PlanQuestion;
import io.tantu.charging.plan.PlanService;
import io.tantu.problem.ProblemException;
import io.tantu.report.PlanTable;
import java.util.List;
import java.util.Map;
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

  @Option(
      names = "--pin",
      paramLabel = "LON,LAT",
      description = "A place that is chosen by hand and counts among the sites (repeatable).")
  private List<String> pinned;

  @Option(
      names = "--forbid",
      paramLabel = "LON,LAT",
      description = "A place whose square is no candidate (repeatable).")
  private List<String> forbidden;

  @Option(
      names = "--county-floor",
      paramLabel = "NUMBER",
      defaultValue = "0",
      description = "Least number of new stations in each county (default: ${DEFAULT-VALUE}).")
  private int countyFloor;

  @Option(
      names = "--phase",
      paramLabel = "YEAR=SITES",
      description =
          "New stations by the end of the year, those of earlier phases included (repeatable, in"
              + " order; none of an earlier phase is dropped later).")
  private Map<Integer, Integer> phases;

  @Option(
      names = "--piles",
      paramLabel = "NUMBER",
      description = "Public piles there are to be in all; the new ones are shared out.")
  private Integer piles;

  @Option(
      names = "--piles-per-station",
      paramLabel = "NUMBER",
      defaultValue = "20",
      description = "Most piles at one new station (default: ${DEFAULT-VALUE}).")
  private int pilesPerStation;

  @Mixin private StandardsOptions standards;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    PlanQuestion question = question();
    try (ConfigurableApplicationContext context = workspace.open()) {
      ChargingPlan plan = context.getBean(PlanService.class).plan(question);
      output.write(plan, PlanTable.of(plan));
    }
  }

  private PlanQuestion question() {
    return new PlanQuestion(
        Goal.of(goal),
        sites,
        grid,
        standards.standards(),
        places("--pin", pinned),
        places("--forbid", forbidden),
        countyFloor,
        phases == null
            ? List.of()
            : phases.entrySet().stream()
                .map(one -> new Phase(one.getKey(), one.getValue()))
                .toList(),
        piles == null ? null : new PileCount(piles, pilesPerStation));
  }

  private static List<Position> places(String option, List<String> texts) {
    return texts == null ? List.of() : texts.stream().map(text -> place(option, text)).toList();
  }

  private static Position place(String option, String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 2) {
      throw ProblemException.invalid(
          "bad-position",
          "%s is '%s'; longitude and latitude such as 106.23,38.48 are wanted."
              .formatted(option, text));
    }
    return Position.parse(parts[0], parts[1]);
  }
}
