package io.tantu.charging;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.problem.ProblemException;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Service;

/**
 * Finds stations in the current layer version. The index is built once a version and kept until
 * another version is current. Thread-safe.
 */
@Service
public final class ChargingService {

  /** What was found, and in which version of the layer. */
  public record Found(
      List<FoundStation> stations, Provenance.Kind provenance, String layerVersion) {}

  /**
   * What lies beside a route, and in which version of the layer.
   *
   * @param routeMetres length of the route, straight between its longitudes and latitudes
   * @param longestWithoutStation between the stations found, the route's ends included
   * @param longestWithoutPublicDc the same between public charging stations with a DC pile, found
   *     or not
   */
  public record FoundAlong(
      double routeMetres,
      List<RouteStation> stations,
      Stretch longestWithoutStation,
      Stretch longestWithoutPublicDc,
      Provenance.Kind provenance,
      String layerVersion) {}

  private record Loaded(LayerVersion version, StationIndex index) {}

  /** The layer of the stations. */
  public static final String LAYER = StationLayer.ID;

  private static final StationFilter PUBLIC_DC =
      new StationFilter("charging", true, null, CurrentKind.DC, null);

  /** Farther than {@link BesideRoute#MAX_METRES}, below 70° of latitude. */
  private static final double NEAR_DEGREES = 0.6;

  private final Catalog catalog;
  private final LayerStore store;
  private volatile Loaded loaded;

  public ChargingService(Catalog catalog, LayerStore store) {
    this.catalog = catalog;
    this.store = store;
  }

  /**
   * The nearest stations, at most {@code count} of them, nearest first.
   *
   * @throws ProblemException {@code layer-not-ready}, {@code unknown-layer}
   */
  public Found nearest(Position position, int count, StationFilter filter) {
    Loaded current = current();
    return found(current, current.index().nearest(position.lon(), position.lat(), count, filter));
  }

  /**
   * The stations at most so many metres away, nearest first.
   *
   * @throws ProblemException {@code layer-not-ready}, {@code unknown-layer}
   */
  public Found within(Position position, double metres, StationFilter filter) {
    Loaded current = current();
    return found(current, current.index().within(position.lon(), position.lat(), metres, filter));
  }

  /**
   * The stations at most so many metres beside the route, in its order.
   *
   * @throws ProblemException {@code layer-not-ready}, {@code unknown-layer}, {@code route-outside}
   *     where no station can be near
   */
  public FoundAlong along(Route route, double metres, StationFilter filter) {
    Loaded current = current();
    requireNear(route.bounds(), current.version().bounds());
    RouteLine line = new RouteLine(route);
    List<RouteStation> stations = current.index().along(line, metres, filter);
    return new FoundAlong(
        line.metres(),
        stations,
        Stretch.longest(stations, line.metres()),
        Stretch.longest(current.index().along(line, metres, PUBLIC_DC), line.metres()),
        current.version().provenance().kind(),
        current.version().version());
  }

  /**
   * The kinds of station that the layer's schema lists, in alphabetical order.
   *
   * @throws ProblemException {@code unknown-layer}
   */
  public List<String> kinds() {
    return layer().attribute(StationLayer.KIND).stream()
        .flatMap(kind -> kind.codes().keySet().stream())
        .sorted()
        .toList();
  }

  /** The stations of a version; those of the current one are kept, others read anew. */
  public StationIndex index(LayerVersion version) {
    Loaded current = current();
    return current.version().equals(version) ? current.index() : read(layer(), version);
  }

  /** Piles of the public charging stations of a version, AC and DC. */
  public long publicPiles(LayerVersion version) {
    StationLayer stations = new StationLayer(layer());
    try (Stream<Feature> features = store.features(layer(), version, FeatureQuery.all())) {
      return features
          .map(stations::station)
          .filter(StationFilter.PUBLIC_CHARGING)
          .mapToLong(station -> station.acPiles() + station.dcPiles())
          .sum();
    }
  }

  private static void requireNear(Envelope route, Envelope stations) {
    Envelope around = stations.copy();
    around.expandBy(NEAR_DEGREES);
    if (!stations.isNull() && !around.intersects(route)) {
      throw ProblemException.invalid(
          "route-outside",
          "The route lies within longitudes %.2f..%.2f, latitudes %.2f..%.2f, away from all stations, which lie within %.2f..%.2f, %.2f..%.2f; one through their area, longitude before latitude, is wanted."
              .formatted(
                  route.getMinX(),
                  route.getMaxX(),
                  route.getMinY(),
                  route.getMaxY(),
                  stations.getMinX(),
                  stations.getMaxX(),
                  stations.getMinY(),
                  stations.getMaxY()));
    }
  }

  private Found found(Loaded from, List<FoundStation> stations) {
    return new Found(stations, from.version().provenance().kind(), from.version().version());
  }

  private LayerDefinition layer() {
    return catalog.layer(StationLayer.ID);
  }

  private Loaded current() {
    LayerDefinition layer = layer();
    LayerVersion version = store.requireCurrent(layer);
    Loaded known = loaded;
    return known != null && known.version().equals(version) ? known : load(layer, version);
  }

  private synchronized Loaded load(LayerDefinition layer, LayerVersion version) {
    if (loaded == null || !loaded.version().equals(version)) {
      loaded = new Loaded(version, read(layer, version));
    }
    return loaded;
  }

  private StationIndex read(LayerDefinition layer, LayerVersion version) {
    StationLayer stations = new StationLayer(layer);
    try (Stream<Feature> features = store.features(layer, version, FeatureQuery.all())) {
      return new StationIndex(features.map(stations::station).toList());
    }
  }
}
