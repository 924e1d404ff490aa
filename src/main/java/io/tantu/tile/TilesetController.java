package io.tantu.tile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What tiles a collection has and how they are addressed (OGC 20-057, tileset metadata). */
@RestController
class TilesetController {

  private static final String WEB_MERCATOR_QUAD =
      "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";
  private static final String WEB_MERCATOR = "http://www.opengis.net/def/crs/EPSG/0/3857";
  private static final String TILE_JSON = "application/vnd.mapbox.tile+json";
  private static final String TEMPLATE = "/{tileMatrix}/{tileRow}/{tileCol}";

  private final Catalog catalog;
  private final LayerStore store;
  private final TileService tiles;

  TilesetController(Catalog catalog, LayerStore store, TileService tiles) {
    this.catalog = catalog;
    this.store = store;
    this.tiles = tiles;
  }

  record TilesetLink(String href, String rel, String type, boolean templated) {}

  record Tilesets(List<Tileset> tilesets) {}

  /**
   * @param version the layer version that the tiles' feature ids belong to
   * @param generalisation what the tiles of the upper zooms show instead of each feature; absent
   *     when all zooms show each
   * @param revision names the tiles' content: with {@code ?v=<revision>} they stay those of this
   *     version and may be kept for a year
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Tileset(
      String title,
      String dataType,
      String crs,
      String tileMatrixSetURI,
      String version,
      String revision,
      List<String> attributes,
      MergedZooms generalisation,
      List<TilesetLink> links) {}

  @GetMapping("/ogc/collections/{id}/tiles")
  Tilesets tilesets(@PathVariable String id, HttpServletRequest request) {
    return new Tilesets(List.of(tileset(id, request)));
  }

  @GetMapping("/ogc/collections/{id}/tiles/WebMercatorQuad")
  Tileset tileset(@PathVariable String id, HttpServletRequest request) {
    LayerDefinition layer = catalog.layer(id);
    LayerVersion version = store.requireCurrent(layer);
    Tileset common =
        vector(layer.title().zh(), tiles.revision(version), address(request, path(layer)), "");
    return new Tileset(
        common.title(),
        common.dataType(),
        common.crs(),
        common.tileMatrixSetURI(),
        version.version(),
        common.revision(),
        tiles.attributes(layer),
        MergedZooms.of(tiles.deepestMerged(layer, version)),
        common.links());
  }

  @GetMapping("/ogc/collections/{id}/tiles/WebMercatorQuad/tilejson.json")
  TileJson tileJson(@PathVariable String id, HttpServletRequest request) {
    LayerDefinition layer = catalog.layer(id);
    LayerVersion version = store.requireCurrent(layer);
    return TileJson.of(
        layer.title().zh(),
        Map.of(layer, version),
        tiles,
        address(request, path(layer)) + "/{z}/{y}/{x}?v=" + tiles.revision(version));
  }

  private static String path(LayerDefinition layer) {
    return "/ogc/collections/%s/tiles/WebMercatorQuad".formatted(layer.id());
  }

  static String address(HttpServletRequest request, String path) {
    return ServletUriComponentsBuilder.fromContextPath(request).toUriString() + path;
  }

  /**
   * A vector tileset in WebMercatorQuad, without what only a single layer has.
   *
   * @param query what is added to the address of each tile
   */
  static Tileset vector(String title, String revision, String address, String query) {
    return new Tileset(
        title,
        "vector",
        WEB_MERCATOR,
        WEB_MERCATOR_QUAD,
        null,
        revision,
        null,
        null,
        List.of(
            new TilesetLink(address + query, "self", MediaType.APPLICATION_JSON_VALUE, false),
            new TilesetLink(
                address + TEMPLATE + query, "item", TileController.MVT.toString(), true),
            new TilesetLink(address + "/tilejson.json" + query, "describedby", TILE_JSON, false),
            new TilesetLink(
                WEB_MERCATOR_QUAD,
                "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
                MediaType.APPLICATION_JSON_VALUE,
                false)));
  }
}
