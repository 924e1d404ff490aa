package io.tantu.measure;

import io.tantu.snapshot.Snapshot;
import java.util.List;
import java.util.function.Predicate;

/** Measures a snapshot that is in no store, for benchmarks. */
public final class FiguresOfSnapshot {

  /** One object: what is remembered is found again by it. */
  private static final Predicate<Object[]> ALL = values -> true;

  private FiguresOfSnapshot() {}

  /** Coverage of each zone, told by the classes of the attribute. */
  public static List<ZoneFigure> by(ZoneSet zones, Snapshot snapshot, String classAttribute) {
    Selection all = new Selection(snapshot, ALL);
    Breakdown breakdown = new Breakdown(classAttribute, null);
    return CoverageFigures.of(zones, List.of(all), Denominator.MEASURED, breakdown).zones();
  }
}
