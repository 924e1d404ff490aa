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
 * @param revision changes when the same features would give other tiles: other attributes or
 *     another way of cutting
 */
record TileSchema(List<String> names, int[] indices, String revision) {

  /** To be raised with every change of the tiles' content. */
  private static final int CUTTING = 1;

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
    return new TileSchema(names, indices, DigestUtils.md5DigestAsHex(content).substring(0, 6));
  }

  Object[] values(Feature feature) {
    Object[] values = new Object[indices.length];
    for (int i = 0; i < indices.length; i++) {
      values[i] = feature.values()[indices[i]];
    }
    return values;
  }
}
