package io.tantu.assessment;

import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.AssessmentSettings.Tolerance;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Constraint;
import io.tantu.measure.ZoneSet;
import io.tantu.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;

/** Judges sites by rules, as the service does once it has read what it needs. */
public final class JudgedSites {

  private static final LocalizedText TEXT = new LocalizedText("", "");

  private final AssessmentCalculation calculation;

  public JudgedSites(Snapshot counties, Function<String, Snapshot> layers, List<Constraint> rules) {
    ZoneSet zones = ZoneSet.of(counties);
    this.calculation =
        new AssessmentCalculation(
            new AssessmentSettings(new Tolerance(0, 0, TEXT), List.of(), List.of(), Map.of()),
            zones,
            counties.projection(),
            layers,
            rules,
            List.of(),
            List.of(),
            new CountyEffects(zones, List.of(), List.of()),
            Optional.empty(),
            Optional.empty());
  }

  /** What each rule finds on the ground, projected metres. */
  public List<RuleFinding> judge(Geometry ground) {
    return calculation.judge(ground).rules();
  }
}
