package io.tantu.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.Quad;
import io.tantu.geodesy.QuadTile;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.style.StyleCatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Makes vector tiles of layer versions and keeps those used last. Thread-safe. */
@Service
class TileService {

  /** Largest tile before compression, bytes. */
  static final int BUDGET = 500_000;

  /** A version's content never changes, so a finished tile has to go for want of room only. */
  private record TileKey(String layerId, String version, QuadTile address) {}

  private final LayerStore store;
  private final Map<String, TileSchema> schemas;
  private final Generalisations generalisations;
  private final Cache<TileKey, Tile> finished;
  private final Map<String, LayerVersion> named = new ConcurrentHashMap<>();
  private final TileBudget budget = new TileBudget(BUDGET);

  /**
   * @param maxBytes memory that finished tiles and generalised layers may take together, a quarter
   *     of it tiles; 0 for an eighth of what the process may have
   */
  TileService(
      Catalog catalog,
      StyleCatalog styles,
      LayerStore store,
      @Value("${tantu.tiles.max-bytes:0}") long maxBytes) {
    long bytes = maxBytes > 0 ? maxBytes : Runtime.getRuntime().maxMemory() / 8;
    this.store = store;
    this.finished =
        Caffeine.newBuilder()
            .maximumWeight(bytes / 4)
            .weigher((TileKey key, Tile tile) -> tile.weight())
            .recordStats()
            .build();
    CaffeineCacheMetrics.monitor(Metrics.globalRegistry, finished, "tiles");
    this.schemas =
        catalog.layers().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    LayerDefinition::id, layer -> TileSchema.of(layer, styles.style(layer))));
    this.generalisations =
        new Generalisations(new GeneralisedLevels(store, schemas::get, BUDGET), bytes - bytes / 4);
  }

  /**
   * Names the content of all tiles of a layer version: equal names mean equal bytes at every
   * address.
   */
  String revision(LayerVersion version) {
    return version.version() + "-" + schemas.get(version.layerId()).revision();
  }

  /**
   * The kept version that a revision names the tiles of; empty when it names none. Versions are
   * never thrown away, so one that was found is not looked up again.
   */
  Optional<LayerVersion> version(LayerDefinition layer, String revision) {
    if (revision == null || revision.indexOf('-') < 0) {
      return Optional.empty();
    }
    String name = layer.id() + "/" + revision;
    Optional<LayerVersion> known = Optional.ofNullable(named.get(name));
    if (known.isPresent()) {
      return known;
    }
    Optional<LayerVersion> found =
        store
            .version(layer.id(), revision.substring(0, revision.indexOf('-')))
            .filter(version -> revision(version).equals(revision));
    found.ifPresent(version -> named.put(name, version));
    return found;
  }

  /** The deepest zoom at which the version's features are merged; −1 when there is none. */
  int deepestMerged(LayerDefinition layer, LayerVersion version, Quad quad) {
    return Generalisation.deepestMerged(layer, version, quad);
  }

  /** The attributes that the layer's tiles carry. */
  List<String> attributes(LayerDefinition layer) {
    return schemas.get(layer.id()).names();
  }

  /** The tile of the version at the address; empty when nothing of the layer is there. */
  Tile tile(LayerDefinition layer, LayerVersion version, QuadTile address) {
    TileKey key = new TileKey(layer.id(), version.version(), address);
    Tile kept = finished.getIfPresent(key);
    if (kept != null) {
      return kept;
    }
    Tile tile =
        Metrics.timer("tantu.tile", "layer", layer.id())
            .record(() -> make(layer, version, address));
    finished.put(key, tile);
    return tile;
  }

  /**
   * The tiles of several layers in one, where each layer stands after the other (Mapbox Vector Tile
   * 2.1, 4.1).
   */
  Tile together(Map<LayerDefinition, LayerVersion> layers, QuadTile address) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int dropped = 0;
    for (Map.Entry<LayerDefinition, LayerVersion> layer : layers.entrySet()) {
      Tile tile = tile(layer.getKey(), layer.getValue(), address);
      bytes.writeBytes(tile.bytes());
      dropped += tile.dropped();
    }
    return new Tile(bytes.toByteArray(), gzip(bytes.toByteArray()), dropped);
  }

  /** The same, made anew and not kept. */
  Tile make(LayerDefinition layer, LayerVersion version, QuadTile address) {
    TileSchema schema = schemas.get(layer.id());
    List<TileFeature> features =
        generalisations
            .of(layer, version, WorldUnits.of(address))
            .map(level -> level.features(address))
            .orElseGet(() -> cut(layer, version, address));
    TileBudget.Fit fit = budget.fit(new VectorTileEncoder(layer.id(), schema.names()), features);
    return new Tile(fit.bytes(), gzip(fit.bytes()), fit.dropped());
  }

  private List<TileFeature> cut(LayerDefinition layer, LayerVersion version, QuadTile address) {
    TileSchema schema = schemas.get(layer.id());
    TileCutter cutter = new TileCutter(address);
    Envelope bounds = address.lonLatBounds((double) TileBox.BUFFER / QuadTile.EXTENT);
    try (Stream<Feature> found = store.features(layer, version, FeatureQuery.within(bounds))) {
      return found.map(feature -> cut(feature, cutter, schema)).flatMap(Optional::stream).toList();
    }
  }

  private static Optional<TileFeature> cut(Feature feature, TileCutter cutter, TileSchema schema) {
    return cutter
        .cut(feature.geometry())
        .map(
            cut ->
                new TileFeature(
                    feature.id(),
                    cut.kind(),
                    cut.commands(),
                    cut.measure(),
                    schema.values(feature)));
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 2 + 64);
    try (GZIPOutputStream gzip = new QuickGzip(compressed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  /** A large tile costs a third of the default level's time and gains a sixth in size. */
  private static final class QuickGzip extends GZIPOutputStream {

    private static final int LEVEL = 3;

    QuickGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(LEVEL);
    }
  }
}
