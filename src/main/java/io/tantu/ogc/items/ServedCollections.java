package io.tantu.ogc.items;

import io.tantu.carbon.CarbonService;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.MeasureService;
import io.tantu.store.LayerStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * All collections: the layers, then each indicator's figures and the carbon account as {@code
 * forest-cover-by-county}, by the layer of zones that divides the whole area. Thread-safe.
 */
@Service
public class ServedCollections {

  private static final String BY = "-by-";

  private final Catalog catalog;
  private final Map<String, ServedCollection> all = new LinkedHashMap<>();

  public ServedCollections(
      Catalog catalog,
      LayerStore store,
      MeasureService measures,
      CarbonService carbon,
      AnswerBook answers) {
    this.catalog = catalog;
    for (LayerDefinition layer : catalog.layers()) {
      all.put(layer.id(), new LayerCollection(layer, store));
    }
    if (catalog.zoneLayers().isEmpty() || catalog.zoneLayer(null).indexOf("code") < 0) {
      return;
    }
    LayerDefinition zones = catalog.zoneLayer(null);
    for (IndicatorDefinition indicator : catalog.indicators()) {
      var figures = new IndicatorFigures(indicator, zones, measures, answers);
      String id = indicator.id() + BY + zones.id();
      add(new FigureCollection(figures.schema(id), zones, store, figures));
    }
    if (carbon.isConfigured()) {
      var figures = new CarbonFigures(zones, carbon, answers);
      add(new FigureCollection(figures.schema("carbon" + BY + zones.id()), zones, store, figures));
    }
  }

  /** A layer that has the id already keeps it. */
  private void add(ServedCollection figures) {
    all.putIfAbsent(figures.schema().id(), figures);
  }

  public List<ServedCollection> all() {
    return List.copyOf(all.values());
  }

  /**
   * The collection with the id.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-layer} with the known ids
   */
  public ServedCollection collection(String id) {
    ServedCollection found = all.get(id);
    return found == null ? all.get(catalog.layer(id).id()) : found;
  }
}
