package io.tantu.illustration;

import java.util.ArrayList;
import java.util.List;

/** All wetlands by the second survey's classes; about 53,100 ha, the published figure of 2018. */
final class Wetlands {

  private Wetlands() {}

  static List<Drawn> draw(City city, Plain plain, Land land) {
    List<Drawn> all = new ArrayList<>(new RiverWetlands(city).draw(land));
    all.addAll(new LakeWetlands(city, plain, land).draw());
    all.addAll(Fisheries.draw(city, land));
    all.addAll(new CanalWetlands(city, plain, land).draw());
    return all;
  }
}
