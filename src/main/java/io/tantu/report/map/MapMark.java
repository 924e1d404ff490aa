package io.tantu.report.map;

import io.tantu.style.Symbol;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Ground that a map points out above its layers.
 *
 * @param title what the legend calls it
 * @param ground in metres of the map's projection
 * @param symbols drawn one above the other
 */
public record MapMark(String title, Geometry ground, List<Symbol> symbols) {

  public MapMark {
    symbols = List.copyOf(symbols);
  }
}
