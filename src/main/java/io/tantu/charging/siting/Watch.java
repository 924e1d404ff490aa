package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;

/**
 * Stops work that cannot look at its interruption itself, from another thread, again and again
 * until closed: a stop before the work has begun may be forgotten. Once closed it touches nothing
 * more.
 */
final class Watch implements AutoCloseable {

  private static final long PERIOD_MILLIS = 50;

  private final Thread thread;

  private Watch(Interruption interruption, Runnable stop) {
    thread = new Thread(() -> look(interruption, stop), "siting-watch");
    thread.setDaemon(true);
  }

  /** Calls {@code stop} from when the interruption says that the work is to end. */
  static Watch over(Interruption interruption, Runnable stop) {
    Watch watch = new Watch(interruption, stop);
    watch.thread.start();
    return watch;
  }

  private static void look(Interruption interruption, Runnable stop) {
    try {
      while (true) {
        Thread.sleep(PERIOD_MILLIS);
        stopIfEnded(interruption, stop);
      }
    } catch (InterruptedException e) {
      // Closed: the work has ended.
    }
  }

  private static void stopIfEnded(Interruption interruption, Runnable stop) {
    try {
      interruption.check();
    } catch (ProblemException e) {
      stop.run();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
