package io.tantu.charging.plan;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.charging.ChargingService;
import io.tantu.charging.Ground;
import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.gaps.GapService;
import io.tantu.charging.plan.ChargingPlan.Exclusion;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.ConstraintCatalog;
import io.tantu.constraint.NotJudged;
import io.tantu.constraint.Severity;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans new public charging stations, each question once. Thread-safe. */
@Service
public final class PlanService implements AnswerSource {

  private static final String SUBJECT = "charging-plan";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "9";

  private static final String COUNTIES = "county";

  private static final LocalizedText BY_HAND = new LocalizedText("手工排除", "Forbidden by hand");

  private final Catalog catalog;
  private final LayerStore store;
  private final ChargingService charging;
  private final GapService gaps;
  private final ConstraintCatalog constraints;
  private final AnswerBook answers;
  private final Clock clock;

  public PlanService(
      Catalog catalog,
      LayerStore store,
      ChargingService charging,
      GapService gaps,
      ConstraintCatalog constraints,
      AnswerBook answers,
      Clock clock) {
    this.catalog = catalog;
    this.store = store;
    this.charging = charging;
    this.gaps = gaps;
    this.constraints = constraints;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * The plan by the current layers and the rules of the day.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-layer}, {@code layer-not-ready},
   *     {@code road-layer-missing}, {@code bad-filter}, {@code attribute-missing}, {@code
   *     bad-plan}, {@code no-candidates}, {@code too-many-sites}, {@code plan-too-large}
   */
  public ChargingPlan plan(PlanQuestion question) {
    LocalDate day = question.asOf() == null ? LocalDate.now(clock) : question.asOf();
    List<Constraint> rules = rules(question, day);
    Inputs inputs = Inputs.current(store, layers(question, rules));
    return answers.answer(
        SUBJECT,
        inputs,
        Map.of("form", FORM, "question", question, "rules", rules),
        ChargingPlan.class,
        (id, now) -> calculation(inputs, question, rules).answer(inputs, id, now));
  }

  /** What a site may break. A preference can only be met, by candidates of the layer it names. */
  private List<Constraint> rules(PlanQuestion question, LocalDate day) {
    return constraints.forStations(question.bays(), day).stream()
        .filter(rule -> rule.severity() != Severity.PREFER)
        .toList();
  }

  private List<LayerDefinition> layers(PlanQuestion question, List<Constraint> rules) {
    Stream<String> judged = rules.stream().filter(Constraint::isJudged).map(Constraint::layer);
    return Stream.of(
            gaps.layers(question.by()).stream(),
            judged.map(catalog::layer),
            Stream.ofNullable(question.candidates().layer()).map(catalog::layer))
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }

  private PlanCalculation calculation(
      Inputs inputs, PlanQuestion question, List<Constraint> asked) {
    DemandWays before = gaps.ways(inputs, question.standards(), question.by());
    Candidates candidates =
        candidates(inputs, question.candidates(), before.demand()).alsoKnownAt(question.pinned());
    Rules rules = rules(inputs, asked);
    List<Exclusion> excluded = new ArrayList<>();
    List<Position> places = rules.allowed(candidates.places(), excluded);
    if (!question.forbidden().isEmpty()) {
      List<Position> left = places.stream().filter(place -> !isForbidden(place, question)).toList();
      excluded.add(
          new Exclusion(null, "by-hand", BY_HAND, null, null, null, places.size() - left.size()));
      places = left;
    }
    Ground counties = ground(inputs, COUNTIES, null);
    int code = inputs.layer(COUNTIES).indexOf("code");
    return new PlanCalculation(
        question,
        before,
        new Candidates(places, candidates.names(), candidates.costs()),
        excluded,
        rules,
        place -> {
          Feature county = counties.at(place.lon(), place.lat());
          return county == null ? null : (String) county.values()[code];
        },
        question.piles() == null ? 0 : charging.publicPiles(inputs.version(ChargingService.LAYER)));
  }

  private Candidates candidates(Inputs inputs, CandidateSource source, List<DemandPoint> demand) {
    if (source.gridMetres() != null) {
      return Candidates.unnamed(GridSites.where(demand, source.gridMetres()));
    }
    if (source.places() != null) {
      return Candidates.unnamed(source.places());
    }
    try (Stream<Feature> features = features(inputs, source.layer())) {
      return Candidates.of(inputs.layer(source.layer()), source, features);
    }
  }

  private Rules rules(Inputs inputs, List<Constraint> asked) {
    List<RuledGround> judged = new ArrayList<>();
    List<NotJudged> notJudged = new ArrayList<>();
    Map<String, Ground> grounds = new HashMap<>();
    for (Constraint rule : asked) {
      if (rule.isJudged()) {
        Ground ground =
            grounds.computeIfAbsent(
                rule.layer() + " " + rule.where(),
                any -> ground(inputs, rule.layer(), rule.where()));
        judged.add(new RuledGround(rule, ground));
      } else {
        notJudged.add(NotJudged.of(rule));
      }
    }
    return new Rules(judged, notJudged);
  }

  private static boolean isForbidden(Position candidate, PlanQuestion question) {
    double reach = question.candidates().reachMetres();
    return question.forbidden().stream()
        .anyMatch(
            place ->
                GeodesicDistance.metres(place.lon(), place.lat(), candidate.lon(), candidate.lat())
                    <= reach);
  }

  private Ground ground(Inputs inputs, String layer, String where) {
    FeatureFilter filter = FeatureFilter.of(where, inputs.layer(layer));
    try (Stream<Feature> features = features(inputs, layer)) {
      return new Ground(features.filter(feature -> filter.test(feature.values())));
    }
  }

  private Stream<Feature> features(Inputs inputs, String layer) {
    return store.features(inputs.layer(layer), inputs.version(layer), FeatureQuery.all());
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
    JsonNode parameters = AnswerBook.parameters(stored, FORM);
    PlanQuestion question = json.treeToValue(parameters.get("question"), PlanQuestion.class);
    List<Constraint> rules = List.of(json.treeToValue(parameters.get("rules"), Constraint[].class));
    return calculation(inputs, question, rules).answer(inputs, stored.id(), stored.measuredAt());
  }
}
