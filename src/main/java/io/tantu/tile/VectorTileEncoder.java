package io.tantu.tile;

import io.tantu.geodesy.QuadTile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Encodes one layer as a vector tile (Mapbox Vector Tile Specification 2.1, chapter 4). Keys and
 * values stand once each, in the order in which they are first used, so the same features always
 * give the same bytes. Thread-safe.
 */
final class VectorTileEncoder {

  private static final int TILE_LAYERS = 3;

  private static final int LAYER_NAME = 1;
  private static final int LAYER_FEATURES = 2;
  private static final int LAYER_KEYS = 3;
  private static final int LAYER_VALUES = 4;
  private static final int LAYER_EXTENT = 5;
  private static final int LAYER_VERSION = 15;

  private static final int FEATURE_ID = 1;
  private static final int FEATURE_TAGS = 2;
  private static final int FEATURE_TYPE = 3;
  private static final int FEATURE_GEOMETRY = 4;

  private static final int VALUE_STRING = 1;
  private static final int VALUE_DOUBLE = 3;
  private static final int VALUE_UINT = 5;
  private static final int VALUE_SINT = 6;
  private static final int VALUE_BOOL = 7;

  private final String layerName;
  private final List<String> attributeNames;

  /**
   * @param attributeNames names of {@link TileFeature#values()}, in their order
   */
  VectorTileEncoder(String layerName, List<String> attributeNames) {
    this.layerName = layerName;
    this.attributeNames = List.copyOf(attributeNames);
  }

  /** The tile; no bytes when there is no feature. */
  byte[] encode(List<TileFeature> features) {
    if (features.isEmpty()) {
      return new byte[0];
    }
    ProtobufWriter layer = new ProtobufWriter();
    layer.varint(LAYER_VERSION, 2);
    layer.text(LAYER_NAME, layerName);
    Map<String, Integer> keys = new LinkedHashMap<>();
    Map<Object, Integer> values = new LinkedHashMap<>();
    for (TileFeature feature : features) {
      layer.message(LAYER_FEATURES, feature(feature, keys, values));
    }
    keys.keySet().forEach(key -> layer.text(LAYER_KEYS, key));
    values.keySet().forEach(value -> layer.message(LAYER_VALUES, value(value)));
    layer.varint(LAYER_EXTENT, QuadTile.EXTENT);
    ProtobufWriter tile = new ProtobufWriter();
    tile.message(TILE_LAYERS, layer);
    return tile.toByteArray();
  }

  private ProtobufWriter feature(
      TileFeature feature, Map<String, Integer> keys, Map<Object, Integer> values) {
    ProtobufWriter message = new ProtobufWriter();
    if (feature.id() != TileFeature.NO_ID) {
      message.varint(FEATURE_ID, feature.id());
    }
    message.packed(FEATURE_TAGS, tags(feature.values(), keys, values));
    message.varint(FEATURE_TYPE, feature.kind().number());
    message.packed(FEATURE_GEOMETRY, feature.commands());
    return message;
  }

  private int[] tags(
      Object[] featureValues, Map<String, Integer> keys, Map<Object, Integer> values) {
    IntList tags = new IntList();
    for (int i = 0; i < featureValues.length; i++) {
      if (featureValues[i] != null) {
        tags.add(index(keys, attributeNames.get(i)));
        tags.add(index(values, tileValue(featureValues[i])));
      }
    }
    return tags.toArray();
  }

  private static <T> int index(Map<T, Integer> indices, T one) {
    Integer known = indices.putIfAbsent(one, indices.size());
    return known == null ? indices.size() - 1 : known;
  }

  /** The value as a type that the encoding has; dates go as ISO 8601 text. */
  private static Object tileValue(Object value) {
    boolean direct = value instanceof Long || value instanceof Double || value instanceof Boolean;
    return direct ? value : value.toString();
  }

  private static ProtobufWriter value(Object value) {
    ProtobufWriter message = new ProtobufWriter();
    if (value instanceof Long number) {
      if (number < 0) {
        message.signedVarint(VALUE_SINT, number);
      } else {
        message.varint(VALUE_UINT, number);
      }
    } else if (value instanceof Double number) {
      message.fixedDouble(VALUE_DOUBLE, number);
    } else if (value instanceof Boolean truth) {
      message.varint(VALUE_BOOL, truth ? 1 : 0);
    } else {
      message.text(VALUE_STRING, (String) value);
    }
    return message;
  }
}
