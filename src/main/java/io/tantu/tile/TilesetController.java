package io.tantu.tile;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.MatrixTile;
import io.tantu.geodesy.TileMatrixSet;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.style.ServiceOrigin;
import io.tantu.tile.Tileset.Tilesets;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

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
    return new Tilesets(tilesets(catalog.layer(id), TileMatrixSet.ALL, request));
  }

  @GetMapping("/ogc/collections/{id}/tiles/{set}")
  Tileset tileset(@PathVariable String id, @PathVariable String set, HttpServletRequest request) {
    return tilesets(catalog.layer(id), List.of(MatrixTile.set(set)), request).get(0);
  }

  /** Of one version, also when a new one arrives meanwhile. */
  private List<Tileset> tilesets(
      LayerDefinition layer, List<TileMatrixSet> sets, HttpServletRequest request) {
    LayerVersion version = store.requireCurrent(layer);
    Tileset.Place place = place(layer, request);
    return sets.stream().map(set -> tileset(layer, version, set, place)).toList();
  }

  private Tileset tileset(
      LayerDefinition layer, LayerVersion version, TileMatrixSet set, Tileset.Place place) {
    int merged = tiles.deepestMerged(layer, version, set.quad());
    return vector(layer.title().zh(), tiles.revision(version), set, place)
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
        place(layer, request)
            .of(
                TileMatrixSet.WEB_MERCATOR_QUAD,
                TileJson.TEMPLATE,
                "v=" + tiles.revision(version)));
  }

  private static Tileset.Place place(LayerDefinition layer, HttpServletRequest request) {
    return new Tileset.Place(
        ServiceOrigin.of(request), "/ogc/collections/%s/tiles".formatted(layer.id()), "");
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
