package io.tantu.measure.history;

import io.tantu.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Works costly answers out one after the other, and each only once while it is among the last ones
 * remembered: however many ask, they never keep more than one measurement's worth of work going.
 * Thread-safe.
 */
public final class OneAtATime<T> {

  private static final int REMEMBERED = 64;
  private static final long PATIENCE_SECONDS = 20;

  private final ReentrantLock turn = new ReentrantLock(true);
  private final Map<String, T> answers = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * The remembered answer, or the one worked out now.
   *
   * @throws ProblemException {@code busy} when others have been before it for too long
   */
  public T answer(String question, Supplier<T> work) {
    T known = remembered(question);
    if (known != null) {
      return known;
    }
    takeTurn();
    try {
      T meanwhile = remembered(question);
      return meanwhile == null ? remember(question, work.get()) : meanwhile;
    } finally {
      turn.unlock();
    }
  }

  private void takeTurn() {
    try {
      if (!turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw ProblemException.unavailable(
            "busy", "Other measurements are being looked into; ask again in a minute.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ProblemException.unavailable("interrupted", "Tantu is stopping; ask again later.");
    }
  }

  private T remembered(String question) {
    synchronized (answers) {
      return answers.get(question);
    }
  }

  private T remember(String question, T answer) {
    synchronized (answers) {
      answers.put(question, answer);
      if (answers.size() > REMEMBERED) {
        answers.remove(answers.keySet().iterator().next());
      }
      return answer;
    }
  }
}
