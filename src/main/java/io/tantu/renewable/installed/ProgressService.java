package io.tantu.renewable.installed;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.ExactSum;
import io.tantu.measure.Inputs;
import io.tantu.measure.PointZones;
import io.tantu.measure.Receipts;
import io.tantu.measure.ZoneSet;
import io.tantu.renewable.PlantLayer;
import io.tantu.renewable.RenewableCatalog;
import io.tantu.renewable.Renewables;
import io.tantu.renewable.installed.Progress.County;
import io.tantu.renewable.installed.Progress.Goal;
import io.tantu.renewable.installed.Progress.Installed;
import io.tantu.renewable.installed.Progress.Source;
import io.tantu.renewable.land.LandCalculation;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import io.tantu.target.Target;
import io.tantu.target.TargetCatalog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers what is installed beside what is aimed at, each question once. Thread-safe. */
@Service
public final class ProgressService implements AnswerSource {

  private static final String SUBJECT = "renewable-progress";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "1";

  private static final double MW_PER_UNIT = 10;
  private static final double DIGITS = 1_000;

  static final LocalizedText RULE =
      new LocalizedText(
          "电站按点位所在县（区）计，不看所填代码；共用边界上的点只计一次；容量按图层原样相加，1 万千瓦 = 10 MW；方案没有把目标分到县（区）",
          "Plants count in the county that they lie in, whatever code they state; one on a shared boundary counts once;"
              + " capacities are added as the layers give them, 1 万千瓦 = 10 MW; the plan splits no goal by"
              + " county");

  static final LocalizedText PLANNED =
      new LocalizedText("规划在建容量没有图层，未知。", "No layer tells of planned capacity: it is not known.");

  static final LocalizedText CAVEAT =
      new LocalizedText(
          "图层截至 2018–2019 年（各层时点见下），光伏交流、直流口径混合相加，部分风电被截为 49 MW：与 2025、2030 年目标的差距不是现状差距。",
          "The layers end where 'sources' says; PV adds AC and DC as they are, some wind farms are cut to 49 MW: what is"
              + " missing to the goals is not what is missing today.");

  private record Question(List<PlantLayer> plants, List<Target> targets) {}

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final Renewables renewables;
  private final TargetCatalog targets;
  private final AnswerBook answers;

  public ProgressService(
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      Renewables renewables,
      TargetCatalog targets,
      AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.renewables = renewables;
    this.targets = targets;
    this.answers = answers;
  }

  /**
   * The progress by the current layers.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-layer}, {@code layer-not-ready},
   *     {@code no-renewables}
   */
  public Progress progress() {
    RenewableCatalog all = renewables.catalog();
    Question question =
        new Question(
            all.plants(),
            targets.targets().stream()
                .filter(target -> all.targets().contains(target.id()))
                .toList());
    List<LayerDefinition> layers =
        Stream.concat(
                Stream.of(LandCalculation.COUNTIES), all.plants().stream().map(PlantLayer::layer))
            .distinct()
            .map(catalog::layer)
            .toList();
    Inputs inputs = Inputs.current(store, layers);
    return answers.answer(
        SUBJECT,
        inputs,
        Map.of("form", FORM, "question", question),
        Progress.class,
        (id, now) -> answer(new LandCalculation(inputs, snapshots), question, id, now));
  }

  private static Progress answer(
      LandCalculation layers, Question question, String id, Instant now) {
    ZoneSet zones = ZoneSet.of(layers.snapshot(LandCalculation.COUNTIES));
    List<List<Tally>> tallies = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    int outside = 0;
    for (PlantLayer plant : question.plants()) {
      Snapshot snapshot = layers.snapshot(plant.layer());
      List<Tally> byCounty = new ArrayList<>();
      for (int i = 0; i <= zones.size(); i++) {
        byCounty.add(new Tally());
      }
      outside += count(plant, snapshot, zones, byCounty);
      tallies.add(byCounty);
      Provenance from = layers.inputs().version(plant.layer()).provenance();
      sources.add(
          new Source(plant.layer(), plant.title(), from.asOf(), from.source(), from.note()));
    }
    List<County> counties = new ArrayList<>();
    for (int county = 0; county < zones.size(); county++) {
      counties.add(county(zones.code(county), zones.name(county), county, question, tallies));
    }
    County total = county("total", "合计", zones.size(), question, tallies);
    return new Progress(
        counties,
        total,
        outside,
        goals(question.targets(), total.capacity10Mw()),
        sources,
        PLANNED,
        CAVEAT,
        layers.inputs().provenance(),
        Receipts.ofRule(id, now, layers.inputs(), described(question), RULE));
  }

  /** Adds up plants; tells how many lie in no county. */
  private static int count(
      PlantLayer plant, Snapshot snapshot, ZoneSet zones, List<Tally> byCounty) {
    PointZones places = new PointZones(zones.geometries().subList(0, zones.size()));
    int capacity = snapshot.layer().indexOf(plant.capacityMw());
    int part = plant.parts() == null ? -1 : snapshot.layer().indexOf(plant.parts());
    int outside = 0;
    for (int i = 0; i < snapshot.size(); i++) {
      List<Integer> counties = places.of(snapshot.projected(i));
      if (counties.isEmpty()) {
        outside++;
        continue;
      }
      Object[] values = snapshot.values(i);
      double megawatts = values[capacity] instanceof Number number ? number.doubleValue() : 0;
      String value = part < 0 || values[part] == null ? null : values[part].toString();
      counties.forEach(county -> byCounty.get(county).add(megawatts, value));
      byCounty.get(zones.size()).add(megawatts, value);
    }
    return outside;
  }

  private static County county(
      String code, String name, int county, Question question, List<List<Tally>> tallies) {
    List<Installed> installed = new ArrayList<>();
    ExactSum sum = new ExactSum();
    for (int i = 0; i < question.plants().size(); i++) {
      Tally tally = tallies.get(i).get(county);
      installed.add(tally.installed(question.plants().get(i).layer()));
      sum.add(tally.megawatts.value());
    }
    double megawatts = rounded(sum.value());
    return new County(code, name, installed, megawatts, rounded(megawatts / MW_PER_UNIT));
  }

  private static List<Goal> goals(List<Target> targets, double installed) {
    List<Goal> goals = new ArrayList<>();
    for (Target target : targets) {
      for (Target.Goal goal : target.goals()) {
        goals.add(
            new Goal(
                target.id(),
                target.title(),
                goal.year(),
                goal.text(),
                goal.comparison(),
                goal.value(),
                installed,
                goal.value() == null
                    ? null
                    : (Double) rounded(Math.max(0, goal.value() - installed)),
                target.contradicts(),
                target.note()));
      }
    }
    return goals;
  }

  private static Map<String, String> described(Question question) {
    Map<String, String> described = new TreeMap<>();
    question
        .plants()
        .forEach(plant -> described.put("capacity of " + plant.layer(), plant.capacityMw()));
    question
        .targets()
        .forEach(
            target ->
                target
                    .goals()
                    .forEach(
                        goal ->
                            described.put(
                                "goal %s %s".formatted(target.id(), goal.year()), goal.text())));
    return described;
  }

  private static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  @Override
  public Progress again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonMapper json = JsonMapper.shared();
    JsonNode question = json.readTree(stored.question()).at("/parameters/question");
    return answer(
        new LandCalculation(inputs, reading),
        json.treeToValue(question, Question.class),
        stored.id(),
        stored.measuredAt());
  }

  /** Adds up the plants of a layer in a county. For one thread. */
  private static final class Tally {

    private final ExactSum megawatts = new ExactSum();
    private final Map<String, ExactSum> parts = new TreeMap<>();
    private int plants;

    void add(double capacity, String part) {
      plants++;
      megawatts.add(capacity);
      if (part != null) {
        parts.computeIfAbsent(part, any -> new ExactSum()).add(capacity);
      }
    }

    Installed installed(String layer) {
      Map<String, Double> told = new TreeMap<>();
      parts.forEach((part, sum) -> told.put(part, rounded(sum.value())));
      return new Installed(layer, plants, rounded(megawatts.value()), told);
    }
  }
}
