package io.tantu.renewable.land;

import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.LayerDefinition;
import io.tantu.constraint.Severity;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.Inputs;
import io.tantu.measure.ZoneSet;
import io.tantu.problem.ProblemException;
import io.tantu.problem.WorkProgress;
import io.tantu.renewable.LayerPart;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import java.util.List;
import java.util.function.Function;

/** The land by given layer versions. Immutable and thread-safe. */
public record LandCalculation(Inputs inputs, Snapshots snapshots) {

  public static final String COUNTIES = "county";

  /** What was asked of which versions, for the snapshot of the counties to remember by. */
  private record Asked(LandQuestion question, List<String> versions) {}

  /** The plane that land is found in: that of the counties. */
  public GaussKruger projection() {
    return GaussKruger.forBounds(inputs.version(COUNTIES).bounds());
  }

  /** A layer's features in the plane. */
  public Snapshot snapshot(String layer) {
    return snapshots.of(inputs.layer(layer), inputs.version(layer), projection());
  }

  /** The rules of the question by what can be told of them. */
  public LandRules rules(LandQuestion question) {
    return LandRules.of(
        question.rules(),
        id ->
            inputs.all().stream()
                .map(Inputs.Input::layer)
                .filter(l -> l.id().equals(id))
                .findFirst());
  }

  /**
   * The land of each county.
   *
   * @throws ProblemException {@code counties-overlap}, {@code cancelled}, {@code too-slow}
   */
  public List<CountyLand> land(LandQuestion question, WorkProgress progress) {
    Snapshot counties = snapshot(COUNTIES);
    Asked asked =
        new Asked(
            question,
            inputs.all().stream()
                .map(input -> input.layer().id() + "@" + input.version().version())
                .toList());
    return counties.remember(asked, () -> find(counties, question, progress));
  }

  private List<CountyLand> find(Snapshot counties, LandQuestion question, WorkProgress progress) {
    ZoneSet zones = ZoneSet.of(counties);
    if (!zones.disjoint()) {
      throw ProblemException.conflict(
          "counties-overlap",
          "Counties share ground, so that their land cannot be counted once. Mend the layer '%s'."
              .formatted(COUNTIES));
    }
    LandRules rules = rules(question);
    Function<String, Snapshot> snapshot = this::snapshot;
    return new LandBlocks(
            zones,
            new EllipsoidalArea(projection()),
            rules.ground(Severity.FORBID, snapshot),
            ground(question.off()),
            question.on().isEmpty() ? null : ground(question.on()),
            rules.ground(Severity.RESTRICT, snapshot),
            LandBlocks.USUAL_SIDE)
        .all(progress);
  }

  private List<RuledGround> ground(List<LayerPart> parts) {
    return parts.stream()
        .map(
            part -> {
              LayerDefinition layer = inputs.layer(part.layer());
              FeatureFilter filter = FeatureFilter.of(part.where(), layer);
              return RuledGround.of(snapshot(part.layer()), values -> filter.test(values) ? 0 : -1);
            })
        .toList();
  }
}
