package io.tantu.posted;

import io.tantu.problem.Interruption;
import io.tantu.problem.WorkProgress;

/** One piece of work as it is watched, and can be ended, from other threads. */
final class Watched implements WorkProgress {

  /**
   * How far it is.
   *
   * @param total 0 until that is known
   */
  record State(int done, int total) {}

  private final Interruption.Limit limit;
  private State state = new State(0, 0);

  Watched(Interruption.Limit limit) {
    this.limit = limit;
  }

  @Override
  public synchronized void at(int done, int total) {
    if (total != state.total() || done > state.done()) {
      state = new State(done, total);
    }
  }

  synchronized State state() {
    return state;
  }

  /** Asks the work to stop, which it does at its next look. */
  void cancel() {
    limit.cancel();
  }
}
