package io.tantu.charging.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.tantu.charging.Position;
import io.tantu.charging.WayKind;
import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.posted.PostedJson;
import io.tantu.posted.PostedQuestion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /api/v1/charging/plans}: where the next public charging stations serve most, or are
 * nearest to all. A question that changes nothing, and whose answer is the same whoever asks it; it
 * is kept and found again by the id of its receipt.
 */
@RestController
class PlanController {

  /**
   * What is asked; each member may be left out.
   *
   * @param goal {@code coverage}, {@code mean-way} or {@code longest-way}
   * @param sites how many new stations; without it as few as serve all whom any candidate could
   * @param gridMetres side of the squares whose middles are candidates, unless others are given
   * @param by {@code straight} or {@code road}
   * @param asOf the day whose siting rules count, such as 2026-01-22
   */
  private record Asked(
      String goal,
      Integer sites,
      Double gridMetres,
      CandidateSource candidates,
      WayKind by,
      Double core,
      Double urban,
      Double township,
      List<Position> pinned,
      List<Position> forbidden,
      Integer countyFloor,
      List<Phase> phases,
      PileCount piles,
      Budget budget,
      Growth growth,
      LocalDate asOf) {

    private static final double GRID_METRES = 500;

    PlanQuestion question() {
      return new PlanQuestion(
          Goal.of(goal),
          sites,
          source(),
          by,
          ServiceStandards.of(core, urban, township),
          pinned,
          forbidden,
          countyFloor == null ? 0 : countyFloor,
          phases,
          piles,
          budget,
          growth,
          asOf);
    }

    private CandidateSource source() {
      if (candidates == null) {
        return CandidateSource.grid(gridMetres == null ? GRID_METRES : gridMetres);
      }
      if (gridMetres != null) {
        throw PlanQuestion.bad("gridMetres", gridMetres, "no grid beside other candidates");
      }
      return candidates;
    }
  }

  private static final PostedJson<Asked> QUESTION =
      new PostedJson<>(Asked.class, "bad-plan", "A plan", "a JSON object such as {\"sites\": 40}");

  private final PlanService service;

  PlanController(PlanService service) {
    this.service = service;
  }

  @Operation(
      description =
          "Where piles have residentsPerPile, a new station serves at most perStation ×"
              + " residentsPerPile residents, and that decides the sites, when coverage is the goal"
              + " of a number of sites or a budget; else it only tells how many piles are lacking."
              + " The member capacity of the answer says which.",
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = Asked.class))))
  @PostedQuestion("/api/v1/charging/plans")
  ChargingPlan plan(InputStream body) throws IOException {
    return service.plan(QUESTION.read(body).question());
  }

  @GetMapping("/api/v1/charging/plans/{id}")
  ChargingPlan made(@PathVariable("id") String id) {
    return service.made(id);
  }
}
