package io.tantu.tile;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes generalised levels, each from one reading of its layer version. Thread-safe. */
final class GeneralisedLevels {

  /** More different values than this are not a classification. */
  private static final int MOST_CLASSES = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(GeneralisedLevels.class);

  private final LayerStore store;
  private final Function<String, TileSchema> schemas;
  private final int tileBytes;

  /**
   * @param schemas a layer's schema by its id
   * @param tileBytes largest tile
   */
  GeneralisedLevels(LayerStore store, Function<String, TileSchema> schemas, int tileBytes) {
    this.store = store;
    this.schemas = schemas;
    this.tileBytes = tileBytes;
  }

  /** All polygons as they are at the zoom; empty when they would take more than the bytes. */
  Optional<TileSource> packed(
      LayerDefinition layer, LayerVersion version, WorldUnits zoom, long maxBytes) {
    TileSchema schema = schemas.apply(layer.id());
    PackedLevelWriter writer = new PackedLevelWriter(zoom, schema.names().size(), maxBytes);
    try (Stream<Feature> features = store.features(layer, version, FeatureQuery.all())) {
      for (Iterator<Feature> each = features.iterator(); each.hasNext(); ) {
        Feature feature = each.next();
        writer.add(feature.id(), feature.geometry(), schema.values(feature));
      }
      return Optional.of(writer.level());
    } catch (TooLarge e) {
      return cutFromTheStore(layer, zoom);
    }
  }

  /** Areas of equal class for the zoom and all above; empty when there are too many of them. */
  Optional<TileSource> mosaic(
      LayerDefinition layer, LayerVersion version, WorldUnits zoom, long maxBytes) {
    TileSchema schema = schemas.apply(layer.id());
    Map<List<Object>, Short> numbers = new HashMap<>();
    List<Object[]> classes = new ArrayList<>();
    try (Stream<Feature> features = store.features(layer, version, FeatureQuery.all())) {
      ClassGridPainter painter = new ClassGridPainter(zoom, version.bounds(), maxBytes / 2);
      for (Iterator<Feature> each = features.iterator(); each.hasNext(); ) {
        Feature feature = each.next();
        Object[] values = schema.classValues(feature);
        Short number = numbers.get(Arrays.asList(values));
        if (number == null) {
          classes.add(values);
          number = (short) classes.size();
          numbers.put(Arrays.asList(values), number);
        }
        if (classes.size() > MOST_CLASSES) {
          throw new TooLarge();
        }
        painter.paint(feature.geometry(), number);
      }
      MosaicBudget budget =
          new MosaicBudget(new VectorTileEncoder(layer.id(), schema.names()), tileBytes);
      return Optional.of(new Mosaic(painter.grid(), classes, budget));
    } catch (TooLarge e) {
      return cutFromTheStore(layer, zoom);
    }
  }

  private static Optional<TileSource> cutFromTheStore(LayerDefinition layer, WorldUnits zoom) {
    LOG.warn(
        "Tiles of layer {} at {} are cut from the store, which is slow: they need more memory"
            + " than tantu.tiles.max-bytes allows, or the style tells more than {} classes apart.",
        layer.id(),
        zoom,
        MOST_CLASSES);
    return Optional.empty();
  }
}
