package io.tantu.problem;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Finds one of a few things by its id. */
public final class Ids {

  private Ids() {}

  /**
   * The one with the id.
   *
   * @param what such a thing is called, one word
   * @throws ProblemException {@code unknown-} and what
   */
  public static <T> T find(T[] all, Function<T, String> idOf, String id, String what) {
    for (T one : all) {
      if (idOf.apply(one).equals(id)) {
        return one;
      }
    }
    List<String> known = Arrays.stream(all).map(idOf).toList();
    throw ProblemException.invalid(
            "unknown-" + what,
            "There is no %s '%s'; it is %s.".formatted(what, id, String.join(" or ", known)))
        .with("known", known);
  }
}
