package io.tantu.charging;

import io.swagger.v3.oas.annotations.Parameter;
import io.tantu.catalog.Provenance;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/charging/nearest} and {@code /within}. */
@RestController
@RequestMapping("/api/v1/charging")
class ChargingController {

  /** Distances are rounded to this, the accuracy that positions deserve. */
  private static final double DECIMETRES = 10;

  private final ChargingService service;

  ChargingController(ChargingService service) {
    this.service = service;
  }

  record Stations(List<Station> stations, Provenance.Kind provenance, String layerVersion) {}

  record Station(
      long id,
      String stationId,
      String name,
      String kind,
      double distanceMetres,
      long acPiles,
      long dcPiles,
      Double powerKw,
      String operatorClass,
      boolean publicAccess,
      String countyCode,
      double lon,
      double lat) {}

  @GetMapping("/nearest")
  Stations nearest(
      @Parameter(required = true) @RequestParam(required = false) String lon,
      @Parameter(required = true) @RequestParam(required = false) String lat,
      @RequestParam(defaultValue = StationCount.DEFAULT) String k,
      @RequestParam(required = false) String kind,
      @RequestParam(name = "public", required = false) String publicOnly,
      @RequestParam(required = false) String minPowerKw,
      @RequestParam(required = false) String current,
      @RequestParam(required = false) String text,
      @RequestParam(required = false) String by) {
    WayKind.of(by);
    return answer(
        service.nearest(
            Position.parse(lon, lat),
            StationCount.parse(k).value(),
            StationFilter.parse(kind, publicOnly, minPowerKw, current, text, service.kinds())));
  }

  @GetMapping("/within")
  Stations within(
      @Parameter(required = true) @RequestParam(required = false) String lon,
      @Parameter(required = true) @RequestParam(required = false) String lat,
      @Parameter(required = true) @RequestParam(required = false) String metres,
      @RequestParam(required = false) String kind,
      @RequestParam(name = "public", required = false) String publicOnly,
      @RequestParam(required = false) String minPowerKw,
      @RequestParam(required = false) String current,
      @RequestParam(required = false) String text) {
    return answer(
        service.within(
            Position.parse(lon, lat),
            SearchRadius.parse(metres).metres(),
            StationFilter.parse(kind, publicOnly, minPowerKw, current, text, service.kinds())));
  }

  private static Stations answer(ChargingService.Found found) {
    return new Stations(
        found.stations().stream().map(ChargingController::station).toList(),
        found.provenance(),
        found.layerVersion());
  }

  private static Station station(FoundStation found) {
    ChargingStation station = found.station();
    return new Station(
        station.id(),
        station.stationId(),
        station.name(),
        station.kind(),
        rounded(found.metres()),
        station.acPiles(),
        station.dcPiles(),
        station.powerKw(),
        station.operatorClass(),
        station.publicAccess(),
        station.countyCode(),
        station.lon(),
        station.lat());
  }

  private static double rounded(double metres) {
    return Math.round(metres * DECIMETRES) / DECIMETRES;
  }
}
