package io.tantu.store;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.Objects;

/** What every edit holds to, on disk or in memory: a key names one feature. */
public final class OneKeyEach {

  /** At most this many keys are named in a refusal. */
  public static final int MOST_NAMED = 20;

  /**
   * Finds the keys that more than one feature of the edited layer has.
   *
   * @param <E> what looking them up may throw
   */
  @FunctionalInterface
  public interface Lookup<E extends Exception> {

    /** Those of the keys that occur twice, as text, {@link #MOST_NAMED} at most. */
    List<String> twice(List<Object> keys) throws E;
  }

  private OneKeyEach() {}

  /**
   * @param written the features that are replaced or added
   * @throws ProblemException {@code duplicate-key} with the {@code keys}
   */
  public static <E extends Exception> void require(
      LayerDefinition layer, List<Feature> written, Lookup<E> lookup) throws E {
    if (layer.key() == null || written.isEmpty()) {
      return;
    }
    int at = layer.indexOf(layer.key());
    List<Object> keys =
        written.stream().map(feature -> feature.values()[at]).filter(Objects::nonNull).toList();
    List<String> twice = lookup.twice(keys);
    if (!twice.isEmpty()) {
      throw ProblemException.conflict(
              "duplicate-key",
              "After the edit several features of layer '%s' would have the %s %s. Name the existing feature by its id to replace it, or give each a key of its own."
                  .formatted(layer.id(), layer.key(), String.join(", ", twice)))
          .with("keys", twice);
    }
  }
}
