package io.tantu.measure;

import io.tantu.problem.ProblemException;

/**
 * Carries the interrupt of the thread that asked to the threads that work for it. Thread-safe.
 *
 * @param asking the thread whose interrupt ends the work
 */
record Interruption(Thread asking) {

  static Interruption ofThisThread() {
    return new Interruption(Thread.currentThread());
  }

  /**
   * Goes on, unless the asking thread was interrupted.
   *
   * @throws ProblemException {@code cancelled}; nothing has been kept
   */
  void check() {
    if (asking.isInterrupted()) {
      throw ProblemException.unavailable(
          "cancelled", "The measurement was cancelled; nothing of it is kept. Ask again.");
    }
  }
}
