package io.tantu.tile;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.MatrixTile;
import io.tantu.geodesy.QuadTile;
import io.tantu.geodesy.TileMatrixSet;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.style.ChosenCollections;
import io.tantu.style.ServiceOrigin;
import io.tantu.tile.Tileset.Tilesets;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Vector tiles of several collections in one (OGC 20-057, dataset tilesets). */
@RestController
class DatasetTileController {

  private static final String PATH = "/ogc/tiles";
  private static final String TITLE = "碳图 Tantu";

  private final Catalog catalog;
  private final LayerStore store;
  private final TileService tiles;

  DatasetTileController(Catalog catalog, LayerStore store, TileService tiles) {
    this.catalog = catalog;
    this.store = store;
    this.tiles = tiles;
  }

  /**
   * @param collections ids or addresses with commas between; all imported layers when it is left
   *     out
   */
  @GetMapping(PATH)
  Tilesets tilesets(
      @RequestParam(defaultValue = "") String collections, HttpServletRequest request) {
    return new Tilesets(tilesets(TileMatrixSet.ALL, collections, request));
  }

  @GetMapping(PATH + "/{set}")
  Tileset tileset(
      @PathVariable String set,
      @RequestParam(defaultValue = "") String collections,
      HttpServletRequest request) {
    return tilesets(List.of(MatrixTile.set(set)), collections, request).get(0);
  }

  /** Of one state of the layers, also when a new one arrives meanwhile. */
  private List<Tileset> tilesets(
      List<TileMatrixSet> sets, String collections, HttpServletRequest request) {
    Map<LayerDefinition, LayerVersion> layers = layers(collections, request);
    String revision =
        layers.values().stream().map(tiles::revision).collect(Collectors.joining(" "));
    Tileset.Place place = place(ChosenCollections.query(collections, layers.keySet()), request);
    return sets.stream().map(set -> TilesetController.vector(TITLE, revision, set, place)).toList();
  }

  private static Tileset.Place place(String query, HttpServletRequest request) {
    return new Tileset.Place(ServiceOrigin.of(request), PATH, query);
  }

  @GetMapping(PATH + "/WebMercatorQuad/tilejson.json")
  TileJson tileJson(
      @RequestParam(defaultValue = "") String collections, HttpServletRequest request) {
    Map<LayerDefinition, LayerVersion> layers = layers(collections, request);
    return TileJson.of(
        TITLE,
        layers,
        tiles,
        place(ChosenCollections.query(collections, layers.keySet()), request)
            .of(TileMatrixSet.WEB_MERCATOR_QUAD, TileJson.TEMPLATE, ""));
  }

  @GetMapping(PATH + "/{set}/{z}/{row}/{col}")
  ResponseEntity<byte[]> tile(
      @PathVariable String set,
      @PathVariable String z,
      @PathVariable String row,
      @PathVariable String col,
      @RequestParam(defaultValue = "") String collections,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings,
      ServletWebRequest request) {
    QuadTile address = MatrixTile.of(set, z, row, col).quadTile();
    Map<LayerDefinition, LayerVersion> layers = layers(collections, request.getRequest());
    String revisions =
        layers.entrySet().stream()
            .map(entry -> entry.getKey().id() + tiles.revision(entry.getValue()))
            .collect(Collectors.joining());
    TileAnswer answer =
        new TileAnswer(revisions, address, TileController.acceptsGzip(encodings), false);
    return answer.of(() -> tiles.together(layers, address), request);
  }

  /** In the order in which they are named, or in that of the map. */
  private Map<LayerDefinition, LayerVersion> layers(
      String collections, HttpServletRequest request) {
    Map<LayerDefinition, LayerVersion> layers = new LinkedHashMap<>();
    if (collections.isEmpty()) {
      for (LayerDefinition layer : catalog.layers()) {
        store.current(layer.id()).ifPresent(version -> layers.put(layer, version));
      }
    } else {
      ChosenCollections.of(collections, catalog, request)
          .forEach(layer -> layers.put(layer, store.requireCurrent(layer)));
    }
    return layers;
  }
}
