package io.tantu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Looks how many cores others keep busy while this run does nothing: figures of a machine that is
 * not quiet are worth little.
 */
final class Quiet {

  /** Cores kept busy by others that are still called quiet. */
  static final double NOTICEABLE = 0.2;

  private static final Path STAT = Path.of("/proc/stat");
  private static final String NAME = "busy cores before ";
  private static final int KINDS = 8;
  private static final int IDLE = 3;
  private static final int WAITING_FOR_DISKS = 4;

  private Quiet() {}

  /** Looks for two seconds and writes down what it sees; complains when it is not quiet. */
  static void look(Path results, String part) throws IOException {
    if (!Files.exists(STAT)) {
      return;
    }
    long[] before = ticks();
    Pause.millis(2_000);
    long[] after = ticks();
    double all = LongStream.of(after).sum() - LongStream.of(before).sum();
    long idle = after[IDLE] - before[IDLE] + after[WAITING_FOR_DISKS] - before[WAITING_FOR_DISKS];
    double busy = (1 - idle / all) * Runtime.getRuntime().availableProcessors();
    Machine.tell(results, NAME + part, "%.2f".formatted(busy));
    if (busy > NOTICEABLE) {
      System.err.printf(
          "%n!!! The machine is NOT QUIET: others keep %.1f cores busy before '%s'.%n%n",
          busy, part);
    }
  }

  /** The most that others were seen to do before any part of the results; 0 if never looked. */
  static double busiest(Map<String, String> machine) {
    return machine.entrySet().stream()
        .filter(each -> each.getKey().startsWith(NAME))
        .mapToDouble(each -> Double.parseDouble(each.getValue()))
        .max()
        .orElse(0);
  }

  /** Time of all cores by kind since the start of the system. */
  private static long[] ticks() throws IOException {
    try (Stream<String> lines = Files.lines(STAT)) {
      String all = lines.findFirst().orElseThrow();
      return Stream.of(all.split("\\s+")).skip(1).limit(KINDS).mapToLong(Long::parseLong).toArray();
    }
  }
}
