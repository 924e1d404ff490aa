package io.tantu.target;

import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.target.Target.Goal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Targets and figures for the cases of the rules. */
final class Figures {

  private Figures() {}

  static Target target(String unit, Goal... goals) {
    return new Target(
        "T1",
        "a",
        new LocalizedText("目标", "Target"),
        unit,
        null,
        List.of(goals),
        "局",
        "款",
        null,
        null,
        null,
        List.of(),
        null);
  }

  static Goal goal(Integer year, Comparison comparison, Double value) {
    return new Goal(year, "方案的话", comparison, value);
  }

  static HistoryPoint point(String day, double value) {
    return HistoryPoint.entered(
        new EnteredValue("T1", LocalDate.parse(day), value, "台", "公报", "局"));
  }

  /** Entered figures, the last of which counts, as day and value in turns. */
  static Evidence entered(Object... daysAndValues) {
    List<HistoryPoint> points = new ArrayList<>();
    for (int i = 0; i < daysAndValues.length; i += 2) {
      points.add(point((String) daysAndValues[i], ((Number) daysAndValues[i + 1]).doubleValue()));
    }
    HistoryPoint last = points.get(points.size() - 1);
    Actual actual =
        Actual.entered(new EnteredValue("T1", last.date(), last.value(), "台", "公报", "局"));
    return new Evidence(actual, Series.of(points, actual));
  }

  /** One measured figure without a past. */
  static Evidence measured(double value, String asOf, Provenance.Kind provenance) {
    Actual actual = Actual.measured(value, "i", "d", "m1", asOf, provenance);
    return new Evidence(actual, Series.of(List.of(), actual));
  }
}
