package io.tantu.charging.road;

import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.geometry.GeoJson;
import io.tantu.measure.Receipt.ReceiptLayer;
import java.util.List;

/**
 * What is reached by road within some times, as a GeoJSON feature collection, the shortest time
 * first; each area holds the former ones.
 *
 * @param provenance of the layer that was read
 */
public record Isochrones(
    String type,
    List<Area> features,
    Provenance.Kind provenance,
    List<ReceiptLayer> layers,
    LocalizedText assumption) {

  /** One of them, a GeoJSON feature. */
  public record Area(String type, Reach properties, GeoJson geometry) {}

  /** The time of an area. */
  public record Reach(double minutes) {}
}
