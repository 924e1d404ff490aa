package io.tantu.tile;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.MatrixTile;
import io.tantu.geodesy.TileMatrixSet;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.tile.Tileset.Tilesets;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What vector tiles a collection has and how they are addressed (OGC 20-057). */
@RestController
class TilesetController {

  private static final String TILE_JSON = "application/vnd.mapbox.tile+json";

  private final Catalog catalog;
  private final LayerStore store;
  private final TileService tiles;

  TilesetController(Catalog catalog, LayerStore store, TileService tiles) {
    this.catalog = catalog;
    this.store = store;
    this.tiles = tiles;
  }

  @GetMapping("/ogc/collections/{id}/tiles")
  Tilesets tilesets(@PathVariable String id, HttpServletRequest request) {
    return new Tilesets(
        TileMatrixSet.ALL.stream().map(set -> tileset(catalog.layer(id), set, request)).toList());
  }

  @GetMapping("/ogc/collections/{id}/tiles/{set}")
  Tileset tileset(@PathVariable String id, @PathVariable String set, HttpServletRequest request) {
    return tileset(catalog.layer(id), MatrixTile.set(set), request);
  }

  private Tileset tileset(LayerDefinition layer, TileMatrixSet set, HttpServletRequest request) {
    LayerVersion version = store.requireCurrent(layer);
    int merged = tiles.deepestMerged(layer, version, set.quad());
    return vector(
            layer.title().zh(),
            tiles.revision(version),
            set,
            new Tileset.Place(origin(request), path(layer), ""))
        .ofLayer(
            version.version(),
            tiles.attributes(layer),
            MergedZooms.of(merged < 0 ? merged : merged + set.firstZoom()));
  }

  @GetMapping("/ogc/collections/{id}/tiles/WebMercatorQuad/tilejson.json")
  TileJson tileJson(@PathVariable String id, HttpServletRequest request) {
    LayerDefinition layer = catalog.layer(id);
    LayerVersion version = store.requireCurrent(layer);
    return TileJson.of(
        layer.title().zh(),
        Map.of(layer, version),
        tiles,
        new Tileset.Place(origin(request), path(layer), "")
            .of(
                TileMatrixSet.WEB_MERCATOR_QUAD,
                TileJson.TEMPLATE,
                "v=" + tiles.revision(version)));
  }

  private static String path(LayerDefinition layer) {
    return "/ogc/collections/%s/tiles".formatted(layer.id());
  }

  static String origin(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
  }

  /** A vector tileset, in Web Mercator with its TileJSON, which knows no other system. */
  static Tileset vector(String title, String revision, TileMatrixSet set, Tileset.Place place) {
    Tileset tileset =
        Tileset.of(
            title, "vector", set, revision, place, Map.of(TileController.MVT.toString(), ""));
    return set == TileMatrixSet.WEB_MERCATOR_QUAD
        ? tileset.with(
            new Tileset.Link(place.of(set, "/tilejson.json", ""), "describedby", TILE_JSON, false))
        : tileset;
  }
}
