package io.tantu.tile;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.style.LayerStyle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.util.DigestUtils;

/**
 * Which attributes a layer's tiles carry: all of them for points; for lines and polygons the key,
 * the label and what the style's filters and labels read.
 *
 * @param classifying whether the style tells features apart by the attribute, so that a merged area
 *     keeps it
 * @param revision changes when the same features would give other tiles: other attributes or
 *     another way of cutting
 */
record TileSchema(List<String> names, int[] indices, boolean[] classifying, String revision) {

  /** To be raised with every change of the tiles' content. */
  private static final int CUTTING = 2;

  static TileSchema of(LayerDefinition layer, LayerStyle style) {
    Set<String> styled = style.properties();
    List<String> names =
        layer.attributes().stream()
            .map(AttributeDefinition::name)
            .filter(
                name ->
                    layer.geometryType() == GeometryType.POINT
                        || name.equals(layer.key())
                        || name.equals(layer.label())
                        || styled.contains(name))
            .toList();
    int[] indices = names.stream().mapToInt(layer::indexOf).toArray();
    byte[] content = (CUTTING + " " + names).getBytes(StandardCharsets.UTF_8);
    Set<String> filtered = style.filterProperties();
    boolean[] classifying = new boolean[indices.length];
    for (int i = 0; i < classifying.length; i++) {
      classifying[i] = filtered.contains(names.get(i)) && !names.get(i).equals(layer.key());
    }
    return new TileSchema(
        names, indices, classifying, DigestUtils.md5DigestAsHex(content).substring(0, 6));
  }

  Object[] values(Feature feature) {
    Object[] values = new Object[indices.length];
    for (int i = 0; i < indices.length; i++) {
      values[i] = feature.values()[indices[i]];
    }
    return values;
  }

  /** The values that a merged area keeps of its features; null in the place of others. */
  Object[] classValues(Feature feature) {
    Object[] values = values(feature);
    for (int i = 0; i < values.length; i++) {
      values[i] = classifying[i] ? values[i] : null;
    }
    return values;
  }
}
