package io.tantu.charging.gaps;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.charging.Ground;
import io.tantu.charging.Travel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The demand of the city's counties. A point whose layer states no county, as one that was made of
 * a grid, belongs to the county that it lies in.
 *
 * @param counties names by code
 * @param residentsOutside those of points that state no county and lie in none; they do not count
 */
public record CityDemand(
    List<DemandPoint> points, Map<String, String> counties, long residentsOutside) {

  static CityDemand of(LayerDefinition county, List<Feature> counties, List<DemandPoint> all) {
    int code = county.indexOf("code");
    int name = county.indexOf("name");
    Map<String, String> names = new TreeMap<>();
    counties.forEach(one -> names.put((String) one.values()[code], (String) one.values()[name]));
    Ground ground = new Ground(counties.stream());
    List<DemandPoint> inside = new ArrayList<>();
    long outside = 0;
    for (DemandPoint point : all) {
      Feature at = point.countyCode().isEmpty() ? ground.at(point.lon(), point.lat()) : null;
      if (!point.countyCode().isEmpty()) {
        inside.add(point);
      } else if (at != null) {
        inside.add(point.in((String) at.values()[code]));
      } else {
        outside += point.residents();
      }
    }
    return new CityDemand(List.copyOf(inside), names, outside);
  }

  /**
   * The ways of this demand.
   *
   * @param metres of each point to its nearest station
   */
  DemandWays ways(double[] metres, ServiceStandards standards, Travel travel) {
    return new DemandWays(points, metres, counties, residentsOutside, standards, travel);
  }
}
