package io.tantu.charging.plan;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.charging.ChargingService;
import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.gaps.GapService;
import io.tantu.charging.plan.ChargingPlan.Exclusion;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Plans new public charging stations, each question once. Thread-safe. */
@Service
public final class PlanService implements AnswerSource {

  private static final String SUBJECT = "charging-plan";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "4";

  private static final String COUNTIES = "county";

  private static final LocalizedText BY_HAND = new LocalizedText("手工排除", "Forbidden by hand");

  /** Ground on which no station is planned. */
  private static final List<String> FORBIDDING =
      List.of("ecological-redline", "protected-area", "wetland", "water");

  private final Catalog catalog;
  private final LayerStore store;
  private final ChargingService charging;
  private final GapService gaps;
  private final AnswerBook answers;

  public PlanService(
      Catalog catalog,
      LayerStore store,
      ChargingService charging,
      GapService gaps,
      AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.charging = charging;
    this.gaps = gaps;
    this.answers = answers;
  }

  /**
   * The plan by the current layers.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-layer}, {@code layer-not-ready},
   *     {@code no-candidates}, {@code too-many-sites}, {@code plan-too-large}
   */
  public ChargingPlan plan(PlanQuestion question) {
    List<LayerDefinition> layers =
        Stream.concat(gaps.layers().stream(), FORBIDDING.stream().map(catalog::layer)).toList();
    Inputs inputs = Inputs.current(store, layers);
    return answers.answer(
        SUBJECT,
        inputs,
        Map.of("form", FORM, "question", question),
        ChargingPlan.class,
        (id, now) -> calculation(inputs, question).answer(inputs, id, now));
  }

  private PlanCalculation calculation(Inputs inputs, PlanQuestion question) {
    DemandWays before = gaps.ways(inputs, question.standards());
    List<Position> all = CandidateSites.where(before.demand(), question.gridMetres());
    Set<Position> forbidden = new HashSet<>();
    List<Exclusion> excluded = new ArrayList<>();
    for (String id : FORBIDDING) {
      Ground ground = ground(inputs, id);
      List<Position> on =
          all.stream().filter(place -> ground.at(place.lon(), place.lat()) != null).toList();
      forbidden.addAll(on);
      excluded.add(new Exclusion(id, inputs.layer(id).title(), on.size()));
    }
    List<Position> byHand = all.stream().filter(place -> isForbidden(place, question)).toList();
    if (!question.forbidden().isEmpty()) {
      forbidden.addAll(byHand);
      excluded.add(new Exclusion("by-hand", BY_HAND, byHand.size()));
    }
    List<Position> places = all.stream().filter(place -> !forbidden.contains(place)).toList();
    Ground counties = ground(inputs, COUNTIES);
    int code = inputs.layer(COUNTIES).indexOf("code");
    return new PlanCalculation(
        question,
        before,
        places,
        excluded,
        place -> {
          Feature county = counties.at(place.lon(), place.lat());
          return county == null ? null : (String) county.values()[code];
        },
        question.piles() == null ? 0 : charging.publicPiles(inputs.version(ChargingService.LAYER)));
  }

  /** Whether the middle of a square is no farther from a place by hand than its corners. */
  private static boolean isForbidden(Position candidate, PlanQuestion question) {
    double reach = question.gridMetres() / Math.sqrt(2);
    return question.forbidden().stream()
        .anyMatch(
            place ->
                GeodesicDistance.metres(place.lon(), place.lat(), candidate.lon(), candidate.lat())
                    <= reach);
  }

  private Ground ground(Inputs inputs, String layer) {
    try (Stream<Feature> features =
        store.features(inputs.layer(layer), inputs.version(layer), FeatureQuery.all())) {
      return new Ground(features);
    }
  }

  /**
   * A plan that was made before.
   *
   * @param id of its receipt
   * @throws io.tantu.problem.ProblemException {@code unknown-measurement}
   */
  public ChargingPlan made(String id) {
    StoredMeasurement stored = answers.stored(id);
    if (!made(stored)) {
      throw ProblemException.notFound(
          "unknown-plan",
          "The measurement '%s' is of %s and no plan of charging stations."
              .formatted(id, stored.indicator()));
    }
    return JsonMapper.shared().readValue(stored.body(), ChargingPlan.class);
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  @Override
  public ChargingPlan again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonMapper json = JsonMapper.shared();
    PlanQuestion question =
        json.treeToValue(
            json.readTree(stored.question()).at("/parameters/question"), PlanQuestion.class);
    return calculation(inputs, question).answer(inputs, stored.id(), stored.measuredAt());
  }
}
