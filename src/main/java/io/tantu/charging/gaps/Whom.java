package io.tantu.charging.gaps;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whose areas are wanted; the request parameter {@code whom}. */
public enum Whom {
  /** All whose station is farther than their standard; meant when nothing is said. */
  UNSERVED,
  /** The tenth of all residents whose stations are farthest, near enough or not. */
  WORST_TENTH;

  /**
   * Reads the parameter.
   *
   * @param text may be null
   * @throws ProblemException {@code unknown-group}
   */
  @JsonCreator
  public static Whom of(String text) {
    if (text == null || text.equals(UNSERVED.id())) {
      return UNSERVED;
    }
    if (text.equals(WORST_TENTH.id())) {
      return WORST_TENTH;
    }
    throw ProblemException.invalid(
        "unknown-group", "whom is '%s'; 'unserved' or 'worst-tenth' is wanted.".formatted(text));
  }

  @JsonValue
  public String id() {
    return this == UNSERVED ? "unserved" : "worst-tenth";
  }

  /**
   * Their demand points that have residents, by index. Of the worst-served tenth the last point
   * counts whole; of equally far ones the first in the layer comes first.
   */
  List<Integer> points(DemandWays ways) {
    IntStream peopled =
        IntStream.range(0, ways.demand().size()).filter(i -> ways.demand().get(i).residents() > 0);
    if (this == UNSERVED) {
      return peopled.filter(i -> !ways.served(i)).boxed().toList();
    }
    double left = ways.demand().stream().mapToLong(DemandPoint::residents).sum() / 10.0;
    List<Integer> worst = new ArrayList<>();
    for (int i :
        peopled.boxed().sorted(Comparator.comparingDouble(i -> -ways.metres()[i])).toList()) {
      if (left <= 0) {
        break;
      }
      worst.add(i);
      left -= ways.demand().get(i).residents();
    }
    return worst;
  }
}
