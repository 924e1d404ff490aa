package io.tantu.store;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** Fills a layer of a store with a few features, attributes by name, areas by the legal rule. */
public final class LayerFixture implements AutoCloseable {

  private static final GaussKruger PROJECTION = GaussKruger.ofCentralMeridian(105);

  private final LayerDefinition layer;
  private final LayerStaging staging;
  private long id;

  public LayerFixture(LayerStore store, LayerDefinition layer) {
    this(store, layer, layer.provenance());
  }

  public LayerFixture(LayerStore store, LayerDefinition layer, Provenance provenance) {
    this.layer = layer;
    this.staging = store.stage(layer, "fixture", provenance);
  }

  public LayerFixture add(String wkt, Map<String, ?> attributes) {
    Object[] values = new Object[layer.attributes().size()];
    attributes.forEach((name, value) -> values[layer.indexOf(name)] = value);
    Geometry geometry = TestLayers.wkt(wkt);
    double area = new EllipsoidalArea(PROJECTION).squareMetres(PROJECTION.project(geometry));
    staging.add(new Feature(++id, geometry, area, values));
    return this;
  }

  public LayerVersion publish() {
    return staging.publish(0, "{}");
  }

  @Override
  public void close() {
    staging.close();
  }
}
