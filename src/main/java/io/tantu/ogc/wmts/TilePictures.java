package io.tantu.ogc.wmts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.map.MapLayers;
import io.tantu.ogc.map.PictureFormat;
import io.tantu.render.DrawnLayer;
import io.tantu.render.MapRenderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Draws tiles and keeps those used last, by the versions that they show. Thread-safe. */
@Component
class TilePictures {

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
            .build();
  }

  /**
   * What is drawn under a name.
   *
   * @param revision names the content; equal revisions mean equal tiles
   * @param named whether a request named this revision, so that its answer never changes
   */
  record Content(String layer, List<DrawnLayer> layers, String revision, boolean named) {}

  /** The layer or theme as the revision names it, or as it is now; empty for an unknown name. */
  Optional<Content> content(String name, String revision) {
    List<LayerDefinition> found = layers.named(name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (revision != null && found.size() == 1) {
      Optional<DrawnLayer> kept = layers.drawn(found.get(0), revision);
      if (kept.isPresent()) {
        return Optional.of(new Content(name, List.of(kept.get()), revision, true));
      }
    }
    List<DrawnLayer> drawn = found.stream().map(layers::drawn).flatMap(Optional::stream).toList();
    String now = revision(drawn);
    return Optional.of(new Content(name, drawn, now, now.equals(revision)));
  }

  private String revision(List<DrawnLayer> drawn) {
    if (drawn.size() == 1) {
      return layers.revision(drawn.get(0));
    }
    String all = drawn.stream().map(layers::revision).collect(Collectors.joining(","));
    return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }

  byte[] tile(Content content, TileAddress address, PictureFormat format) {
    String key = content.layer + content.revision + address.name() + format;
    byte[] tile = kept.getIfPresent(key);
    if (tile == null) {
      tile =
          format.bytes(renderer.draw(content.layers, address.view(), format.clear() ? -1 : WHITE));
      kept.put(key, tile);
    }
    return tile;
  }
}
