package io.tantu.measure;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.IndicatorDefinition.Part;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.Measurement.DefinitionText;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Measures indicators by zone, each question once. Thread-safe. */
@Service
public final class MeasureService {

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final AnswerBook answers;

  public MeasureService(
      Catalog catalog, LayerStore store, Snapshots snapshots, AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.answers = answers;
  }

  /**
   * The indicator's figures.
   *
   * @throws ProblemException when the request names what is not known, or a layer is not imported
   */
  public Measurement measure(MeasureRequest request) {
    IndicatorDefinition indicator = catalog.indicator(request.indicator());
    Definition definition = indicator.definition(request.definition());
    List<LayerDefinition> zones = zoneLayers(request.by());
    String by = zones.stream().map(LayerDefinition::id).collect(Collectors.joining(","));
    Denominator denominator = Denominator.of(request.denominator());
    Breakdown breakdown = breakdown(request, indicator, definition);
    if (denominator == Denominator.PUBLISHED || breakdown.control() == ControlAreas.PUBLISHED) {
      requirePublishedAreas(indicator, zones);
    }
    Inputs inputs = Inputs.current(store, layers(definition, zones));
    Map<String, Object> question = new TreeMap<>();
    question.put("kind", indicator.kind());
    question.put("title", indicator.title());
    question.put("unit", indicator.unit());
    question.put("definition", definition);
    question.put("by", by);
    question.put("denominator", denominator);
    if (!breakdown.equals(Breakdown.NONE)) {
      question.put("breakdown", breakdown);
    }
    return answers.answer(
        indicator.id(),
        inputs,
        question,
        Measurement.class,
        (id, now) ->
            compute(indicator, definition, zones, by, denominator, breakdown, inputs, id, now));
  }

  private List<LayerDefinition> zoneLayers(String by) {
    if (by == null || !by.contains(",")) {
      return List.of(catalog.zoneLayer(by));
    }
    String[] ids = by.split(",", -1);
    if (ids.length != 2 || ids[0].equals(ids[1])) {
      throw ProblemException.invalid(
          "bad-zone-pair",
          "Zones are one layer, or two different ones with a comma between; got '%s'."
              .formatted(by));
    }
    return List.of(catalog.zoneLayer(ids[0]), catalog.zoneLayer(ids[1]));
  }

  private Breakdown breakdown(
      MeasureRequest request, IndicatorDefinition indicator, Definition definition) {
    ControlAreas control = ControlAreas.of(request.control());
    if (request.classes() == null && control == null) {
      return Breakdown.NONE;
    }
    if (indicator.kind() != Kind.COVERAGE) {
      throw ProblemException.invalid(
          "not-a-coverage",
          "Only a coverage is told by classes or fitted to a control area; '%s' is of kind %s. Leave classes and control out."
              .formatted(indicator.id(), indicator.kind().name().toLowerCase(Locale.ROOT)));
    }
    if (request.classes() != null) {
      definition
          .parts()
          .forEach(part -> Classes.column(request.classes(), catalog.layer(part.layer())));
    }
    return new Breakdown(request.classes(), control);
  }

  private static void requirePublishedAreas(
      IndicatorDefinition indicator, List<LayerDefinition> zones) {
    if (indicator.kind() != Kind.COVERAGE
        || zones.size() > 1
        || zones.get(0).attribute("publishedAreaKm2").isEmpty()) {
      throw ProblemException.invalid(
          "no-published-area",
          "Published areas need a coverage indicator and one layer of zones that has them; '%s' by '%s' has none. Ask with measured ones."
              .formatted(indicator.id(), zones.get(0).id()));
    }
  }

  private Set<LayerDefinition> layers(Definition definition, List<LayerDefinition> zones) {
    Set<LayerDefinition> layers = new LinkedHashSet<>(zones);
    definition.parts().forEach(part -> layers.add(catalog.layer(part.layer())));
    definition.within().forEach(part -> layers.add(catalog.layer(part.layer())));
    return layers;
  }

  private Measurement compute(
      IndicatorDefinition indicator,
      Definition definition,
      List<LayerDefinition> zones,
      String by,
      Denominator denominator,
      Breakdown breakdown,
      Inputs inputs,
      String id,
      Instant now) {
    GaussKruger projection = GaussKruger.forBounds(inputs.version(zones.get(0).id()).bounds());
    ZoneSet zoneSet = zoneSet(zones, inputs, projection);
    List<Selection> parts = selections(definition.parts(), inputs, projection);
    Figures figures =
        switch (indicator.kind()) {
          case COVERAGE -> CoverageFigures.of(zoneSet, parts, denominator, breakdown);
          case SHARE ->
              ShareFigures.of(zoneSet, parts, selections(definition.within(), inputs, projection));
          case AMOUNT -> AmountFigures.of(zoneSet, parts, definition.value());
        };
    Map<String, String> parameters =
        parameters(indicator.kind(), definition, by, denominator, projection);
    breakdown.name(parameters);
    if (!zoneSet.disjoint()) {
      parameters.put("zones", "overlap; the total counts the ground they share once");
    }
    return new Measurement(
        indicator.id(),
        indicator.title(),
        indicator.kind(),
        indicator.unit(),
        DefinitionText.of(definition),
        by,
        denominator,
        inputs.provenance(),
        figures.zones(),
        figures.total(),
        Receipts.of(id, now, inputs, parameters, figures.overlaps(), figures.identityError()));
  }

  private ZoneSet zoneSet(List<LayerDefinition> zones, Inputs inputs, GaussKruger projection) {
    List<Snapshot> each =
        zones.stream()
            .map(layer -> snapshots.of(layer, inputs.version(layer.id()), projection))
            .toList();
    return each.size() == 1 ? ZoneSet.of(each.get(0)) : ZoneSet.ofPairs(each.get(0), each.get(1));
  }

  private static Map<String, String> parameters(
      Kind kind,
      Definition definition,
      String by,
      Denominator denominator,
      GaussKruger projection) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("definition", definition.id());
    parameters.put("by", by);
    parameters.put("centralMeridian", projection.centralMeridian() + "°E");
    name(parameters, "part", definition.parts());
    name(parameters, "within", definition.within());
    if (kind == Kind.COVERAGE) {
      parameters.put("denominator", denominator.id());
    }
    if (kind == Kind.AMOUNT) {
      parameters.put("value", definition.value().formula());
    }
    return parameters;
  }

  private static void name(Map<String, String> parameters, String role, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String filter = part.where() == null ? "all" : part.where();
      parameters.put("%s %d: %s".formatted(role, i + 1, part.layer()), filter);
    }
  }

  private List<Selection> selections(List<Part> parts, Inputs inputs, GaussKruger projection) {
    return parts.stream()
        .map(
            part -> {
              LayerDefinition layer = catalog.layer(part.layer());
              return new Selection(
                  snapshots.of(layer, inputs.version(layer.id()), projection),
                  FeatureFilter.of(part.where(), layer));
            })
        .toList();
  }
}
