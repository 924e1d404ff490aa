package io.tantu.charging.road;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Roads on a small grid: one step is a thousandth of a degree from 106°E 38°N. */
final class Town {

  static final double KMH = 36;
  private static final double STEP = 1e-3;
  private final List<Road> roads = new ArrayList<>();

  static Coordinate at(double x, double y) {
    return new Coordinate(106 + x * STEP, 38 + y * STEP);
  }

  /** Through the points given as x, y, x, y… */
  Town road(double... way) {
    return road(false, way);
  }

  Town oneway(double... way) {
    return road(true, way);
  }

  private Town road(boolean oneway, double... way) {
    Coordinate[] line = new Coordinate[way.length / 2];
    for (int i = 0; i < line.length; i++) {
      line[i] = at(way[2 * i], way[2 * i + 1]);
    }
    roads.add(new Road(line, KMH, oneway));
    return this;
  }

  RoadNet net() {
    return new RoadNet(roads);
  }

  static RoadPlace place(RoadNet net, double x, double y) {
    return net.place(at(x, y).x, at(x, y).y).orElseThrow();
  }

  /** Metres by road between two places given as x and y; infinite where there is no way. */
  static double metres(RoadNet net, double x, double y, double toX, double toY) {
    return RoadSearch.from(net, place(net, x, y), Cost.METRES, 1e6).cost(place(net, toX, toY));
  }
}
