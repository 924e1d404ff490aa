package io.tantu.posted;

import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Questions that are being worked on, by names that their askers made up, so that each can look how
 * far its own is and end it. Thread-safe.
 */
@Component
class WatchedWork {

  /** Long enough that no one guesses another's. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{20,64}");

  private final Map<String, Watched> byName = new ConcurrentHashMap<>();

  /**
   * Begins to watch what this thread does.
   *
   * @throws ProblemException {@code bad-work-name}, also for one that is in use
   */
  Watched begin(String name) {
    if (!NAME.matcher(name).matches()) {
      throw badName(name, "20 to 64 letters, digits and hyphens are wanted, such as a random UUID");
    }
    Watched watched = new Watched(Interruption.ofThisWork());
    if (byName.putIfAbsent(name, watched) != null) {
      throw badName(name, "work of that name is under way; another name is wanted");
    }
    return watched;
  }

  private static ProblemException badName(String seen, String wanted) {
    return ProblemException.invalid(
        "bad-work-name", "The work is called '%s', but %s.".formatted(seen, wanted));
  }

  void end(String name) {
    byName.remove(name);
  }

  /** Work that is under way; empty before it begins and when it has ended. */
  Optional<Watched> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
