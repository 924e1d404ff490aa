package io.tantu.charging.road;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.charging.ChargingService;
import io.tantu.charging.Position;
import io.tantu.charging.StationFilter;
import io.tantu.charging.Travel;
import io.tantu.charging.road.Isochrones.Area;
import io.tantu.charging.road.Isochrones.Reach;
import io.tantu.geometry.GeoJson;
import io.tantu.measure.Inputs;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStore;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;

/**
 * Answers by the roads of the current layer version. Each question may fail with {@code
 * road-layer-missing}. Thread-safe.
 */
@Service
public final class RoadService {

  private final Catalog catalog;
  private final LayerStore store;
  private final ChargingService charging;
  private final RoadNets nets;

  public RoadService(Catalog catalog, LayerStore store, ChargingService charging) {
    this.catalog = catalog;
    this.store = store;
    this.charging = charging;
    this.nets = new RoadNets(store);
  }

  /** The stations nearest by road, at most {@code count} of them. */
  public RoadStations nearest(Position position, int count, StationFilter filter) {
    Inputs inputs = Inputs.current(store, List.of(layer(), catalog.layer(ChargingService.LAYER)));
    NearestByRoad nearest =
        new NearestByRoad(net(inputs), charging.index(inputs.version(ChargingService.LAYER)));
    return new RoadStations(
        nearest.find(position, count, filter),
        inputs.provenance(),
        inputs.receiptLayers(),
        RoadAssumption.WAYS);
  }

  /**
   * What is reached from the position.
   *
   * @throws ProblemException {@code not-on-the-net} where no road is near enough
   */
  public Isochrones isochrones(Position position, Minutes minutes) {
    Inputs inputs = Inputs.current(store, List.of(layer()));
    RoadNet net = net(inputs);
    RoadPlace start =
        net.place(position.lon(), position.lat()).orElseThrow(() -> notOnTheNet(position));
    RoadSearch search = RoadSearch.from(net, start, Cost.SECONDS, minutes.longestSeconds());
    List<Geometry> reached =
        Isochrone.areas(net, search, minutes.values().stream().map(minute -> 60 * minute).toList());
    List<Area> areas = new ArrayList<>();
    for (int i = 0; i < reached.size(); i++) {
      areas.add(
          new Area(
              "Feature", new Reach(minutes.values().get(i)), GeoJson.polygons(reached.get(i))));
    }
    return new Isochrones(
        "FeatureCollection",
        areas,
        inputs.provenance(),
        inputs.receiptLayers(),
        RoadAssumption.AREAS);
  }

  /** The layer of the roads. */
  public LayerDefinition layer() {
    return RoadLayer.require(catalog, store);
  }

  /**
   * How people drive from the demand points.
   *
   * @param inputs hold the road layer
   */
  public Travel travel(Inputs inputs, List<Position> demand) {
    return new RoadTravel(net(inputs), demand);
  }

  private RoadNet net(Inputs inputs) {
    return nets.of(inputs.layer(RoadLayer.ID), inputs.version(RoadLayer.ID));
  }

  private static ProblemException notOnTheNet(Position position) {
    return ProblemException.notFound(
        "not-on-the-net",
        "No road lies within %.0f m of %s, %s; ask for a place nearer to a road, or import a road layer that has one there."
            .formatted(RoadNet.MOST_ACCESS_METRES, position.lon(), position.lat()));
  }
}
