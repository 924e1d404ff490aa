package io.tantu.charging.gaps;

import io.tantu.charging.WayKind;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers where those live whom no station serves, each question once. Thread-safe. */
@Service
public final class GapAreaService implements AnswerSource {

  private static final String SUBJECT = "charging-gap-areas";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "3";

  /**
   * What is asked.
   *
   * @param cellMetres side of the square that a demand point stands for, 50 to 5,000 m
   */
  public record AreasQuestion(
      ServiceStandards standards, WayKind by, Whom whom, double cellMetres) {

    public static final double USUAL_CELL_METRES = 500;

    private static final double SMALLEST = 50;
    private static final double LARGEST = 5_000;

    /**
     * Checks it.
     *
     * @throws ProblemException {@code bad-cell}
     */
    public AreasQuestion {
      if (!(cellMetres >= SMALLEST && cellMetres <= LARGEST)) {
        throw ProblemException.invalid(
            "bad-cell",
            "cell is %s; a side from %.0f to %.0f metres is wanted."
                .formatted(cellMetres, SMALLEST, LARGEST));
      }
    }
  }

  private final LayerStore store;
  private final GapService gaps;
  private final AnswerBook answers;

  public GapAreaService(LayerStore store, GapService gaps, AnswerBook answers) {
    this.store = store;
    this.gaps = gaps;
    this.answers = answers;
  }

  /**
   * The areas by the current layers.
   *
   * @throws ProblemException {@code unknown-layer}, {@code layer-not-ready}, {@code
   *     road-layer-missing}
   */
  public GapAreas areas(AreasQuestion question) {
    Inputs inputs = Inputs.current(store, gaps.layers(question.by()));
    return answers.answer(
        SUBJECT,
        inputs,
        Map.of("form", FORM, "question", question),
        GapAreas.class,
        (id, now) -> answer(inputs, question, id, now));
  }

  private GapAreas answer(Inputs inputs, AreasQuestion question, String id, Instant now) {
    DemandWays ways = gaps.ways(inputs, question.standards(), question.by());
    return new GapAreas(
        "FeatureCollection",
        new DemandCells(ways, question.cellMetres()).byCounty(question.whom().points(ways)),
        question.whom(),
        question.cellMetres(),
        GapAreas.cell(question.cellMetres()),
        question.standards(),
        ServiceStandards.ASSUMPTION,
        inputs.provenance(),
        Receipts.ofRule(id, now, inputs, parameters(question), GapService.rule(question.by())));
  }

  private static Map<String, String> parameters(AreasQuestion question) {
    Map<String, String> parameters = new HashMap<>(question.standards().parameters(question.by()));
    parameters.put("whom", question.whom().id());
    parameters.put("cell", question.cellMetres() + " m");
    parameters.put("areas", "国土调查办发〔2008〕32号, CGCS2000");
    return parameters;
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  @Override
  public GapAreas again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonMapper json = JsonMapper.shared();
    JsonNode question = AnswerBook.parameters(stored, FORM).get("question");
    return answer(
        inputs, json.treeToValue(question, AreasQuestion.class), stored.id(), stored.measuredAt());
  }
}
