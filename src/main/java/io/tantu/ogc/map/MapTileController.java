package io.tantu.ogc.map;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.MatrixTile;
import io.tantu.geodesy.TileMatrixSet;
import io.tantu.style.ChosenCollections;
import io.tantu.style.ServiceOrigin;
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
    return new Tilesets(tilesets(catalog.layer(id), TileMatrixSet.ALL, request));
  }

  @GetMapping(ONE + "/{set}")
  Tileset ofCollection(
      @PathVariable String id, @PathVariable String set, HttpServletRequest request) {
    return tilesets(catalog.layer(id), List.of(MatrixTile.set(set)), request).get(0);
  }

  private List<Tileset> tilesets(
      LayerDefinition layer, List<TileMatrixSet> sets, HttpServletRequest request) {
    String path = ONE.replace("{id}", layer.id());
    return tilesets(
        layer.title().zh(),
        List.of(layer),
        sets,
        new Tileset.Place(ServiceOrigin.of(request), path, ""));
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
    return tile(
        List.of(catalog.layer(id)),
        revision,
        MatrixTile.of(set, tileMatrix, tileRow, tileCol),
        PictureFormat.negotiated(f, accept),
        request);
  }

  @GetMapping(ALL)
  Tilesets ofDataset(
      @RequestParam(required = false) String collections, HttpServletRequest request) {
    return new Tilesets(tilesets(collections, TileMatrixSet.ALL, request));
  }

  @GetMapping(ALL + "/{set}")
  Tileset ofDataset(
      @PathVariable String set,
      @RequestParam(required = false) String collections,
      HttpServletRequest request) {
    return tilesets(collections, List.of(MatrixTile.set(set)), request).get(0);
  }

  private List<Tileset> tilesets(
      String collections, List<TileMatrixSet> sets, HttpServletRequest request) {
    List<LayerDefinition> chosen = layers.chosen(collections, request);
    String query = ChosenCollections.query(collections, chosen);
    return tilesets(
        "碳图 Tantu", chosen, sets, new Tileset.Place(ServiceOrigin.of(request), ALL, query));
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
    return tile(
        layers.chosen(collections, request.getRequest()),
        null,
        MatrixTile.of(set, tileMatrix, tileRow, tileCol),
        PictureFormat.negotiated(f, accept),
        request);
  }

  /** A blank picture would tell that there is nothing where nobody knows yet what there is. */
  private ResponseEntity<byte[]> tile(
      List<LayerDefinition> wanted,
      String revision,
      MatrixTile address,
      PictureFormat format,
      ServletWebRequest request) {
    TilePictures.Content content = tiles.content(wanted, revision);
    if (content.layers().isEmpty()) {
      throw MapLayers.notReady();
    }
    ResponseEntity<byte[]> tile = tiles.answer(content, address, format, request);
    return ResponseEntity.status(tile.getStatusCode())
        .headers(tile.getHeaders())
        .varyBy(HttpHeaders.ACCEPT)
        .body(tile.getBody());
  }

  /** Of one state of the layers, also when a new one arrives meanwhile. */
  private List<Tileset> tilesets(
      String title, List<LayerDefinition> shown, List<TileMatrixSet> sets, Tileset.Place place) {
    String revision = tiles.content(shown, null).revision();
    return sets.stream()
        .map(set -> Tileset.of(title, "map", set, revision, place, FORMATS))
        .toList();
  }
}
