package io.tantu.ogc.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.MatrixTile;
import io.tantu.geodesy.TileMatrix;
import io.tantu.render.DrawnLayer;
import io.tantu.render.MapRenderer;
import io.tantu.render.MapView;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/** Draws tiles and keeps those used last, by the versions that they show. Thread-safe. */
@Component
public class TilePictures {

  private static final int WHITE = 0xFFFFFF;

  private final MapLayers layers;
  private final MapRenderer renderer;
  private final Cache<String, byte[]> kept;

  TilePictures(MapLayers layers, MapRenderer renderer) {
    this.layers = layers;
    this.renderer = renderer;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / 64)
            .weigher((String name, byte[] bytes) -> bytes.length + 2 * name.length() + 100)
            .recordStats()
            .build();
    CaffeineCacheMetrics.monitor(Metrics.globalRegistry, kept, "pictures");
  }

  /**
   * What tiles show.
   *
   * @param revision names the content; equal revisions mean equal tiles
   * @param named whether a request named this revision, so that its answer never changes
   */
  public record Content(List<DrawnLayer> layers, String revision, boolean named) {}

  /** The layers, the lowest first, as the revision names them, or as they are now. */
  public Content content(List<LayerDefinition> wanted, String revision) {
    if (revision != null && wanted.size() == 1) {
      Optional<DrawnLayer> kept = layers.drawn(wanted.get(0), revision);
      if (kept.isPresent()) {
        return new Content(List.of(kept.get()), revision, true);
      }
    }
    List<DrawnLayer> drawn = wanted.stream().map(layers::drawn).flatMap(Optional::stream).toList();
    String now = revision(drawn);
    return new Content(drawn, now, now.equals(revision));
  }

  private String revision(List<DrawnLayer> drawn) {
    if (drawn.size() == 1) {
      return layers.revision(drawn.get(0));
    }
    String all =
        drawn.stream()
            .map(one -> one.layer().id() + " " + layers.revision(one))
            .collect(Collectors.joining(","));
    return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }

  /** What the tile shows. */
  public static MapView view(MatrixTile tile) {
    return new MapView(tile.set().crs(), tile.box(), TileMatrix.TILE, TileMatrix.TILE);
  }

  /** The tile, or 304 where the client has it; for a year where the request names its content. */
  public ResponseEntity<byte[]> answer(
      Content content, MatrixTile address, PictureFormat format, ServletWebRequest request) {
    String etag = "\"%s-%s-%s\"".formatted(content.revision(), address.name(), format.extension());
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(HttpStatus.NOT_MODIFIED)
            .eTag(etag)
            .cacheControl(
                content.named()
                    ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                    : CacheControl.noCache());
    if (request.checkNotModified(etag)) {
      return answer.build();
    }
    byte[] tile = tile(content, address, format);
    return ResponseEntity.ok()
        .headers(answer.build().getHeaders())
        .header("Content-Type", format.contentType())
        .contentLength(tile.length)
        .body(tile);
  }

  private byte[] tile(Content content, MatrixTile address, PictureFormat format) {
    String layer = content.layers.size() == 1 ? content.layers.get(0).layer().id() : "";
    String key = layer + content.revision + address.name() + format;
    byte[] tile = kept.getIfPresent(key);
    if (tile == null) {
      tile =
          format.bytes(renderer.draw(content.layers, view(address), format.clear() ? -1 : WHITE));
      kept.put(key, tile);
    }
    return tile;
  }
}
