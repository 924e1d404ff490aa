package io.tantu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the solver CBC made of a model that is to be least.
 *
 * @param objective the best it found, if anything
 * @param bound what it proved, if anything
 * @param millis from its start to its end, with the reading of the model
 */
record CbcAnswer(OptionalDouble objective, OptionalDouble bound, double millis) {

  private static final String PROGRAM = "cbc";

  /** It looks at its limit only between steps, of which the first may be long: ended then. */
  private static final String STOPPED = "timeout -s INT -k 5 %d cbc \"$@\" || true";

  private static final Pattern OBJECTIVE = Pattern.compile("(?m)^Objective value: +([-+.e0-9]+)$");
  private static final Pattern BOUND = Pattern.compile("(?m)^Lower bound: +([-+.e0-9]+)$");
  private static final Pattern VERSION = Pattern.compile("(?m)^Version: *(\\S+)");

  static boolean installed() {
    return Command.find(PROGRAM).isPresent();
  }

  static String version(Command command) throws IOException {
    Matcher version = VERSION.matcher(command.run("", List.of(PROGRAM, "-stop")));
    return version.find() ? version.group(1) : "unknown";
  }

  /** Has the model solved within so many seconds. */
  static CbcAnswer of(Command command, Path model, int seconds) throws IOException {
    long begin = System.nanoTime();
    String told =
        command.run(
            "sh",
            "-c",
            STOPPED.formatted(2 * seconds),
            PROGRAM,
            model.toString(),
            "-timeMode",
            "elapsed",
            "-seconds",
            Integer.toString(seconds),
            "-ratioGap",
            "0",
            "-solve");
    double millis = (System.nanoTime() - begin) / 1e6;
    boolean best = told.contains("Result - Optimal solution found");
    OptionalDouble objective = number(OBJECTIVE, told);
    return new CbcAnswer(objective, best ? objective : number(BOUND, told), millis);
  }

  private static OptionalDouble number(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? OptionalDouble.of(Double.parseDouble(matcher.group(1)))
        : OptionalDouble.empty();
  }

  /**
   * Objective and bound, or that there are none.
   *
   * @param told how the model's measure is told
   */
  String text(DoubleUnaryOperator told) {
    return text(objective, told) + ", bound " + text(bound, told);
  }

  private static String text(OptionalDouble value, DoubleUnaryOperator told) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%,.1f", told.applyAsDouble(value.getAsDouble()))
        : "none";
  }
}
