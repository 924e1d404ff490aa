package io.tantu.bench;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import io.tantu.measure.Selection;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZoneSet;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.OpenStore;
import java.util.List;
import java.util.TreeMap;

/**
 * The question that is timed: hectares of each land class in each county, answered as the product
 * answers it, receipt included, but without the answer book and without what was worked out for the
 * question before. What holds for a snapshot whatever is asked (its overlaps, the prepared zones)
 * stays, as an index stays with a table.
 */
final class CountyMeasure implements AutoCloseable {

  private final Catalog catalog;
  private final OpenStore store;
  private final Snapshots snapshots;
  private final MeasureService service;

  CountyMeasure(ImportedLayers layers) {
    catalog = layers.catalog();
    PostgisStoreAt database = PostgisStoreAt.given();
    store = database == null ? layers.store() : database.open();
    snapshots = new Snapshots(store, 0);
    service = new MeasureService(catalog, store, snapshots, new AnswerBook(new ForgetfulAnswers()));
  }

  CountyHectares measure() {
    return CountyHectares.of(
        service.measure(new MeasureRequest("land", null, "county", null, "landClass", null)));
  }

  /** Measures as if the question had never been asked. */
  CountyHectares measureAnew() {
    ZonalEngine.forget(snapshot());
    return measure();
  }

  /** The answer once more, ground counted as often as it is claimed. */
  CountyHectares measureGross() {
    Snapshot parcels = snapshot();
    Snapshot counties = snapshot(ImportedLayers.COUNTIES);
    int code = counties.layer().indexOf("code");
    int landClass = parcels.layer().indexOf("landClass");
    TreeMap<String, Double> hectares = new TreeMap<>();
    ZonalEngine.share(
            List.of(new Selection(parcels, values -> true)), ZoneSet.of(counties).clippers())
        .shares()
        .forEach(
            share ->
                hectares.merge(
                    counties.values(share.zone())[code]
                        + "\t"
                        + parcels.values(share.position())[landClass],
                    share.grossSquareMetres() / 1e4,
                    Double::sum));
    return new CountyHectares(hectares);
  }

  /** The parcels; loaded when they are not in memory. */
  Snapshot snapshot() {
    return snapshot(ImportedLayers.PARCELS);
  }

  ZoneSet counties() {
    return ZoneSet.of(snapshot(ImportedLayers.COUNTIES));
  }

  Feature parcel(long id) {
    LayerDefinition parcels = catalog.layer(ImportedLayers.PARCELS);
    return store.feature(parcels, store.requireCurrent(parcels), id).orElseThrow();
  }

  private Snapshot snapshot(String layerId) {
    LayerDefinition counties = catalog.layer(ImportedLayers.COUNTIES);
    LayerDefinition layer = catalog.layer(layerId);
    return snapshots.of(
        layer,
        store.requireCurrent(layer),
        GaussKruger.forBounds(store.requireCurrent(counties).bounds()));
  }

  @Override
  public void close() {
    store.close();
  }
}
