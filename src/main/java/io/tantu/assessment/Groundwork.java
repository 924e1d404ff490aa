package io.tantu.assessment;

import io.tantu.assessment.AssessmentCalculation.FormerStands;
import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonService;
import io.tantu.carbon.StandLayer;
import io.tantu.carbon.TwoVersions;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.NotJudged;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.Inputs;
import io.tantu.measure.ZoneSet;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gets together what sites are assessed by, of what is there. Thread-safe. */
record Groundwork(Catalog catalog, LayerStore store, CarbonService carbon) {

  LayerDefinition counties() {
    return catalog.zoneLayer(null);
  }

  /**
   * The versions of the layers that are there.
   *
   * @throws io.tantu.problem.ProblemException {@code layer-not-ready} while there are no counties
   */
  Inputs inputs(Basis basis) {
    String counties = counties().id();
    List<LayerDefinition> layers =
        Stream.of(Stream.of(counties), basis.layers(), Stream.of(StandLayer.ID))
            .flatMap(each -> each)
            .distinct()
            .filter(layer -> layer.equals(counties) || store.current(layer).isPresent())
            .map(catalog::layer)
            .toList();
    Inputs current = Inputs.current(store, layers);
    return has(current, StandLayer.ID)
        ? TwoVersions.earlier(store.history(StandLayer.ID), current.version(StandLayer.ID))
            .map(current::withFormer)
            .orElse(current)
        : current;
  }

  private static boolean has(Inputs inputs, String layer) {
    return inputs.layerIds().contains(layer);
  }

  AssessmentCalculation calculation(Basis basis, Inputs inputs, Snapshots reading) {
    GaussKruger projection = GaussKruger.forBounds(inputs.version(counties().id()).bounds());
    Function<String, Snapshot> layers =
        id -> reading.of(inputs.layer(id), inputs.version(id), projection);
    Snapshot counties = layers.apply(counties().id());
    ZoneSet zones = ZoneSet.of(counties);
    boolean stands = has(inputs, StandLayer.ID);
    Optional<CarbonParameters> parameters =
        stands && carbon.isConfigured() ? Optional.of(carbon.parameters()) : Optional.empty();
    List<IndicatorDefinition> figures =
        basis.figures().stream()
            .filter(figure -> Basis.layers(figure).allMatch(layer -> has(inputs, layer)))
            .toList();
    List<Constraint> judged = new ArrayList<>();
    List<NotJudged> notJudged = new ArrayList<>();
    for (Constraint rule : basis.rules()) {
      if (rule.isJudged() && has(inputs, rule.layer())) {
        judged.add(rule);
      } else {
        notJudged.add(notJudged(rule));
      }
    }
    return new AssessmentCalculation(
        basis.settings(),
        zones,
        projection,
        layers,
        judged,
        notJudged,
        basis.settings().composition().stream()
            .filter(source -> has(inputs, source.layer()))
            .toList(),
        counties.remember(
            List.of(CountyEffects.class, inputs.receiptLayers(), figures),
            () -> CountyEffects.of(zones, figures, layers, parameters)),
        parameters,
        stands ? former(inputs, reading, projection) : Optional.empty());
  }

  private static Optional<FormerStands> former(
      Inputs inputs, Snapshots reading, GaussKruger projection) {
    return inputs
        .former(StandLayer.ID)
        .map(
            former ->
                new FormerStands(
                    TwoVersions.between(former, inputs.version(StandLayer.ID)),
                    reading.of(inputs.layer(StandLayer.ID), former, projection)));
  }

  private NotJudged notJudged(Constraint rule) {
    return rule.isJudged()
        ? NotJudged.withoutData(rule, catalog.layer(rule.layer()).title().zh())
        : NotJudged.of(rule);
  }
}
