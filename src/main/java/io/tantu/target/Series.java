package io.tantu.target;

import io.tantu.catalog.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures over time that pace and alarms are taken from: all entered, or all measured from
 * illustrative layers, or all measured from others. Figures of different origin are never compared.
 *
 * @param points at most one a day, earliest first
 */
record Series(List<HistoryPoint> points) {

  private static final Comparator<HistoryPoint> MEASURED =
      Comparator.comparing(
          HistoryPoint::measuredAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));

  /**
   * The figures of the history that go with the one that counts. A later version of the same day
   * corrects the earlier one; what is dated after the figure that counts was rolled back.
   *
   * @param newest the figure that counts; without a date there is no series
   */
  static Series of(List<HistoryPoint> history, Actual newest) {
    if (newest.date() == null) {
      return new Series(List.of());
    }
    Map<LocalDate, HistoryPoint> byDay = new TreeMap<>();
    history.stream()
        .filter(point -> point.kind() == newest.kind() && point.date() != null)
        .filter(point -> illustrative(point) == newest.illustrative())
        .filter(point -> !point.date().isAfter(newest.date()))
        .filter(point -> !point.date().equals(newest.date()) || isOf(point, newest))
        .sorted(MEASURED)
        .forEach(point -> byDay.put(point.date(), point));
    return new Series(List.copyOf(byDay.values()));
  }

  private static boolean illustrative(HistoryPoint point) {
    return point.provenance() == Provenance.Kind.ILLUSTRATIVE;
  }

  private static boolean isOf(HistoryPoint point, Actual newest) {
    return newest.measurementId() == null || newest.measurementId().equals(point.measurementId());
  }

  /** The pace from the earliest to the newest figure, where there are two. */
  Optional<Pace> pace() {
    if (points.size() < 2) {
      return Optional.empty();
    }
    HistoryPoint first = points.get(0);
    HistoryPoint last = points.get(points.size() - 1);
    double years = Years.between(first.date(), last.date());
    return Optional.of(new Pace((last.value() - first.value()) / years, first.date(), last.date()));
  }

  /** The last figure of a day or before it. */
  Optional<HistoryPoint> upTo(LocalDate day) {
    return points.stream().filter(point -> !point.date().isAfter(day)).reduce((a, b) -> b);
  }

  /** The figure before the newest one. */
  Optional<HistoryPoint> previous() {
    return points.size() < 2 ? Optional.empty() : Optional.of(points.get(points.size() - 2));
  }
}
