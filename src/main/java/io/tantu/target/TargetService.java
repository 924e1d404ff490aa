package io.tantu.target;

import io.tantu.catalog.Catalog;
import io.tantu.measure.MeasureService;
import io.tantu.problem.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Compares the plan's targets with what is measured and what is entered. Thread-safe. */
@Service
public final class TargetService {

  private static final Comparator<HistoryPoint> BY_DATE =
      Comparator.comparing(HistoryPoint::date, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(HistoryPoint::kind)
          .thenComparing(
              HistoryPoint::measuredAt, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final TargetCatalog targets;
  private final Catalog catalog;
  private final EnteredValues entered;
  private final Actuals actuals;
  private final Clock clock;

  /**
   * @param clock tells today, which deadlines are compared with
   */
  public TargetService(
      TargetCatalog targets, Catalog catalog, EnteredValues entered, Actuals actuals, Clock clock) {
    this.targets = targets;
    this.catalog = catalog;
    this.entered = entered;
    this.actuals = actuals;
    this.clock = clock;
  }

  /**
   * The same targets by what another service measures, without the figures of earlier times.
   *
   * @param then tells the day that deadlines are compared with
   */
  public TargetService measuredBy(MeasureService other, Clock then) {
    Actuals measured = new MeasuredActuals(other, (ref, id) -> List.of());
    return new TargetService(targets, catalog, entered, measured, then);
  }

  /** All targets in the plan's order. */
  public List<Target> targets() {
    return targets.targets();
  }

  /**
   * The filter as it was written; see {@link TargetFilter}.
   *
   * @throws ProblemException {@code unknown-area} or {@code unknown-bureau}
   */
  public TargetFilter filter(String area, String bureau) {
    return TargetFilter.of(area, bureau, targets);
  }

  /** The plan's areas in its order. */
  public List<PlanArea> areas() {
    return targets.areas();
  }

  /** Lead bureaus in the plan's order. */
  public List<String> bureaus() {
    return targets.bureaus();
  }

  /** The day that deadlines are compared with. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The targets that pass the filter, in the plan's order. */
  public List<TargetStanding> standings(TargetFilter filter) {
    return details(filter).stream().map(TargetDetail::standing).toList();
  }

  /** The same with counties and history. */
  public List<TargetDetail> details(TargetFilter filter) {
    return targets.targets().stream().filter(filter::accepts).map(this::detail).toList();
  }

  /**
   * One target with counties and history.
   *
   * @throws ProblemException {@code unknown-target}
   */
  public TargetDetail detail(String id) {
    return detail(targets.target(id));
  }

  private TargetDetail detail(Target target) {
    Optional<MeasuredFigure> figure = Optional.ofNullable(target.indicator()).flatMap(actuals::of);
    Actual measured = figure.map(MeasuredFigure::actual).orElse(null);
    List<EnteredValue> values = entered.of(target.id());
    Actual newest = values.isEmpty() ? null : Actual.entered(values.get(values.size() - 1));
    Actual counting = counting(measured, newest);
    List<HistoryPoint> history = history(target, measured, values);
    Series series = counting == null ? Evidence.NONE.series() : Series.of(history, counting);
    TargetStanding standing =
        new Judgement(targets, catalog, today())
            .standing(target, new Evidence(counting, series), measured, newest);
    return new TargetDetail(
        standing,
        figure.map(f -> CountySplit.of(f, standing.goals())).orElse(null),
        history.stream()
            .map(point -> point.counting(series.points().contains(point)))
            .sorted(BY_DATE)
            .toList());
  }

  /**
   * A published figure counts for more than an illustration, whatever its date; of two that may be
   * relied on the later one.
   */
  static Actual counting(Actual measured, Actual entered) {
    if (measured == null || entered == null) {
      return measured == null ? entered : measured;
    }
    boolean later = measured.date() == null || entered.date().isAfter(measured.date());
    return measured.illustrative() || later ? entered : measured;
  }

  private List<HistoryPoint> history(Target target, Actual measured, List<EnteredValue> values) {
    List<HistoryPoint> history = new ArrayList<>();
    if (measured != null) {
      history.addAll(actuals.history(target.indicator(), measured));
    }
    values.forEach(value -> history.add(HistoryPoint.entered(value)));
    return history;
  }
}
