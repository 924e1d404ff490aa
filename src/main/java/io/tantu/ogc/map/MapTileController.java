package io.tantu.ogc.map;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.MatrixTile;
import io.tantu.geodesy.TileMatrixSet;
import io.tantu.style.ChosenCollections;
import io.tantu.tile.Tileset;
import io.tantu.tile.Tileset.Tilesets;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Map tiles of a collection or of several (OGC 20-057, tilesets of maps; 20-058, 18). */
@RestController
class MapTileController {

  private static final String ONE = "/ogc/collections/{id}/map/tiles";
  private static final String ALL = "/ogc/map/tiles";
  private static final String ADDRESS = "/{set}/{tileMatrix}/{tileRow}/{tileCol}";
  private static final Map<String, String> FORMATS = formats();

  private final Catalog catalog;
  private final MapLayers layers;
  private final TilePictures tiles;

  MapTileController(Catalog catalog, MapLayers layers, TilePictures tiles) {
    this.catalog = catalog;
    this.layers = layers;
    this.tiles = tiles;
  }

  private static Map<String, String> formats() {
    Map<String, String> formats = new LinkedHashMap<>();
    for (PictureFormat format : List.of(PictureFormat.PNG, PictureFormat.JPEG)) {
      formats.put(format.mediaType(), "f=" + format.extension());
    }
    return formats;
  }

  @GetMapping(ONE)
  Tilesets ofCollection(@PathVariable String id, HttpServletRequest request) {
    LayerDefinition layer = catalog.layer(id);
    return new Tilesets(
        TileMatrixSet.ALL.stream().map(set -> tileset(layer, set, request)).toList());
  }

  @GetMapping(ONE + "/{set}")
  Tileset ofCollection(
      @PathVariable String id, @PathVariable String set, HttpServletRequest request) {
    return tileset(catalog.layer(id), MatrixTile.set(set), request);
  }

  private Tileset tileset(LayerDefinition layer, TileMatrixSet set, HttpServletRequest request) {
    return tileset(
        layer.title().zh(), List.of(layer), set, ONE.replace("{id}", layer.id()), "", request);
  }

  /**
   * @param revision names the content of the layer's tiles, so that the answer may be kept for a
   *     year
   */
  @GetMapping(ONE + ADDRESS)
  ResponseEntity<byte[]> ofCollection(
      @PathVariable String id,
      @PathVariable String set,
      @PathVariable String tileMatrix,
      @PathVariable String tileRow,
      @PathVariable String tileCol,
      @RequestParam(name = "v", required = false) String revision,
      @RequestParam(required = false) String f,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
      ServletWebRequest request) {
    return negotiated(
        tiles.answer(
            tiles.content(List.of(catalog.layer(id)), revision),
            MatrixTile.of(set, tileMatrix, tileRow, tileCol),
            PictureFormat.negotiated(f, accept),
            request));
  }

  @GetMapping(ALL)
  Tilesets ofDataset(
      @RequestParam(required = false) String collections, HttpServletRequest request) {
    return new Tilesets(
        TileMatrixSet.ALL.stream().map(set -> tileset(collections, set, request)).toList());
  }

  @GetMapping(ALL + "/{set}")
  Tileset ofDataset(
      @PathVariable String set,
      @RequestParam(required = false) String collections,
      HttpServletRequest request) {
    return tileset(collections, MatrixTile.set(set), request);
  }

  private Tileset tileset(String collections, TileMatrixSet set, HttpServletRequest request) {
    List<LayerDefinition> chosen = layers.chosen(collections, request);
    return tileset(
        "碳图 Tantu", chosen, set, ALL, ChosenCollections.query(collections, chosen), request);
  }

  @GetMapping(ALL + ADDRESS)
  ResponseEntity<byte[]> ofDataset(
      @PathVariable String set,
      @PathVariable String tileMatrix,
      @PathVariable String tileRow,
      @PathVariable String tileCol,
      @RequestParam(required = false) String collections,
      @RequestParam(required = false) String f,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
      ServletWebRequest request) {
    return negotiated(
        tiles.answer(
            tiles.content(layers.chosen(collections, request.getRequest()), null),
            MatrixTile.of(set, tileMatrix, tileRow, tileCol),
            PictureFormat.negotiated(f, accept),
            request));
  }

  private static ResponseEntity<byte[]> negotiated(ResponseEntity<byte[]> tile) {
    return ResponseEntity.status(tile.getStatusCode())
        .headers(tile.getHeaders())
        .varyBy(HttpHeaders.ACCEPT)
        .body(tile.getBody());
  }

  private Tileset tileset(
      String title,
      List<LayerDefinition> layers,
      TileMatrixSet set,
      String path,
      String query,
      HttpServletRequest request) {
    String origin = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    return Tileset.of(
        title,
        "map",
        set,
        tiles.content(layers, null).revision(),
        new Tileset.Place(origin, path, query),
        FORMATS);
  }
}
