package io.tantu.carbon.change;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.MethodId;
import io.tantu.carbon.StandModel;
import io.tantu.carbon.StandRule;
import io.tantu.carbon.StockChangeModel;
import io.tantu.carbon.StockUncertainty;
import io.tantu.carbon.TwoVersions;
import io.tantu.carbon.uncertainty.MonteCarlo;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.Inputs;
import io.tantu.measure.ZoneSet;
import io.tantu.snapshot.Snapshots;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Works out one question about change from fixed layer versions.
 *
 * @param listed how many stands to list, largest change first
 */
record ChangeCalculation(
    LayerDefinition zoneLayer,
    LayerDefinition forest,
    MethodId method,
    CarbonParameters carbon,
    TwoVersions versions,
    int listed) {

  CarbonChange answer(Inputs inputs, Snapshots reading, String id, Instant now) {
    GaussKruger projection = GaussKruger.forBounds(inputs.version(zoneLayer.id()).bounds());
    ZoneSet zones = ZoneSet.of(reading.of(zoneLayer, inputs.version(zoneLayer.id()), projection));
    StandRule rule = new StandRule(carbon);
    StandChanges changes =
        new StandChanges(
            reading.of(forest, versions.before(), projection),
            reading.of(forest, versions.after(), projection),
            zones.clippers(),
            share -> new StandState(share, rule.stock(share, method)));
    StockChangeModel model =
        new StockChangeModel(model(changes.before(), zones), model(changes.after(), zones));
    List<MonteCarlo.Interval> intervals =
        StockUncertainty.DRAWS.intervals(model, carbon.uncertainty().spreads(method));
    return new ChangeReport(zoneLayer, zones, versions, intervals, inputs)
        .written(changes, method, carbon, listed, id, now);
  }

  private StandModel model(Collection<StandState> states, ZoneSet zones) {
    return StandModel.of(
        states.stream().map(StandState::share).toList(), method, carbon, zones.clippers().size());
  }
}
