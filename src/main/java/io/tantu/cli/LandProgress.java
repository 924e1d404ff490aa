package io.tantu.cli;

import io.tantu.problem.WorkProgress;

/** How far the land for PV and wind is cut. */
final class LandProgress {

  private LandProgress() {}

  /** A line that moves on a terminal, nothing elsewhere. */
  static WorkProgress onTerminal() {
    if (System.console() == null) {
      return WorkProgress.NONE;
    }
    return (done, total) ->
        System.err.print(
            done == total
                ? "\r" + " ".repeat(30) + "\r"
                : "\r%,d of %,d squares ".formatted(done, total));
  }
}
