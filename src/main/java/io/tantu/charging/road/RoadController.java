package io.tantu.charging.road;

import io.swagger.v3.oas.annotations.Parameter;
import io.tantu.charging.ChargingService;
import io.tantu.charging.Position;
import io.tantu.charging.StationCount;
import io.tantu.charging.StationFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/charging/nearest?by=road} and {@code /isochrone}. */
@RestController
@RequestMapping("/api/v1/charging")
class RoadController {

  private final RoadService roads;
  private final ChargingService charging;

  RoadController(RoadService roads, ChargingService charging) {
    this.roads = roads;
    this.charging = charging;
  }

  /**
   * @param by {@code road}, which leads here
   */
  @GetMapping(value = "/nearest", params = "by=road")
  RoadStations nearest(
      @RequestParam String by,
      @Parameter(required = true) @RequestParam(required = false) String lon,
      @Parameter(required = true) @RequestParam(required = false) String lat,
      @RequestParam(defaultValue = StationCount.DEFAULT) String k,
      @RequestParam(required = false) String kind,
      @RequestParam(name = "public", required = false) String publicOnly,
      @RequestParam(required = false) String minPowerKw,
      @RequestParam(required = false) String current,
      @RequestParam(required = false) String text) {
    return roads.nearest(
        Position.parse(lon, lat),
        StationCount.parse(k).value(),
        StationFilter.parse(kind, publicOnly, minPowerKw, current, text, charging.kinds()));
  }

  /**
   * @param minutes one or more, with commas between them
   */
  @GetMapping("/isochrone")
  Isochrones isochrone(
      @Parameter(required = true) @RequestParam(required = false) String lon,
      @Parameter(required = true) @RequestParam(required = false) String lat,
      @RequestParam(defaultValue = Minutes.DEFAULT) String minutes) {
    return roads.isochrones(Position.parse(lon, lat), Minutes.parse(minutes));
  }
}
