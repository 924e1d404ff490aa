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
 * @param part whether it is a part of the zones only: a smaller map, whose legend leaves out what
 *     it does not show
 */
record MapFocus(Envelope extent, List<MapMark> marks, boolean part) {

  /** The whole of a layer. */
  static MapFocus all(MapLayer layer) {
    Envelope extent = new Envelope();
    for (int i = 0; i < layer.snapshot().size(); i++) {
      extent.expandToInclude(layer.snapshot().envelope(i));
    }
    return new MapFocus(extent, List.of(), false);
  }

  /** Height of the map for a width, points; of the whole, near to the wanted one. */
  double height(double width, double wanted) {
    return part ? width * 0.64 : Math.min(Math.max(wanted, width * 0.9), width * 1.32);
  }

  /** What the legend explains, of what was drawn. */
  Predicate<StyleRule> explained(Set<StyleRule> drawn) {
    return part ? drawn::contains : rule -> true;
  }
}
