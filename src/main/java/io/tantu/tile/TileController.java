package io.tantu.tile;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.MatrixTile;
import io.tantu.geodesy.QuadTile;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Vector tiles by OGC API Tiles addresses (OGC 20-057): 204 where a layer has nothing, a strong
 * ETag made from the layer version, so that a browser never shows a tile of an older version.
 */
@RestController
class TileController {

  static final MediaType MVT = MediaType.parseMediaType("application/vnd.mapbox-vector-tile");

  private final Catalog catalog;
  private final LayerStore store;
  private final TileService tiles;

  TileController(Catalog catalog, LayerStore store, TileService tiles) {
    this.catalog = catalog;
    this.store = store;
    this.tiles = tiles;
  }

  /**
   * One tile.
   *
   * @param revision names the content of a kept version's tiles, so that the answer may be kept for
   *     a year; without it, or when it names nothing that is kept, the current version's tile
   */
  @GetMapping("/ogc/collections/{id}/tiles/{set}/{z}/{row}/{col}")
  ResponseEntity<byte[]> tile(
      @PathVariable String id,
      @PathVariable String set,
      @PathVariable String z,
      @PathVariable String row,
      @PathVariable String col,
      @RequestParam(name = "v", required = false) String revision,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings,
      ServletWebRequest request) {
    LayerDefinition layer = catalog.layer(id);
    QuadTile address = MatrixTile.of(set, z, row, col).quadTile();
    Optional<LayerVersion> named = tiles.version(layer, revision);
    LayerVersion version = named.orElseGet(() -> store.requireCurrent(layer));
    return new TileAnswer(
            tiles.revision(version), address, acceptsGzip(encodings), named.isPresent())
        .of(() -> tiles.tile(layer, version, address), request);
  }

  /** What is said of gzip itself goes before what is said of all (RFC 9110, 12.5.3). */
  static boolean acceptsGzip(String encodings) {
    Boolean any = null;
    for (String encoding : encodings.toLowerCase(Locale.ROOT).split(",")) {
      String[] parts = encoding.strip().split("\\s*;\\s*");
      boolean accepted = parts.length == 1 || !parts[1].matches("q\\s*=\\s*0(\\.0*)?");
      if (parts[0].equals("gzip")) {
        return accepted;
      }
      if (parts[0].equals("*")) {
        any = accepted;
      }
    }
    return Boolean.TRUE.equals(any);
  }
}
