package io.tantu.style;

import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import java.util.List;

/** The plain look of a layer that has no SLD. */
final class DefaultStyle {

  private static final Colour INK = Colour.opaque(0x5b5a55);

  private DefaultStyle() {}

  static LayerStyle of(LayerDefinition layer) {
    return new LayerStyle(
        List.of(
            new StyleRule(
                0,
                layer.id(),
                new LocalizedText(layer.title().zh(), layer.title().en()),
                null,
                false,
                null,
                null,
                List.of(symbol(layer.geometryType())))));
  }

  private static Symbol symbol(GeometryType type) {
    return switch (type) {
      case POINT ->
          new PointSymbol(Mark.CIRCLE, 8, INK.times(0.8), Stroke.solid(Colour.opaque(0xffffff), 1));
      case LINE -> new LineSymbol(Stroke.solid(INK, 1.5));
      case POLYGON -> new PolygonSymbol(new SolidFill(INK.times(0.25)), Stroke.solid(INK, 1));
    };
  }
}
