package io.tantu.cli;

import io.tantu.carbon.CarbonAnswer;
import io.tantu.carbon.CarbonService;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import io.tantu.measure.Measurement;
import io.tantu.measure.history.Verification;
import io.tantu.measure.history.Verifier;
import io.tantu.problem.ProblemException;
import io.tantu.report.CarbonTable;
import io.tantu.report.FigureTable;
import io.tantu.report.MeasurementTable;
import io.tantu.report.VerificationTable;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tantu measure}: an indicator's figures by zone, on the terminal or as a file. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    description = "Measure an indicator by the zones of a layer; 'carbon' for the carbon stock.")
final class MeasureCommand implements Callable<Integer> {

  private static final String CARBON = "carbon";

  @Parameters(
      arity = "0..1",
      paramLabel = "INDICATOR",
      description = "For example forest-cover, or carbon.")
  private String indicator;

  @Option(
      names = "--by",
      paramLabel = "ZONE-LAYER",
      description =
          "Layer whose polygons figures are reported by (default: the first, county);"
              + " two with a comma between for the ground of each pair.")
  private String by;

  @Option(names = "--definition", paramLabel = "ID", description = "Definition of the indicator.")
  private String definition;

  @Option(
      names = "--denominator",
      paramLabel = "measured|published",
      description = "What areas are divided by (default: measured).")
  private String denominator;

  @Option(
      names = "--classes",
      paramLabel = "ATTRIBUTE",
      description = "Tell a coverage by the values of this attribute too, for example landClass.")
  private String classes;

  @Option(
      names = "--control",
      paramLabel = "measured|published",
      description = "Fit the areas to the zones' control areas, in columns of their own.")
  private String control;

  @Option(
      names = "--method",
      paramLabel = "M1|M2|M3|M4",
      description = "Method of the carbon stock (default: the standard one of layers/carbon).")
  private String method;

  @Option(
      names = "--pools",
      paramLabel = "POOL,…",
      split = ",",
      description =
          "Carbon pools wanted beside living biomass, each with its warning: dead-wood, litter,"
              + " soil, grassland, wetland.")
  private List<String> pools;

  @Option(
      names = "--verify",
      paramLabel = "ID",
      description =
          "Make the stored measurement with this id again from the layer versions of its receipt"
              + " and compare every figure; exit code 1 when one differs.")
  private String verify;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    if (verify != null) {
      return verify();
    }
    if (indicator == null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Name an INDICATOR to measure, or --verify ID.");
    }
    output.check();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      Answer answer = answer(context);
      output.write(answer.body(), answer.table());
      return 0;
    }
  }

  private int verify() {
    for (String given :
        Arrays.asList(indicator, by, definition, denominator, classes, control, method, pools())) {
      if (given != null) {
        throw ProblemException.invalid(
            "unused-option",
            "--verify takes what is measured from the receipt; leave '%s' out.".formatted(given));
      }
    }
    output.check();
    try (ConfigurableApplicationContext context = workspace.open()) {
      Verification verification = context.getBean(Verifier.class).verify(verify);
      output.write(verification, VerificationTable.of(verification));
      return verification.same() ? 0 : 1;
    }
  }

  /** The stored body for JSON, and its layout for every other format. */
  private record Answer(Object body, FigureTable table) {}

  private Answer answer(ConfigurableApplicationContext context) {
    if (indicator.equals(CARBON)) {
      refuse("--definition", definition);
      refuse("--denominator", denominator);
      refuse("--classes", classes);
      refuse("--control", control);
      CarbonAnswer carbon =
          context
              .getBean(CarbonService.class)
              .measure(by, method, pools == null ? List.of() : pools);
      return new Answer(carbon, CarbonTable.of(carbon));
    }
    refuse("--method", method);
    refuse("--pools", pools());
    Measurement measurement =
        context
            .getBean(MeasureService.class)
            .measure(new MeasureRequest(indicator, definition, by, denominator, classes, control));
    return new Answer(measurement, MeasurementTable.of(measurement));
  }

  private String pools() {
    return pools == null ? null : String.join(",", pools);
  }

  /** An option that would change nothing is a misunderstanding, not a wish. */
  private void refuse(String option, String value) {
    if (value != null) {
      throw ProblemException.invalid(
          "unused-option", "%s means nothing for '%s'; leave it out.".formatted(option, indicator));
    }
  }
}
