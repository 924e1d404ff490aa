package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;

/** Stops work that cannot look at its interruption itself, from another thread, until closed. */
final class Watch implements AutoCloseable {

  private static final long PERIOD_MILLIS = 50;

  private final Thread thread;

  private Watch(Interruption interruption, Runnable stop) {
    thread = new Thread(() -> look(interruption, stop), "siting-watch");
    thread.setDaemon(true);
  }

  /** Calls {@code stop} once the interruption says that the work is to end. */
  static Watch over(Interruption interruption, Runnable stop) {
    Watch watch = new Watch(interruption, stop);
    watch.thread.start();
    return watch;
  }

  private static void look(Interruption interruption, Runnable stop) {
    try {
      while (true) {
        Thread.sleep(PERIOD_MILLIS);
        interruption.check();
      }
    } catch (ProblemException e) {
      stop.run();
    } catch (InterruptedException e) {
      // Closed: the work has ended.
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
