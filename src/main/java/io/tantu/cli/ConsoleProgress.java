package io.tantu.cli;

import io.tantu.ingest.ImportProgress;
import java.io.PrintStream;
import java.time.Duration;

/**
 * Draws one import's progress: layer, features, rate, time left. On a terminal the line is redrawn
 * a few times a second; elsewhere only the last state is printed. For one thread.
 */
final class ConsoleProgress implements ImportProgress {

  private static final long REDRAW_NANOS = Duration.ofMillis(200).toNanos();
  private static final int BAR = 24;

  /** The longest line wiped out, so that nothing of it shows behind the shorter last one. */
  private static final String CLEARED = "\r" + " ".repeat(100) + "\r";

  private final PrintStream out;
  private final boolean terminal = System.console() != null;
  private final String layer;
  private final long started = System.nanoTime();
  private long drawn;

  ConsoleProgress(PrintStream out, String layer) {
    this.out = out;
    this.layer = layer;
  }

  @Override
  public void at(Phase phase, long rowsRead, long totalRows) {
    long now = System.nanoTime();
    if (phase == Phase.DONE) {
      out.printf(
          "%s%-20s %,9d features  %.1f s%n",
          terminal ? CLEARED : "", layer, rowsRead, (now - started) / 1e9);
    } else if (terminal && now - drawn > REDRAW_NANOS) {
      drawn = now;
      out.print(line(phase, rowsRead, totalRows, (now - started) / 1e9));
      out.flush();
    }
  }

  private String line(Phase phase, long rows, long total, double seconds) {
    if (phase != Phase.IMPORT || total <= 0) {
      return "\r%-20s %,9d features  %s".formatted(layer, rows, phase);
    }
    double share = Math.min(1, (double) rows / total);
    String bar = "#".repeat((int) (share * BAR)) + ".".repeat(BAR - (int) (share * BAR));
    double rate = rows / Math.max(seconds, 1e-3);
    return "\r%-20s [%s] %,9d/%,d  %,.0f/s  %.0f s left "
        .formatted(layer, bar, rows, total, rate, (total - rows) / Math.max(rate, 1e-3));
  }
}
