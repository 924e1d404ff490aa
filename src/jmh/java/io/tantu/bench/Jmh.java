package io.tantu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs one benchmark class in Java processes of its own, JMH's whole report going to a log. */
final class Jmh {

  /** What came out: the time of each iteration, and the last answer. */
  record Outcome(Samples millis, List<String> answer) {}

  private final Path log;
  private final ChainedOptionsBuilder options;
  private final List<String> arguments = new ArrayList<>();

  private Jmh(Class<?> benchmark, int parcels, Path log) {
    this.log = log;
    this.options =
        new OptionsBuilder()
            .include(Pattern.quote(benchmark.getName() + "."))
            .param("parcels", Integer.toString(parcels))
            .shouldFailOnError(true)
            .output(log.toString());
  }

  static Jmh of(Class<?> benchmark, int parcels, Path log) {
    return new Jmh(benchmark, parcels, log);
  }

  Jmh param(String name, int value) {
    options.param(name, Integer.toString(value));
    return this;
  }

  /** Adds an argument of the Java process. */
  Jmh java(String argument) {
    arguments.add(argument);
    return this;
  }

  /** Fewer and shorter iterations than the class asks for, where many sizes are compared. */
  Jmh shortened() {
    options.warmupIterations(3).warmupTime(TimeValue.seconds(2)).measurementIterations(5);
    return this;
  }

  Outcome run() throws IOException {
    Path told = Files.createTempFile("tantu-bench", ".tsv");
    try {
      arguments.add(Told.argument(told));
      options.jvmArgsAppend(arguments.toArray(String[]::new));
      List<Double> millis = new ArrayList<>();
      for (RunResult result : new Runner(options.build()).run()) {
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .forEach(iteration -> millis.add(iteration.getPrimaryResult().getScore()));
      }
      return new Outcome(new Samples(millis), Files.readAllLines(told));
    } catch (RunnerException e) {
      throw new IOException("The benchmark failed; see " + log, e);
    } finally {
      Files.delete(told);
    }
  }
}
