package io.tantu.scenario;

import io.tantu.carbon.CarbonAnswer;
import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.GroundCarbon;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.ZoneSet;
import io.tantu.scenario.Scenario.CarbonChange;
import io.tantu.scenario.Scenario.Change;
import io.tantu.scenario.ScenarioStore.Changed;
import io.tantu.scenario.ScenarioWorld.Services;
import io.tantu.snapshot.Snapshot;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * The carbon stock with a scenario: today's, and what the stands around the changed ones make
 * different.
 *
 * @param counties the layer that it is told by
 */
record ScenarioCarbon(
    LayerDefinition stands,
    LayerDefinition counties,
    CarbonParameters parameters,
    Services before,
    Services after) {

  /**
   * What the changed stands make of it.
   *
   * @param interval whether that of the whole is worked out too, which takes its time
   */
  CarbonChange of(Changed forest, boolean interval) {
    CarbonAnswer now = before.carbon().measure(null, null);
    List<Double> gains = gains(forest);
    List<Change> zones = new ArrayList<>();
    double sum = 0;
    for (int zone = 0; zone < now.zones().size(); zone++) {
      CarbonAnswer.Zone today = now.zones().get(zone);
      sum += gains.get(zone);
      zones.add(
          new Change(
              today.code(),
              today.name(),
              today.stockTonnesC(),
              today.stockTonnesC() + gains.get(zone)));
    }
    double whole = now.total().stockTonnesC();
    CarbonAnswer then = interval ? after.carbon().measure(null, null) : null;
    return new CarbonChange(
        now.method().id().name(),
        zones,
        new Change("total", now.total().name(), whole, whole + sum),
        then == null ? null : (Double) then.total().lower95(),
        then == null ? null : (Double) then.total().upper95());
  }

  private List<Double> gains(Changed forest) {
    LayerVersion ground = before.store().requireCurrent(counties);
    GaussKruger projection = GaussKruger.forBounds(ground.bounds());
    ZoneSet zones = ZoneSet.of(before.snapshots().of(counties, ground, projection));
    Snapshot then = after.snapshots().of(stands, forest.version(), projection);
    Snapshot now = before.snapshots().of(stands, forest.base(), projection);
    Envelope box = new Envelope();
    for (long id : forest.byId().keySet()) {
      expand(box, now, id);
      expand(box, then, id);
    }
    List<Double> tonnesThen = tonnes(then.near(box), zones);
    List<Double> tonnesNow = tonnes(now.near(box), zones);
    List<Double> gains = new ArrayList<>();
    for (int zone = 0; zone < zones.size(); zone++) {
      gains.add(tonnesThen.get(zone) - tonnesNow.get(zone));
    }
    return gains;
  }

  private static void expand(Envelope box, Snapshot stands, long id) {
    int position = stands.positionOf(id);
    if (position >= 0) {
      box.expandToInclude(stands.envelope(position));
    }
  }

  private List<Double> tonnes(Snapshot near, ZoneSet zones) {
    return GroundCarbon.tonnesByZone(near, zones.clippers(), parameters);
  }
}
