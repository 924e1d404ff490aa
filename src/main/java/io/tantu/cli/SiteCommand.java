package io.tantu.cli;

import io.tantu.charging.Position;
import io.tantu.charging.WayKind;
import io.tantu.charging.plan.Budget;
import io.tantu.charging.plan.CandidateSource;
import io.tantu.charging.plan.ChargingPlan;
import io.tantu.charging.plan.Goal;
import io.tantu.charging.plan.Growth;
import io.tantu.charging.plan.Phase;
import io.tantu.charging.plan.PileCount;
import io.tantu.charging.plan.PlanQuestion;
import io.tantu.charging.plan.PlanService;
import io.tantu.problem.ProblemException;
import io.tantu.report.PlanTable;
import java.time.LocalDate;
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

  private static final double GRID_METRES = 500;

  @Option(
      names = "--goal",
      paramLabel = "GOAL",
      description =
          "coverage: most have a station near enough (default); mean-way, longest-way: that way"
              + " to one is least.")
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
      description = "Side of the squares whose middles are candidates (default: 500).")
  private Double grid;

  @Option(
      names = "--candidates",
      paramLabel = "LAYER",
      description = "Layer whose features are the candidates, instead of a grid.")
  private String candidates;

  @Option(
      names = "--candidates-where",
      paramLabel = "ECQL",
      description = "Which of the layer's features are candidates (default: all).")
  private String candidatesWhere;

  @Option(
      names = "--candidates-cost",
      paramLabel = "ATTRIBUTE",
      description =
          "The layer's attribute that tells what a station there costs, in the unit of --budget,"
              + " which then decides alone (default: all cost the same).")
  private String candidatesCost;

  @Option(
      names = "--by",
      paramLabel = "WAY",
      description = "straight or road: how ways are measured (default: straight).")
  private String by;

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

  @Option(
      names = "--residents-per-pile",
      paramLabel = "NUMBER",
      description =
          "Most residents that a pile of a new station is to serve (default: any). With a number"
              + " of sites or a budget it decides where most are served; else it is told only.")
  private Integer residentsPerPile;

  @Option(
      names = "--budget",
      paramLabel = "AMOUNT,STATION,PILE",
      split = ",",
      description =
          "What may be spent in all, and what a station and a pile cost; without --sites as many"
              + " as it pays.")
  private List<Double> budget;

  @Option(
      names = "--growth",
      paramLabel = "COUNTY=PERCENT",
      description =
          "How demand grows a year in the county, or in 'others' (repeatable; needs --phase)."
              + " An assumption of yours.")
  private Map<String, Double> growth;

  @Option(
      names = "--growth-from",
      paramLabel = "YEAR",
      defaultValue = "2020",
      description = "The year that the demand layer stands for (default: ${DEFAULT-VALUE}).")
  private int growthFrom;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day whose siting rules count (default: today).")
  private LocalDate asOf;

  @Mixin private StandardsOptions standards;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    PlanQuestion question = question();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      ChargingPlan plan = context.getBean(PlanService.class).plan(question);
      output.write(plan, PlanTable.of(plan));
    }
  }

  private PlanQuestion question() {
    return new PlanQuestion(
        Goal.of(goal),
        sites,
        source(),
        WayKind.of(by),
        standards.standards(),
        places(pinned),
        places(forbidden),
        countyFloor,
        phases == null
            ? List.of()
            : phases.entrySet().stream()
                .map(one -> new Phase(one.getKey(), one.getValue()))
                .toList(),
        piles == null ? null : new PileCount(piles, pilesPerStation, residentsPerPile),
        budget == null ? null : budget(),
        growth == null ? null : new Growth(growthFrom, growth),
        asOf);
  }

  private CandidateSource source() {
    Double metres = grid == null && candidates == null ? Double.valueOf(GRID_METRES) : grid;
    return new CandidateSource(metres, candidates, candidatesWhere, candidatesCost, null);
  }

  private Budget budget() {
    if (budget.size() != 3) {
      throw ProblemException.invalid(
          "bad-plan",
          "--budget has %d numbers; an amount, a station's cost and a pile's, such as 5000,80,1.5, are wanted."
              .formatted(budget.size()));
    }
    return new Budget(budget.get(0), budget.get(1), budget.get(2));
  }

  private static List<Position> places(List<String> texts) {
    return texts == null ? List.of() : texts.stream().map(PlaceText::parse).toList();
  }
}
