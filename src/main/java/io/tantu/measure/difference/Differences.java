package io.tantu.measure.difference;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.IndicatorDefinition.Part;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.Calculation;
import io.tantu.measure.Contributions;
import io.tantu.measure.Inputs;
import io.tantu.measure.Measurement;
import io.tantu.measure.Question;
import io.tantu.measure.ZoneFigure;
import io.tantu.measure.difference.Difference.Base;
import io.tantu.measure.difference.Difference.Side;
import io.tantu.measure.history.PastSnapshots;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Explains how one stored measurement became another. Thread-safe; keeps nothing. */
@Service
public final class Differences {

  private static final double PER_UNIT = 1e6;

  /** A stored measurement with what it answers. */
  private record Past(StoredMeasurement stored, Question question, Measurement body) {

    Side side() {
      return new Side(stored.id(), stored.measuredAt(), body.receipt().engineVersion());
    }
  }

  private final Catalog catalog;
  private final LayerStore store;
  private final AnswerBook answers;

  public Differences(Catalog catalog, LayerStore store, AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.answers = answers;
  }

  /**
   * What made the figures of one measurement those of the other.
   *
   * @param beforeId id of the former measurement
   * @param afterId id of the later one
   * @throws ProblemException {@code unknown-measurement}, {@code not-comparable} when they answer
   *     different questions, {@code version-not-kept} when a layer version is gone
   */
  public Difference between(String beforeId, String afterId) {
    Past before = past(beforeId);
    Past after = past(afterId);
    SameQuestion.require(before.question(), after.question());
    Inputs former = inputs(before);
    Inputs later = inputs(after);
    Question question = after.question();
    Calculation calculation = new Calculation(catalog, PastSnapshots.of(store));
    Map<String, LayerMatch> layers = new LinkedHashMap<>();
    List<Part> parts = new ArrayList<>(question.definition().parts());
    parts.addAll(question.definition().within());
    for (Part part : parts) {
      layers.computeIfAbsent(
          part.layer(),
          id ->
              LayerMatch.of(
                  calculation.snapshot(question, later, former, id),
                  calculation.snapshot(question, later, later, id)));
    }
    Explanation explanation =
        explanation(
            question,
            former,
            later,
            layers,
            (zones, inputs) -> calculation.contributions(question, zones, inputs));
    Base base = null;
    if (question.kind() == Kind.SHARE) {
      Explanation ofBase =
          explanation(
              question,
              former,
              later,
              layers,
              (zones, inputs) -> calculation.baseContributions(question, zones, inputs));
      base =
          new Base(
              "baseAreaHa",
              zones(before, after, ofBase, ZoneFigure::baseAreaHa),
              total(before, after, ofBase, ZoneFigure::baseAreaHa));
    }
    return written(before, after, layers, explanation, base);
  }

  /** First of the former features in the former zones, then in the new ones, then of the new. */
  private static Explanation explanation(
      Question question,
      Inputs former,
      Inputs later,
      Map<String, LayerMatch> layers,
      BiFunction<Inputs, Inputs, Contributions> contributions) {
    ZoneShares before = ZoneShares.of(contributions.apply(former, former));
    boolean sameZones =
        question.zoneLayerIds().stream()
            .allMatch(id -> former.version(id).version().equals(later.version(id).version()));
    return new Explanation(
        layers,
        before,
        sameZones ? before : ZoneShares.of(contributions.apply(later, former)),
        ZoneShares.of(contributions.apply(later, later)));
  }

  private Past past(String id) {
    StoredMeasurement stored = answers.stored(id);
    if (!Question.isAnsweredBy(stored)) {
      throw ProblemException.invalid(
          "not-comparable",
          "Measurement '%s' is of '%s', whose figures are not shared out to features here; the difference of an indicator's measurements can be explained."
              .formatted(id, stored.indicator()));
    }
    return new Past(
        stored,
        Question.of(stored),
        JsonMapper.shared().readValue(stored.body(), Measurement.class));
  }

  private Inputs inputs(Past past) {
    return Inputs.recorded(catalog, store, past.body().receipt().layers());
  }

  private static Difference written(
      Past before, Past after, Map<String, LayerMatch> layers, Explanation explanation, Base base) {
    Measurement body = after.body();
    boolean amount = body.kind() == Kind.AMOUNT;
    Function<ZoneFigure, Double> value = amount ? ZoneFigure::amount : ZoneFigure::coveredAreaHa;
    return new Difference(
        body.indicator(),
        body.title(),
        body.definition().id(),
        body.by(),
        amount ? "amount" : "coveredAreaHa",
        amount ? body.unit() : "ha",
        before.side(),
        after.side(),
        layers.values().stream().filter(LayerMatch::changed).map(LayerMatch::described).toList(),
        zones(before, after, explanation, value),
        total(before, after, explanation, value),
        base);
  }

  private static List<ZoneDifference> zones(
      Past before, Past after, Explanation explanation, Function<ZoneFigure, Double> value) {
    Map<String, ZoneFigure> former = byCode(before.body());
    Map<String, ZoneFigure> later = byCode(after.body());
    Set<String> codes = new LinkedHashSet<>(later.keySet());
    codes.addAll(former.keySet());
    List<ZoneDifference> zones = new ArrayList<>();
    for (String code : codes) {
      ZoneFigure one = former.get(code);
      ZoneFigure other = later.get(code);
      String name = (other == null ? one : other).name();
      zones.add(zone(code, name, millionths(one, value), millionths(other, value), explanation));
    }
    return zones;
  }

  /** Where zones overlap, the total is not their sum and is explained on its own. */
  private static ZoneDifference total(
      Past before, Past after, Explanation explanation, Function<ZoneFigure, Double> value) {
    boolean sum = disjoint(before.body()) && disjoint(after.body());
    long from = millionths(before.body().total(), value);
    long to = millionths(after.body().total(), value);
    return zone(null, "合计", from, to, sum ? null : explanation);
  }

  private static boolean disjoint(Measurement measurement) {
    return !measurement.receipt().parameters().containsKey("zones");
  }

  private static Map<String, ZoneFigure> byCode(Measurement measurement) {
    Map<String, ZoneFigure> zones = new LinkedHashMap<>();
    measurement.zones().forEach(zone -> zones.put(zone.code(), zone));
    return zones;
  }

  /**
   * @param explanation null where no causes are wanted
   */
  private static ZoneDifference zone(
      String code, String name, long from, long to, Explanation explanation) {
    return new ZoneDifference(
        code == null ? "total" : code,
        name,
        from / PER_UNIT,
        to / PER_UNIT,
        (to - from) / PER_UNIT,
        explanation == null ? List.of() : explanation.causes(code, to - from));
  }

  private static long millionths(ZoneFigure figure, Function<ZoneFigure, Double> value) {
    return figure == null ? 0 : Math.round(value.apply(figure) * PER_UNIT);
  }
}
