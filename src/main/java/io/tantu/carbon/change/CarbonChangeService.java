package io.tantu.carbon.change;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonService;
import io.tantu.carbon.MethodId;
import io.tantu.carbon.StandLayer;
import io.tantu.carbon.StandModel;
import io.tantu.carbon.StandRule;
import io.tantu.carbon.StockUncertainty;
import io.tantu.carbon.uncertainty.MonteCarlo;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.ZoneSet;
import io.tantu.measure.history.PastSnapshots;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Explains how the carbon stock became another between two versions of the forest layer. */
@Service
public final class CarbonChangeService {

  private final Catalog catalog;
  private final LayerStore store;
  private final CarbonService carbon;

  public CarbonChangeService(Catalog catalog, LayerStore store, CarbonService carbon) {
    this.catalog = catalog;
    this.store = store;
    this.carbon = carbon;
  }

  /** The kept versions of the forest layer, newest first. */
  public List<CarbonChange.State> versions() {
    return store.history(StandLayer.ID).stream().map(CarbonChange.State::of).toList();
  }

  /**
   * What is asked.
   *
   * @param by zone layer id; null for the first
   * @param method null for the standard one
   * @param from version of the forest layer; null for the newest that describes an earlier time
   * @param to version of the forest layer; null for the current one
   * @param years null to take them from the versions' dates
   * @param stands how many stands to list, largest change first
   */
  public record Request(
      String by, String method, String from, String to, Double years, int stands) {}

  /**
   * The change by zone and stand.
   *
   * @throws io.tantu.problem.ProblemException when a version, zone layer or method is not known, or
   *     the time between the versions is not
   */
  public CarbonChange between(Request request) {
    CarbonParameters parameters = carbon.parameters();
    MethodId method = parameters.methodOrStandard(request.method());
    LayerDefinition forest = catalog.layer(StandLayer.ID);
    LayerDefinition zoneLayer = catalog.zoneLayer(request.by());
    LayerVersion zoneVersion = store.requireCurrent(zoneLayer);
    store.requireCurrent(forest);
    TwoVersions versions =
        TwoVersions.of(store.history(forest.id()), request.from(), request.to(), request.years());
    GaussKruger projection = GaussKruger.forBounds(zoneVersion.bounds());
    Snapshots reading = PastSnapshots.of(store);
    ZoneSet zones = ZoneSet.of(reading.of(zoneLayer, zoneVersion, projection));
    StandRule rule = new StandRule(parameters);
    StandChanges changes =
        new StandChanges(
            reading.of(forest, versions.before(), projection),
            reading.of(forest, versions.after(), projection),
            zones.clippers(),
            share -> new StandState(share, rule.stock(share, method)));
    int count = zones.clippers().size();
    ChangeModel model =
        new ChangeModel(
            model(changes.before(), method, parameters, count),
            model(changes.after(), method, parameters, count));
    List<MonteCarlo.Interval> intervals =
        StockUncertainty.DRAWS.intervals(model, parameters.uncertainty().spreads(method));
    return new ChangeReport(zoneLayer, zones, versions, intervals)
        .written(
            changes,
            method,
            parameters.version(),
            weakest(zoneVersion, versions),
            request.stands());
  }

  private static StandModel model(
      Collection<StandState> states, MethodId method, CarbonParameters parameters, int zones) {
    return StandModel.of(
        states.stream().map(StandState::share).toList(), method, parameters, zones);
  }

  private static Provenance.Kind weakest(LayerVersion zones, TwoVersions versions) {
    return Stream.of(zones, versions.before(), versions.after())
        .map(version -> version.provenance().kind())
        .max(Provenance.Kind::compareTo)
        .orElseThrow();
  }
}
