package io.tantu.measure.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * A zone's figure in both measurements and what made the difference, the largest change first.
 *
 * @param before the stored figure; 0 for a zone that was not there
 * @param change {@code after − before}, to the millionth
 */
public record ZoneDifference(
    String code,
    String name,
    double before,
    double after,
    double change,
    List<FigureChange> causes) {

  /** The same with the largest causes only, the rest added up in one. */
  ZoneDifference shortened(int most) {
    if (causes.size() <= most) {
      return this;
    }
    List<FigureChange> shown = new ArrayList<>(causes.subList(0, most));
    long rest =
        causes.subList(most, causes.size()).stream()
            .mapToLong(cause -> Math.round(cause.change() * 1e6))
            .sum();
    shown.add(FigureChange.of(Cause.OTHERS, rest / 1e6));
    return new ZoneDifference(code, name, before, after, change, shown);
  }
}
