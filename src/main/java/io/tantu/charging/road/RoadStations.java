package io.tantu.charging.road;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.charging.ChargingStation;
import io.tantu.geometry.GeoJson;
import io.tantu.measure.Receipt.ReceiptLayer;
import java.util.List;
import java.util.Locale;

/**
 * The stations nearest by road, nearest first, then those that no road leads to.
 *
 * @param provenance of the weakest layer that was read
 */
public record RoadStations(
    List<RoadStation> stations,
    Provenance.Kind provenance,
    List<ReceiptLayer> layers,
    LocalizedText assumption) {

  /** Why no way leads to a station. */
  public enum Obstacle {
    /** No road is near enough to where was asked. */
    START_OFF_NET,
    /** No road is near enough to the station. */
    STATION_OFF_NET,
    /** The roads there are not connected to each other. */
    NO_WAY;

    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A station with its ways.
   *
   * @param distanceMetres length of the geodesic
   * @param roadMetres with the straight ways to the roads; null where no way leads there, as all
   *     that follows
   * @param obstacle why no way leads there, else null
   */
  public record RoadStation(
      @JsonUnwrapped ChargingStation station,
      double distanceMetres,
      boolean reachable,
      Double roadMetres,
      Long roadSeconds,
      GeoJson route,
      Obstacle obstacle) {}
}
