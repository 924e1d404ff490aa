package io.tantu.cli;

import io.tantu.report.ScenarioTable;
import io.tantu.scenario.Scenario;
import io.tantu.scenario.Scenario.LayerChange;
import io.tantu.scenario.ScenarioService;
import io.tantu.store.LayerVersion;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tantu scenario}: the scenarios that are kept, what one changes, and carrying it out. */
@Command(
    name = "scenario",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(list | show | apply)",
    description = "List the scenarios that are kept, show one, or carry one out.",
    subcommands = {
      ScenarioCommand.ListAll.class,
      ScenarioCommand.Show.class,
      ScenarioCommand.Apply.class
    })
final class ScenarioCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what to do: list, show ID or apply ID.");
  }

  /** {@code tantu scenario list}. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "List the scenarios that are kept, newest first.")
  static final class ListAll implements Runnable {

    @Mixin private WorkspaceOptions workspace;

    @Override
    public void run() {
      try (ConfigurableApplicationContext context = workspace.open()) {
        List<ScenarioService.Kept> all = context.getBean(ScenarioService.class).list();
        if (all.isEmpty()) {
          System.out.println("No scenario is kept yet; the page and POST /api/v1/scenarios do.");
        }
        all.forEach(ListAll::print);
      }
    }

    private static void print(ScenarioService.Kept kept) {
      System.out.printf(
          "%s  %s  %s  [%s]%n",
          kept.id(), kept.madeAt(), kept.name(), String.join(", ", kept.layers()));
    }
  }

  /** {@code tantu scenario show}. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Show each figure that a scenario moves, without it and with it.")
  static final class Show implements Runnable {

    @Parameters(paramLabel = "ID", description = "The scenario's id; tantu scenario list has it.")
    private String id;

    @Mixin private OutputOptions output;

    @Mixin private WorkspaceOptions workspace;

    @Override
    public void run() {
      output.check();
      try (ConfigurableApplicationContext context = workspace.open()) {
        Scenario scenario = context.getBean(ScenarioService.class).made(id);
        output.write(scenario, ScenarioTable.of(scenario));
      }
    }
  }

  /** {@code tantu scenario apply}. */
  @Command(
      name = "apply",
      mixinStandardHelpOptions = true,
      description =
          "Carry a scenario out: each layer that it changes becomes the version that it names."
              + " Refused whole when one of them is at another version meanwhile;"
              + " tantu rollback takes a layer back.")
  static final class Apply implements Runnable {

    @Parameters(paramLabel = "ID", description = "The scenario's id; tantu scenario list has it.")
    private String id;

    @Mixin private WorkspaceOptions workspace;

    @Override
    public void run() {
      try (ConfigurableApplicationContext context = workspace.open()) {
        ScenarioService scenarios = context.getBean(ScenarioService.class);
        Scenario scenario = scenarios.made(id);
        Map<String, LayerChange> asked =
            scenario.layers().stream()
                .collect(Collectors.toMap(LayerChange::layer, Function.identity()));
        for (LayerVersion made : scenarios.carryOut(id)) {
          print(asked.get(made.layerId()), made);
        }
      }
    }

    private static void print(LayerChange asked, LayerVersion made) {
      System.out.printf(
          "%s: %,d replaced, %,d added, %,d deleted; version %s → %s%n",
          made.layerId(),
          asked.replaced(),
          asked.added(),
          asked.deleted(),
          asked.base(),
          made.version());
    }
  }
}
