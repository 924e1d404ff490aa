package io.tantu.report;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets files be made one after the other, so that however many ask, one file's worth of work and
 * memory is taken. Thread-safe.
 */
public final class MakingTurns {

  private static final long PATIENCE_SECONDS = 30;

  private final ReentrantLock turn = new ReentrantLock(true);
  private final int mostWaiting;

  /**
   * @param mostWaiting more who wait would hold threads that the map needs
   */
  public MakingTurns(int mostWaiting) {
    this.mostWaiting = mostWaiting;
  }

  /** Makes a file. */
  public interface Making {
    void make() throws IOException;
  }

  /**
   * Makes the file when it is its turn.
   *
   * @throws ProblemException {@code busy} when too many wait, or it takes too long; {@code
   *     interrupted} when the service stops
   */
  public void take(Making making) throws IOException {
    if (turn.getQueueLength() >= mostWaiting) {
      throw busy();
    }
    try {
      if (!turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ProblemException.unavailable("interrupted", "Tantu is stopping; ask again later.");
    }
    try {
      making.make();
    } finally {
      turn.unlock();
    }
  }

  private static ProblemException busy() {
    return ProblemException.unavailable(
        "busy", "Other reports are being made; ask again in a minute.");
  }
}
