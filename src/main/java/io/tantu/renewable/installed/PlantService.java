package io.tantu.renewable.installed;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.ConstraintCatalog;
import io.tantu.constraint.NotJudged;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.measure.SquareMetres;
import io.tantu.renewable.PlantLayer;
import io.tantu.renewable.Renewables;
import io.tantu.renewable.installed.PlantChecks.Hit;
import io.tantu.renewable.installed.PlantChecks.LayerDay;
import io.tantu.renewable.installed.PlantChecks.Plant;
import io.tantu.renewable.land.LandCalculation;
import io.tantu.renewable.land.LandQuestion;
import io.tantu.renewable.land.LandRules;
import io.tantu.renewable.land.LandService;
import io.tantu.renewable.land.RuleArea;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers which plants stand where a rule is in the way, each question once. Thread-safe. */
@Service
public final class PlantService implements AnswerSource {

  private static final String SUBJECT = "renewable-plants";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "4";

  private static final double SQUARE_METRES_PER_HECTARE = 10_000;
  private static final int DISC_SEGMENTS = 32;

  /** Overlaps of no more than this are touching: 1 m² or a thousandth of the site. */
  private static final double SLIVER = 1;

  private static final double SLIVER_SHARE = 0.001;

  static final LocalizedText FOOTPRINT =
      new LocalizedText(
          "图层只有点位：用以点位为中心、面积等于占地面积的圆近似代替场区，位置和形状都不是实际边界；没有占地面积的电站不判断；重叠不超过 1 平方米或场区千分之一的算接触。",
          "The layers hold points only: a disc round the point with the area of the site stands in for it, neither in place nor"
              + " in shape its boundary; plants without a known area are not judged; overlaps of at most"
              + " 1 m² or a thousandth of the site are touching.");

  private static final LocalizedText NO_AREA =
      new LocalizedText("没有占地面积，无法画出场区", "No site area is known: there is no ground to judge");

  /** Rules in force on a day. */
  private record DayRules(LayerDay day, List<Constraint> rules) {}

  private record Asked(PlantLayer plants, PlantDays days, List<DayRules> rules) {}

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final Renewables renewables;
  private final ConstraintCatalog constraints;
  private final LandService lands;
  private final AnswerBook answers;
  private final Clock clock;

  public PlantService(
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      Renewables renewables,
      ConstraintCatalog constraints,
      LandService lands,
      AnswerBook answers,
      Clock clock) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.renewables = renewables;
    this.constraints = constraints;
    this.lands = lands;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * The plants of the current layers against the rules of their days, or of one day.
   *
   * @param asOf null for the day of each plant
   * @throws io.tantu.problem.ProblemException {@code unknown-layer}, {@code layer-not-ready},
   *     {@code no-renewables}
   */
  public PlantChecks checks(LocalDate asOf) {
    Set<LayerDefinition> own = new LinkedHashSet<>();
    own.add(catalog.layer(LandCalculation.COUNTIES));
    renewables.catalog().plants().forEach(plants -> own.add(catalog.layer(plants.layer())));
    Inputs seen = Inputs.current(store, own);
    List<Asked> asked =
        renewables.catalog().plants().stream().map(plants -> asked(plants, seen, asOf)).toList();
    Set<LayerDefinition> layers = new LinkedHashSet<>(own);
    for (Asked one : asked) {
      one.rules().forEach(rules -> layers.addAll(lands.layers(land(one.plants(), rules))));
    }
    Inputs inputs = Inputs.current(store, layers);
    if (own.stream().anyMatch(one -> !inputs.version(one.id()).equals(seen.version(one.id())))) {
      return checks(asOf);
    }
    return answers.answer(
        SUBJECT,
        inputs,
        Map.of("form", FORM, "question", asked),
        PlantChecks.class,
        (id, now) -> answer(new LandCalculation(inputs, snapshots), asked, id, now));
  }

  private Asked asked(PlantLayer plants, Inputs inputs, LocalDate asOf) {
    Snapshot snapshot = new LandCalculation(inputs, snapshots).snapshot(plants.layer());
    PlantReader reader = new PlantReader(plants, snapshot.layer());
    LocalDate today = LocalDate.now(clock);
    PlantDays days = new PlantDays(asOf, inputs.version(plants.layer()).provenance().asOf(), today);
    List<LayerDay> found =
        IntStream.range(0, snapshot.size())
            .mapToObj(i -> reader.read(snapshot.values(i)))
            .flatMap(Optional::stream)
            .map(one -> days.of(plants.layer(), one))
            .distinct()
            .sorted(Comparator.comparing(LayerDay::day))
            .toList();
    return new Asked(
        plants,
        found.stream().anyMatch(one -> one.day().equals(today)) ? days : days.whateverTheDay(),
        found.stream()
            .map(one -> new DayRules(one, constraints.inForce(plants.subject(), one.day())))
            .toList());
  }

  private static LandQuestion land(PlantLayer plants, DayRules rules) {
    return new LandQuestion(
        plants.subject(), null, rules.day().day(), rules.rules(), List.of(), List.of());
  }

  private static PlantChecks answer(
      LandCalculation layers, List<Asked> asked, String id, Instant now) {
    List<Plant> plants = new ArrayList<>();
    Set<Constraint> judged = new LinkedHashSet<>();
    Set<NotJudged> notJudged = new LinkedHashSet<>();
    Map<String, String> described = new TreeMap<>();
    for (Asked one : asked) {
      Map<LayerDay, List<RuleArea>> areas = new HashMap<>();
      for (DayRules day : one.rules()) {
        LandRules rules = layers.rules(land(one.plants(), day));
        judged.addAll(rules.judged());
        notJudged.addAll(rules.notJudged());
        areas.put(day.day(), rules.areas(layers::snapshot));
        described.merge(
            "day of " + one.plants().layer(),
            day.day().day() + (day.day().assumed() ? " (assumed)" : ""),
            (before, next) -> before + ", " + next);
      }
      plants.addAll(plants(layers, one, areas));
    }
    return new PlantChecks(
        FOOTPRINT,
        asked.stream().flatMap(one -> one.rules().stream()).map(DayRules::day).toList(),
        plants,
        List.copyOf(judged),
        List.copyOf(notJudged),
        layers.inputs().provenance(),
        Receipts.ofRule(id, now, layers.inputs(), described, FOOTPRINT));
  }

  private static List<Plant> plants(
      LandCalculation layers, Asked asked, Map<LayerDay, List<RuleArea>> areas) {
    PlantLayer plants = asked.plants();
    EllipsoidalArea ellipsoid = new EllipsoidalArea(layers.projection());
    Snapshot snapshot = layers.snapshot(plants.layer());
    PlantReader reader = new PlantReader(plants, snapshot.layer());
    int label = snapshot.layer().indexOf(snapshot.layer().label());
    int area = plants.siteAreaHa() == null ? -1 : snapshot.layer().indexOf(plants.siteAreaHa());
    List<Plant> judged = new ArrayList<>();
    for (int i = 0; i < snapshot.size(); i++) {
      Object[] values = snapshot.values(i);
      PlantReader.Plant one = reader.read(values).orElse(null);
      if (one == null) {
        continue;
      }
      LayerDay day = asked.days().of(plants.layer(), one);
      Double hectares =
          area >= 0 && values[area] instanceof Number number && number.doubleValue() > 0
              ? (Double) number.doubleValue()
              : null;
      judged.add(
          new Plant(
              plants.layer(),
              snapshot.id(i),
              label < 0 || values[label] == null ? null : values[label].toString(),
              one.megawatts(),
              one.planned(),
              day.day(),
              hectares,
              hectares == null
                  ? null
                  : hits(
                      disc(snapshot.projected(i), hectares, ellipsoid), areas.get(day), ellipsoid),
              hectares == null ? NO_AREA : null));
    }
    return judged;
  }

  /** A disc round the point that has the area on the ellipsoid. */
  private static Geometry disc(Geometry point, double hectares, EllipsoidalArea ellipsoid) {
    double wanted = hectares * SQUARE_METRES_PER_HECTARE;
    double radius = Math.sqrt(wanted / Math.PI);
    double had = ellipsoid.squareMetres(point.buffer(radius, DISC_SEGMENTS));
    return point.buffer(radius * Math.sqrt(wanted / had), DISC_SEGMENTS);
  }

  private static List<Hit> hits(Geometry site, List<RuleArea> areas, EllipsoidalArea ellipsoid) {
    double whole = ellipsoid.squareMetres(site);
    List<Hit> hits = new ArrayList<>();
    for (RuleArea area : areas) {
      double overlap = ellipsoid.squareMetres(area.on(site));
      if (overlap > Math.max(SLIVER, SLIVER_SHARE * whole)) {
        Constraint rule = area.rule();
        hits.add(
            new Hit(
                rule.id(),
                rule.severity(),
                rule.title(),
                rule.verified(),
                SquareMetres.hectares(SquareMetres.hundredths(overlap)),
                Math.round(overlap / whole * 1e6) / 1e6));
      }
    }
    return hits;
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  @Override
  public PlantChecks again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonMapper json = JsonMapper.shared();
    JsonNode question = AnswerBook.parameters(stored, FORM).get("question");
    return answer(
        new LandCalculation(inputs, reading),
        List.of(json.treeToValue(question, Asked[].class)),
        stored.id(),
        stored.measuredAt());
  }
}
