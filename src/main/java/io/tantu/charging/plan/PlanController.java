package io.tantu.charging.plan;

import com.fasterxml.jackson.annotation.Nulls;
import io.tantu.charging.Position;
import io.tantu.charging.PostedQuestion;
import io.tantu.charging.WayKind;
import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code POST /api/v1/charging/plans}: where the next public charging stations serve most, or are
 * nearest to all. A question that changes nothing, and whose answer is the same whoever asks it; it
 * is kept and found again by the id of its receipt.
 */
@RestController
class PlanController {

  private static final String WANTED = "a JSON object such as {\"sites\": 40} is wanted.";

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
          .build();

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

  private final PlanService service;

  PlanController(PlanService service) {
    this.service = service;
  }

  @PostedQuestion("/api/v1/charging/plans")
  ChargingPlan plan(@RequestBody String body) {
    return service.plan(read(body).question());
  }

  @GetMapping("/api/v1/charging/plans/{id}")
  ChargingPlan made(@PathVariable("id") String id) {
    return service.made(id);
  }

  private static Asked read(String body) {
    try {
      Asked asked = STRICT.readValue(body, Asked.class);
      if (asked != null) {
        return asked;
      }
      throw ProblemException.invalid("bad-plan", "The body is null; " + WANTED);
    } catch (JacksonException e) {
      if (e.getCause() instanceof ProblemException problem) {
        throw problem;
      }
      throw ProblemException.invalid("bad-plan", "%s; %s".formatted(seen(e), WANTED)).causedBy(e);
    }
  }

  private static String seen(JacksonException e) {
    if (e.getPath().isEmpty()) {
      return "The body is no question for a plan";
    }
    String member =
        e.getPath().stream()
            .map(
                part ->
                    part.getPropertyName() == null ? part.getIndex() + "" : part.getPropertyName())
            .collect(Collectors.joining("."));
    return e instanceof UnrecognizedPropertyException
        ? "A plan has no member '%s'".formatted(member)
        : "'%s' is missing or of another kind than it must be".formatted(member);
  }
}
