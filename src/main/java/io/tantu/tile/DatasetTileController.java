package io.tantu.tile;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.WebMercatorTile;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
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

  private static final String PATH = "/ogc/tiles/WebMercatorQuad";

  private final Catalog catalog;
  private final LayerStore store;
  private final TileService tiles;

  DatasetTileController(Catalog catalog, LayerStore store, TileService tiles) {
    this.catalog = catalog;
    this.store = store;
    this.tiles = tiles;
  }

  @GetMapping("/ogc/tiles")
  TilesetController.Tilesets tilesets(HttpServletRequest request) {
    return new TilesetController.Tilesets(List.of(tileset("", request)));
  }

  /**
   * @param collections ids with commas between; all imported layers when it is left out
   */
  @GetMapping(PATH)
  TilesetController.Tileset tileset(
      @RequestParam(defaultValue = "") String collections, HttpServletRequest request) {
    Map<LayerDefinition, LayerVersion> layers = layers(collections);
    return TilesetController.vector(
        "碳图 Tantu",
        layers.values().stream().map(tiles::revision).collect(Collectors.joining(" ")),
        TilesetController.address(request, PATH),
        collections.isEmpty() ? "" : "?collections=" + collections);
  }

  @GetMapping(PATH + "/tilejson.json")
  TileJson tileJson(
      @RequestParam(defaultValue = "") String collections, HttpServletRequest request) {
    return TileJson.of(
        "碳图 Tantu",
        layers(collections),
        tiles,
        TilesetController.address(request, PATH)
            + "/{z}/{y}/{x}"
            + (collections.isEmpty() ? "" : "?collections=" + collections));
  }

  @GetMapping(PATH + "/{z}/{row}/{col}")
  ResponseEntity<byte[]> tile(
      @PathVariable String z,
      @PathVariable String row,
      @PathVariable String col,
      @RequestParam(defaultValue = "") String collections,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings,
      ServletWebRequest request) {
    WebMercatorTile address = TileController.address(z, row, col);
    Map<LayerDefinition, LayerVersion> layers = layers(collections);
    String revisions =
        layers.entrySet().stream()
            .map(entry -> entry.getKey().id() + tiles.revision(entry.getValue()))
            .collect(Collectors.joining());
    TileAnswer answer =
        new TileAnswer(revisions, address, TileController.acceptsGzip(encodings), false);
    return answer.of(() -> tiles.together(layers, address), request);
  }

  /** In the order in which they are drawn. */
  private Map<LayerDefinition, LayerVersion> layers(String collections) {
    Map<LayerDefinition, LayerVersion> layers = new LinkedHashMap<>();
    if (collections.isEmpty()) {
      for (LayerDefinition layer : catalog.layers()) {
        store.current(layer.id()).ifPresent(version -> layers.put(layer, version));
      }
    } else {
      Arrays.stream(collections.split(","))
          .map(String::strip)
          .map(catalog::layer)
          .forEach(layer -> layers.put(layer, store.requireCurrent(layer)));
    }
    return layers;
  }
}
