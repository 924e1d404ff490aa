package io.tantu.measure.difference;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.IndicatorDefinition.Part;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.Calculation;
import io.tantu.measure.Inputs;
import io.tantu.measure.Measurement;
import io.tantu.measure.Question;
import io.tantu.measure.ZoneFigure;
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
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Explains how one stored measurement became another. Thread-safe; keeps nothing. */
@Service
public final class Differences {

  private static final double PER_UNIT = 1e6;

  /** A stored measurement with what it was made from. */
  private record Past(
      StoredMeasurement stored, Question question, Measurement body, Inputs inputs) {

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
    requireSameQuestion(before, after);
    Question question = after.question();
    Calculation calculation = new Calculation(catalog, PastSnapshots.of(store));
    ZoneShares former =
        ZoneShares.of(calculation.contributions(question, before.inputs(), before.inputs()));
    boolean sameZones =
        question.zoneLayerIds().stream()
            .allMatch(
                id ->
                    before
                        .inputs()
                        .version(id)
                        .version()
                        .equals(after.inputs().version(id).version()));
    ZoneShares moved =
        sameZones
            ? former
            : ZoneShares.of(calculation.contributions(question, after.inputs(), before.inputs()));
    ZoneShares later =
        ZoneShares.of(calculation.contributions(question, after.inputs(), after.inputs()));
    Map<String, LayerMatch> layers = new LinkedHashMap<>();
    for (Part part : question.definition().parts()) {
      layers.computeIfAbsent(
          part.layer(),
          id ->
              LayerMatch.of(
                  calculation.snapshot(question, after.inputs(), before.inputs(), id),
                  calculation.snapshot(question, after.inputs(), after.inputs(), id)));
    }
    return written(before, after, layers, new Explanation(layers, former, moved, later));
  }

  private Past past(String id) {
    StoredMeasurement stored = answers.stored(id);
    if (!Question.isAnsweredBy(stored)) {
      throw ProblemException.invalid(
          "not-comparable",
          "Measurement '%s' is of '%s', whose figures are not shared out to features here; the difference of an indicator's measurements can be explained."
              .formatted(id, stored.indicator()));
    }
    Measurement body = JsonMapper.shared().readValue(stored.body(), Measurement.class);
    Inputs inputs = Inputs.recorded(catalog, store, body.receipt().layers());
    return new Past(stored, Question.of(stored), body, inputs);
  }

  private static void requireSameQuestion(Past before, Past after) {
    Question one = before.question();
    Question other = after.question();
    requireEqual("indicator", one.indicator(), other.indicator());
    requireEqual("definition", one.definition().id(), other.definition().id());
    requireEqual("zones (by)", one.by(), other.by());
    requireEqual("denominator", one.denominator().id(), other.denominator().id());
    requireEqual("counted features", counted(one), counted(other));
  }

  private static String counted(Question question) {
    Definition definition = question.definition();
    return "%s %s within %s value %s"
        .formatted(
            question.kind().id(), definition.parts(), definition.within(), definition.value());
  }

  private static void requireEqual(String what, String one, String other) {
    if (!one.equals(other)) {
      throw ProblemException.invalid(
          "not-comparable",
          "The measurements answer different questions: %s is '%s' in the first and '%s' in the second. Choose two of one question; ./tantu measurements lists them."
              .formatted(what, one, other));
    }
  }

  private static Difference written(
      Past before, Past after, Map<String, LayerMatch> layers, Explanation explanation) {
    Map<String, ZoneFigure> former = byCode(before.body());
    Map<String, ZoneFigure> later = byCode(after.body());
    Set<String> codes = new LinkedHashSet<>(later.keySet());
    codes.addAll(former.keySet());
    List<ZoneDifference> zones = new ArrayList<>();
    for (String code : codes) {
      ZoneFigure one = former.get(code);
      ZoneFigure other = later.get(code);
      zones.add(zone(code, (other == null ? one : other).name(), one, other, explanation, true));
    }
    // Where zones overlap, the total is not their sum and is explained on its own.
    boolean sum = disjoint(before.body()) && disjoint(after.body());
    Measurement body = after.body();
    boolean amount = body.kind() == Kind.AMOUNT;
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
        zones,
        zone(null, "合计", before.body().total(), body.total(), explanation, !sum));
  }

  private static boolean disjoint(Measurement measurement) {
    return !measurement.receipt().parameters().containsKey("zones");
  }

  private static Map<String, ZoneFigure> byCode(Measurement measurement) {
    Map<String, ZoneFigure> zones = new LinkedHashMap<>();
    measurement.zones().forEach(zone -> zones.put(zone.code(), zone));
    return zones;
  }

  private static ZoneDifference zone(
      String code,
      String name,
      ZoneFigure before,
      ZoneFigure after,
      Explanation explanation,
      boolean causes) {
    long from = millionths(before);
    long to = millionths(after);
    return new ZoneDifference(
        code == null ? "total" : code,
        name,
        from / PER_UNIT,
        to / PER_UNIT,
        (to - from) / PER_UNIT,
        causes ? explanation.causes(code, to - from) : List.of());
  }

  private static long millionths(ZoneFigure figure) {
    if (figure == null) {
      return 0;
    }
    Double value = figure.amount() == null ? figure.coveredAreaHa() : figure.amount();
    return Math.round(value * PER_UNIT);
  }
}
