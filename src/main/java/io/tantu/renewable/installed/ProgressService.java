package io.tantu.renewable.installed;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.measure.PointZones;
import io.tantu.measure.Receipts;
import io.tantu.measure.ZoneSet;
import io.tantu.renewable.PlantLayer;
import io.tantu.renewable.RenewableCatalog;
import io.tantu.renewable.Renewables;
import io.tantu.renewable.installed.PlantReader.Plant;
import io.tantu.renewable.installed.Progress.County;
import io.tantu.renewable.installed.Progress.Goal;
import io.tantu.renewable.installed.Progress.Installed;
import io.tantu.renewable.installed.Progress.Source;
import io.tantu.renewable.installed.Progress.Year;
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
  private static final String FORM = "2";

  private static final double MW_PER_UNIT = 10;

  static final LocalizedText RULE =
      new LocalizedText(
          "电站按点位所在县（区）计，不看所填代码；共用边界上的点只计一次；容量按图层原样相加，1 万千瓦 = 10 MW；没写状态的电站算已建，没写投产年份的规划电站不计入目标年份之前；方案没有把目标分到县（区）",
          "Plants count in the county that they lie in, whatever code they state; one on a shared boundary counts once;"
              + " capacities are added as the layers give them, 1 万千瓦 = 10 MW; a plant without a status stands,"
              + " one to come without a year does not come by a goal's; the plan splits no goal by county");

  static final LocalizedText CAVEAT =
      new LocalizedText(
          "各图层的时点和容量口径见其来源说明，容量按原样相加：与 2025、2030 年目标的差距不是现状差距。",
          "The layers end where 'sources' says, which also tells what their capacities mean; they are added as they"
              + " are: what is missing to the goals is not what is missing today.");

  private static final LocalizedText NONE_PLANNED =
      new LocalizedText(
          "图层里没有在建或规划的电站：规划容量未知。",
          "No plant of the layers is to come: planned capacity is not known.");

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
    List<List<PlantTally>> tallies = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    int outside = 0;
    for (PlantLayer plant : question.plants()) {
      Snapshot snapshot = layers.snapshot(plant.layer());
      List<PlantTally> byCounty = new ArrayList<>();
      for (int i = 0; i <= zones.size(); i++) {
        byCounty.add(new PlantTally());
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
        goals(question.targets(), total),
        sources,
        planned(total),
        CAVEAT,
        layers.inputs().provenance(),
        Receipts.ofRule(id, now, layers.inputs(), described(question), RULE));
  }

  /** Adds up plants; tells how many lie in no county. */
  private static int count(
      PlantLayer plant, Snapshot snapshot, ZoneSet zones, List<PlantTally> byCounty) {
    PointZones places = new PointZones(zones.geometries().subList(0, zones.size()));
    PlantReader reader = new PlantReader(plant, snapshot.layer());
    int outside = 0;
    for (int i = 0; i < snapshot.size(); i++) {
      Plant one = reader.read(snapshot.values(i)).orElse(null);
      if (one == null) {
        continue;
      }
      List<Integer> counties = places.of(snapshot.projected(i));
      if (counties.isEmpty()) {
        outside++;
        continue;
      }
      counties.forEach(county -> byCounty.get(county).add(one));
      byCounty.get(zones.size()).add(one);
    }
    return outside;
  }

  private static County county(
      String code, String name, int county, Question question, List<List<PlantTally>> tallies) {
    List<Installed> installed = new ArrayList<>();
    PlantTally all = new PlantTally();
    for (int i = 0; i < question.plants().size(); i++) {
      PlantTally tally = tallies.get(i).get(county);
      installed.add(tally.installed(question.plants().get(i).layer()));
      all.add(tally);
    }
    double standing = all.standingMw();
    double planned = all.plannedMw();
    return new County(
        code,
        name,
        installed,
        standing,
        PlantTally.rounded(standing / MW_PER_UNIT),
        planned,
        PlantTally.rounded(planned / MW_PER_UNIT),
        all.years());
  }

  private static List<Goal> goals(List<Target> targets, County total) {
    return targets.stream()
        .flatMap(target -> target.goals().stream().map(goal -> goal(target, goal, total)))
        .toList();
  }

  private static Goal goal(Target target, Target.Goal goal, County total) {
    double installed = total.capacity10Mw();
    double planned =
        total.years().stream()
            .filter(
                year -> year.year() != null && goal.year() != null && year.year() <= goal.year())
            .mapToDouble(Year::plannedMw)
            .sum();
    double planned10Mw = PlantTally.rounded(planned / MW_PER_UNIT);
    return new Goal(
        target.id(),
        target.title(),
        goal.year(),
        goal.text(),
        goal.comparison(),
        goal.value(),
        installed,
        planned10Mw,
        missing(goal, installed),
        missing(goal, installed + planned10Mw),
        target.contradicts(),
        target.note());
  }

  private static Double missing(Target.Goal goal, double capacity10Mw) {
    return goal.value() == null
        ? null
        : (Double) PlantTally.rounded(Math.max(0, goal.value() - capacity10Mw));
  }

  private static LocalizedText planned(County total) {
    int plants = total.layers().stream().mapToInt(Installed::planned).sum();
    double undated =
        total.years().stream()
            .filter(year -> year.year() == null)
            .mapToDouble(Year::plannedMw)
            .sum();
    return plants == 0
        ? NONE_PLANNED
        : new LocalizedText(
            "%,d 座在建或规划，没写投产年份的 %s MW 不计入目标年份之前。".formatted(plants, undated),
            "%,d plants are to come; the %s MW that name no year do not count by a goal's."
                .formatted(plants, undated));
  }

  private static Map<String, String> described(Question question) {
    Map<String, String> described = new TreeMap<>();
    question
        .plants()
        .forEach(plant -> described.put("capacity of " + plant.layer(), plant.capacityMw()));
    question.plants().stream()
        .filter(plant -> plant.status() != null)
        .forEach(
            plant ->
                described.put(
                    "standing of " + plant.layer(),
                    "%s none, %s; to come %s"
                        .formatted(
                            plant.status(),
                            String.join(", ", plant.standing()),
                            String.join(", ", plant.planned()))));
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

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  @Override
  public Progress again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonMapper json = JsonMapper.shared();
    JsonNode question = AnswerBook.parameters(stored, FORM).get("question");
    return answer(
        new LandCalculation(inputs, reading),
        json.treeToValue(question, Question.class),
        stored.id(),
        stored.measuredAt());
  }
}
