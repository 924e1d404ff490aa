package io.tantu.cli;

import io.tantu.TantuApplication;
import io.tantu.problem.ProblemException;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** {@code tantu}: parses the command line, runs the command, and tells failures in one line. */
@Command(
    name = "tantu",
    versionProvider = TantuCommand.Version.class,
    mixinStandardHelpOptions = true,
    description = "碳图 Tantu: the spatial service behind a city's carbon-peaking plan.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      ImportCommand.class,
      EditCommand.class,
      LayersCommand.class,
      RollbackCommand.class,
      CopyCommand.class,
      MeasureCommand.class,
      TargetsCommand.class,
      OverlapsCommand.class,
      ReportCommand.class,
      PublishCommand.class,
      MeasurementsCommand.class,
      DiffCommand.class,
      SinkCommand.class,
      CcerCommand.class,
      GrowthCommand.class,
      ProjectCommand.class,
      NearestCommand.class,
      AlongCommand.class,
      DensityCommand.class,
      ChecksCommand.class,
      GapsCommand.class,
      SiteCommand.class,
      IsochroneCommand.class,
      AssessCommand.class,
      ScenarioCommand.class,
      PotentialCommand.class,
      RankCommand.class,
      ProgressCommand.class,
      PlantsCommand.class,
      IllustrateCommand.class,
      HelpCommand.class
    },
    footer = {"", "  test     Run all tests (./tantu test), installing what they need."})
public final class TantuCommand implements Runnable {

  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  /** Tells the version that was built. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Tantu " + TantuApplication.version()};
    }
  }

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Digits and decimal points are the same on every machine, in files, tags and messages alike.
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    System.exit(run(args));
  }

  static int run(String... args) {
    return new CommandLine(new TantuCommand())
        .setExecutionExceptionHandler(TantuCommand::tell)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    ProblemException problem = problem(failure);
    if (problem == null) {
      throw failure;
    }
    PrintWriter err = command.getErr();
    err.println("tantu: " + problem.getMessage());
    err.flush();
    return switch (problem.kind()) {
      case INVALID, NOT_FOUND, TOO_LARGE -> MISUSED;
      case CONFLICT, UNAVAILABLE -> FAILED;
    };
  }

  /** The problem behind the failure: services made at start hide theirs in a chain of causes. */
  private static ProblemException problem(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return problem;
      }
    }
    return null;
  }
}
