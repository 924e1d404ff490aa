package io.tantu.charging.gaps;

import io.tantu.charging.WayKind;
import io.tantu.charging.gaps.GapAreaService.AreasQuestion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/v1/charging/gaps} and {@code /areas}: who has no public charging station near
 * enough, and where.
 */
@RestController
class GapController {

  private final GapService service;
  private final GapAreaService areas;

  GapController(GapService service, GapAreaService areas) {
    this.service = service;
    this.areas = areas;
  }

  /**
   * @param core metres in the core of the city
   * @param urban metres in towns
   * @param township metres in townships
   * @param by {@code road} for ways by road
   */
  @GetMapping("/api/v1/charging/gaps")
  ChargingGaps gaps(
      @RequestParam(required = false) Double core,
      @RequestParam(required = false) Double urban,
      @RequestParam(required = false) Double township,
      @RequestParam(required = false) String by) {
    return service.gaps(ServiceStandards.of(core, urban, township), WayKind.of(by));
  }

  /**
   * @param core metres in the core of the city
   * @param urban metres in towns
   * @param township metres in townships
   * @param by {@code road} for ways by road
   * @param whom {@code unserved} or {@code worst-tenth}
   * @param cell side of the square that a demand point stands for, metres
   */
  @GetMapping("/api/v1/charging/gaps/areas")
  GapAreas areas(
      @RequestParam(required = false) Double core,
      @RequestParam(required = false) Double urban,
      @RequestParam(required = false) Double township,
      @RequestParam(required = false) String by,
      @RequestParam(required = false) String whom,
      @RequestParam(required = false) Double cell) {
    return areas.areas(
        new AreasQuestion(
            ServiceStandards.of(core, urban, township),
            WayKind.of(by),
            Whom.of(whom),
            cell == null ? AreasQuestion.USUAL_CELL_METRES : cell));
  }
}
