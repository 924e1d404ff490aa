package io.tantu.bench;

import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;

/** Waits for other processes. */
final class Pause {

  private Pause() {}

  static void millis(long millis) throws InterruptedIOException {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting");
    }
  }
}
