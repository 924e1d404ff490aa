package io.tantu.charging.road;

import io.tantu.catalog.LocalizedText;

/** What the ways of every answer take for granted. */
public final class RoadAssumption {

  public static final LocalizedText WAYS =
      new LocalizedText(
          "规划假设：从点位直线接入最近道路，最远 %.0f m，按 %.0f km/h 计时；其余按道路图层的行驶速度，不计路口等待和拥堵；道路在 1 m 内的节点处相交，没有共有节点的交叉是立交"
              .formatted(RoadNet.MOST_ACCESS_METRES, RoadPlace.ACCESS_KMH),
          "Planning assumption: straight to the nearest road, at most %.0f m and at %.0f km/h; on roads at the layer's speed, without waiting or jams; roads meet at vertices within 1 m, crossings without one are bridges"
              .formatted(RoadNet.MOST_ACCESS_METRES, RoadPlace.ACCESS_KMH));

  static final LocalizedText AREAS =
      new LocalizedText(
          WAYS.zh() + "；等时圈为可达路段两侧各 %.0f m".formatted(Isochrone.BESIDE_METRES),
          WAYS.en()
              + "; an isochrone is %.0f m on both sides of the roads reached"
                  .formatted(Isochrone.BESIDE_METRES));

  private RoadAssumption() {}
}
