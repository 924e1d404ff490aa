package io.tantu.geoserver;

import io.tantu.problem.ProblemException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Publishes whenever the layers' versions have changed, until it is stopped. While GeoServer cannot
 * be published to it waits longer each time, says so once, and goes on when it can. For one thread.
 */
public final class PublishWatch {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  /** Waits, and tells whether it was stopped meanwhile. */
  public interface Pause {
    boolean stoppedAfter(Duration wait) throws InterruptedException;
  }

  private final PublishService service;
  private final Duration interval;
  private final Consumer<PublishStep> done;
  private final Consumer<String> tell;

  /** Null while it is not known what GeoServer shows. */
  private Map<String, String> published;

  private String trouble;
  private Duration wait;

  /**
   * @param done hears of each step that was done
   * @param tell hears what happens, a line each
   */
  public PublishWatch(
      PublishService service,
      Duration interval,
      Consumer<PublishStep> done,
      Consumer<String> tell) {
    this.service = service;
    this.interval = interval;
    this.done = done;
    this.tell = tell;
    this.wait = interval;
  }

  /** Publishes what changed, again and again, until the pause says that it was stopped. */
  public void run(Pause pause) {
    try {
      do {
        look();
      } while (!pause.stoppedAfter(wait));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      Map<String, String> versions = service.versions();
      if (!versions.equals(published)) {
        service.plan(PublishRequest.ALL).carryOut(done);
        published = versions;
      }
      if (trouble != null) {
        tell.accept("GeoServer is in step again.");
      }
      trouble = null;
      wait = interval;
    } catch (ProblemException e) {
      published = null;
      if (!e.code().equals(trouble)) {
        tell.accept("%s (Trying again until it works.)".formatted(e.getMessage()));
      }
      trouble = e.code();
      wait = longer(wait);
    }
  }

  private static Duration longer(Duration wait) {
    Duration twice = wait.multipliedBy(2);
    return twice.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : twice;
  }
}
