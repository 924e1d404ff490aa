package io.tantu.illustration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * The free cells of a tessellated region, given out best first until a wanted area is reached. Not
 * thread-safe.
 */
final class Cells {

  private static final double SMALLEST_HA = 0.4;

  private final List<Polygon> left = new ArrayList<>();

  /** Cuts the region and keeps what is free of each cell; nothing is taken from the land yet. */
  Cells(Geometry region, Tessellation tessellation, Land land, Chance chance) {
    for (Polygon cell : tessellation.cells(region, chance)) {
      if (region.intersects(cell.getCentroid())) {
        land.freeOf(cell).stream()
            .filter(piece -> piece.getArea() > SMALLEST_HA * 10_000)
            .forEach(left::add);
      }
    }
  }

  /**
   * Takes out the best cells.
   *
   * @param score of a cell; negative infinity keeps it from being chosen
   */
  List<Polygon> best(double hectares, ToDoubleFunction<Polygon> score) {
    record Ranked(Polygon cell, double score) {}
    List<Ranked> ranked =
        left.stream()
            .map(cell -> new Ranked(cell, score.applyAsDouble(cell)))
            .filter(one -> one.score() > Double.NEGATIVE_INFINITY)
            .sorted(Comparator.comparingDouble(Ranked::score).reversed())
            .toList();
    List<Polygon> chosen = new ArrayList<>();
    double area = 0;
    for (Ranked one : ranked) {
      if (area >= hectares * 10_000) {
        break;
      }
      chosen.add(one.cell());
      area += one.cell().getArea();
    }
    left.removeAll(Set.copyOf(chosen));
    return chosen;
  }

  /** What nobody chose. */
  List<Polygon> rest() {
    return List.copyOf(left);
  }
}
