package io.tantu.report.map;

import io.tantu.style.StyleRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;

/**
 * What a map is about.
 *
 * @param extent shown as a whole, metres of the map's projection
 * @param marks drawn above the layers, and first in the legend
 * @param onlyDrawn whether the legend leaves out what the extent does not show
 */
record MapFocus(Envelope extent, List<MapMark> marks, boolean onlyDrawn) {

  /** The whole of a layer. */
  static MapFocus all(MapLayer layer) {
    Envelope extent = new Envelope();
    for (int i = 0; i < layer.snapshot().size(); i++) {
      extent.expandToInclude(layer.snapshot().envelope(i));
    }
    return new MapFocus(extent, List.of(), false);
  }

  /** What the legend explains, of what was drawn. */
  Predicate<StyleRule> explained(Set<StyleRule> drawn) {
    return onlyDrawn ? drawn::contains : rule -> true;
  }
}
