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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers which plants stand where a rule is in the way, each question once. Thread-safe. */
@Service
public final class PlantService implements AnswerSource {

  private static final String SUBJECT = "renewable-plants";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "2";

  private static final Pattern YEAR = Pattern.compile("^(\\d{4})");

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

  private static final LocalizedText ASKED = new LocalizedText("按提问的日期", "The day asked for");

  private static final LocalizedText BY_LAYER =
      new LocalizedText(
          "电站没有建成日期；假设为图层数据年份的最后一天，最迟到这一天已经建成",
          "Plants state no date; the last day of the layer's year is assumed, by which they stood");

  private static final LocalizedText TODAY =
      new LocalizedText(
          "电站没有建成日期，图层也没有数据年份；按今天的规则",
          "Plants state no date, nor does the layer: the rules of today");

  private record Asked(PlantLayer plants, LayerDay day, List<Constraint> rules) {}

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
   * The plants of the current layers against the rules of a day.
   *
   * @param asOf null for the day that each layer describes
   * @throws io.tantu.problem.ProblemException {@code unknown-layer}, {@code layer-not-ready},
   *     {@code no-renewables}
   */
  public PlantChecks checks(LocalDate asOf) {
    List<Asked> asked = new ArrayList<>();
    Set<LayerDefinition> layers = new LinkedHashSet<>();
    layers.add(catalog.layer(LandCalculation.COUNTIES));
    for (PlantLayer plants : renewables.catalog().plants()) {
      LayerDefinition layer = catalog.layer(plants.layer());
      LayerDay day = day(plants, store.requireCurrent(layer).provenance().asOf(), asOf);
      Asked one = new Asked(plants, day, constraints.inForce(plants.subject(), day.day()));
      asked.add(one);
      layers.add(layer);
      layers.addAll(lands.layers(land(one)));
    }
    Inputs inputs = Inputs.current(store, layers);
    return answers.answer(
        SUBJECT,
        inputs,
        Map.of("form", FORM, "question", asked),
        PlantChecks.class,
        (id, now) -> answer(new LandCalculation(inputs, snapshots), asked, id, now));
  }

  private LayerDay day(PlantLayer plants, String layerAsOf, LocalDate asOf) {
    if (asOf != null) {
      return new LayerDay(plants.layer(), asOf, false, ASKED);
    }
    Matcher year = YEAR.matcher(layerAsOf == null ? "" : layerAsOf);
    return year.find()
        ? new LayerDay(
            plants.layer(), LocalDate.of(Integer.parseInt(year.group(1)), 12, 31), true, BY_LAYER)
        : new LayerDay(plants.layer(), LocalDate.now(clock), true, TODAY);
  }

  private static LandQuestion land(Asked asked) {
    return new LandQuestion(
        asked.plants().subject(), null, asked.day().day(), asked.rules(), List.of(), List.of());
  }

  private static PlantChecks answer(
      LandCalculation layers, List<Asked> asked, String id, Instant now) {
    List<Plant> plants = new ArrayList<>();
    Set<NotJudged> notJudged = new LinkedHashSet<>();
    Map<String, String> described = new TreeMap<>();
    for (Asked one : asked) {
      LandRules rules = layers.rules(land(one));
      notJudged.addAll(rules.notJudged());
      List<RuleArea> areas = rules.areas(layers::snapshot);
      plants.addAll(plants(layers, one.plants(), areas));
      described.put(
          "day of " + one.plants().layer(),
          one.day().day() + (one.day().assumed() ? " (assumed)" : ""));
    }
    return new PlantChecks(
        FOOTPRINT,
        asked.stream().map(Asked::day).toList(),
        plants,
        List.copyOf(notJudged),
        layers.inputs().provenance(),
        Receipts.ofRule(id, now, layers.inputs(), described, FOOTPRINT));
  }

  private static List<Plant> plants(
      LandCalculation layers, PlantLayer plants, List<RuleArea> areas) {
    EllipsoidalArea ellipsoid = new EllipsoidalArea(layers.projection());
    Snapshot snapshot = layers.snapshot(plants.layer());
    int label = snapshot.layer().indexOf(snapshot.layer().label());
    int capacity = snapshot.layer().indexOf(plants.capacityMw());
    int area = plants.siteAreaHa() == null ? -1 : snapshot.layer().indexOf(plants.siteAreaHa());
    List<Plant> judged = new ArrayList<>();
    for (int i = 0; i < snapshot.size(); i++) {
      Object[] values = snapshot.values(i);
      Double hectares =
          area >= 0 && values[area] instanceof Number number && number.doubleValue() > 0
              ? (Double) number.doubleValue()
              : null;
      judged.add(
          new Plant(
              plants.layer(),
              snapshot.id(i),
              label < 0 || values[label] == null ? null : values[label].toString(),
              values[capacity] instanceof Number number ? number.doubleValue() : 0,
              hectares,
              hectares == null
                  ? null
                  : hits(disc(snapshot.projected(i), hectares), areas, ellipsoid),
              hectares == null ? NO_AREA : null));
    }
    return judged;
  }

  /** A disc of the area round the point, in the plane. */
  private static Geometry disc(Geometry point, double hectares) {
    double sector = Math.PI / (2 * DISC_SEGMENTS);
    double radius =
        Math.sqrt(hectares * SQUARE_METRES_PER_HECTARE / (2 * DISC_SEGMENTS * Math.sin(sector)));
    return point.buffer(radius, DISC_SEGMENTS);
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
    JsonNode question = json.readTree(stored.question()).at("/parameters/question");
    return answer(
        new LandCalculation(inputs, reading),
        List.of(json.treeToValue(question, Asked[].class)),
        stored.id(),
        stored.measuredAt());
  }
}
