package io.tantu.bench;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Workspace;
import io.tantu.style.LayerStyle;
import io.tantu.style.StyleCatalog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps that are in no cache over HTTP, and MapServer asked for the same views in turn. */
final class WmsPart implements Part {

  static final String PARCELS = "wms-parcels";
  static final String FOREST = "wms-forest";
  static final String LEGEND = "wms-legend";
  static final String CAPABILITIES = "wms-capabilities";
  static final String INFO = "wms-info";

  private static final int WARM_UPS = 4;
  private static final int ROUNDS = 5;
  private static final int SINGLES = 200;

  @Override
  public void measure(Run run) throws IOException {
    int parcels = run.sizes().small();
    ImportedLayers layers = new ImportedLayers(run.place(), parcels).ready();
    Path log = run.log(PARCELS);
    try (ServedLayers served = ServedLayers.start(run.place(), layers, log)) {
      maps(run, PARCELS, ImportedLayers.PARCELS, layers.layers(), layers.data(), served, log);
    }
    Path shipped = run.place().home().resolve("layers");
    Path data = Place.made(run.place().cache().resolve("shipped"));
    Path forestLog = run.log(FOREST);
    try (ServedLayers served = ServedLayers.start(run.place(), shipped, data, forestLog)) {
      maps(run, FOREST, "forest", shipped, data, served, forestLog);
      single(
          run,
          LEGEND,
          served,
          "wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetLegendGraphic&FORMAT=image/png&LAYER=forest");
      single(run, CAPABILITIES, served, "wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetCapabilities");
      single(
          run,
          INFO,
          served,
          "wms?SERVICE=WMS&VERSION=1.1.1&REQUEST=GetFeatureInfo&LAYERS=tantu&QUERY_LAYERS=tantu&STYLES=&SRS=EPSG:4326&BBOX=106.1,38.40,106.3,38.55&WIDTH=1000&HEIGHT=750&FORMAT=image/png&X=500&Y=300&INFO_FORMAT=application/json&FEATURE_COUNT=10");
    }
  }

  private static void maps(
      Run run, String work, String id, Path layers, Path data, ServedLayers served, Path log)
      throws IOException {
    Catalog catalog = CatalogReader.read(layers);
    LayerDefinition layer = catalog.layer(id);
    LayerStyle style =
        new StyleCatalog(catalog, new Workspace(layers, layers.resolveSibling("styles"), data))
            .style(layer);
    Command command = new Command(log);
    double load = Run.load();
    MapViews views = new MapViews(id);
    Optional<MapServer> peer = MapServer.start(data.resolve("tantu.gpkg"), layer, style, command);
    try {
      List<MapViews.Round> ours = new ArrayList<>();
      List<MapViews.Round> theirs = new ArrayList<>();
      for (int i = 0; i < WARM_UPS + ROUNDS; i++) {
        MapViews.Round mine = views.ask(served.address("wms"));
        command.log("tantu " + mine);
        if (i >= WARM_UPS) {
          ours.add(mine);
        }
        if (peer.isPresent()) {
          MapViews.Round other = views.ask(peer.get().wms());
          command.log("mapserver " + other);
          if (i >= WARM_UPS) {
            theirs.add(other);
          }
        }
      }
      report(run, work, Figure.TANTU, ours, ours.get(0).checksum(), load);
      if (peer.isPresent()) {
        String alike =
            String.format(
                "%s; mean difference %.2f of 255",
                theirs.get(0).checksum(), theirs.get(0).difference());
        report(run, work, "mapserver", theirs, alike, load);
        Machine.tell(run.results().folder(), "MapServer", MapServer.version(command));
      }
    } finally {
      if (peer.isPresent()) {
        peer.get().close();
      }
    }
  }

  private static void report(
      Run run, String work, String by, List<MapViews.Round> rounds, String result, double load)
      throws IOException {
    int parcels = run.sizes().small();
    run.reportMillis(
        work, parcels, by, new Samples(rounds.stream().map(r -> r.at(0.5)).toList()), result, load);
    run.reportMillis(
        p95(work),
        parcels,
        by,
        new Samples(rounds.stream().map(r -> r.at(0.95)).toList()),
        result,
        load);
  }

  /** The work whose figure is the time that 95 of 100 views stay within. */
  static String p95(String work) {
    return work + "-p95";
  }

  private static void single(Run run, String work, ServedLayers served, String path)
      throws IOException {
    double load = Run.load();
    URI address = served.address(path);
    MapViews client = new MapViews("forest");
    List<Double> millis = new ArrayList<>();
    int bytes = 0;
    for (int i = 0; i < 2 * SINGLES; i++) {
      long start = System.nanoTime();
      bytes = client.get(address).length;
      if (i >= SINGLES) {
        millis.add((System.nanoTime() - start) / 1e6);
      }
    }
    run.reportMillis(
        work, run.sizes().small(), Figure.TANTU, new Samples(millis), bytes + " bytes", load);
  }
}
