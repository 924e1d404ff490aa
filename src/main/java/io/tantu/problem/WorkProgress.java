package io.tantu.problem;

/** Told how far a piece of work is, by any of the threads that do it. */
@FunctionalInterface
public interface WorkProgress {

  WorkProgress NONE = (done, total) -> {};

  /**
   * @param done of the parts that the work has
   * @param total parts that there are
   */
  void at(int done, int total);
}
