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
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    LayerDefinition zones = catalog.zoneLayer(request.by());
    Denominator denominator = Denominator.of(request.denominator());
    if (denominator == Denominator.PUBLISHED) {
      requirePublishedAreas(indicator, zones);
    }
    Inputs inputs = Inputs.current(store, layers(definition, zones));
    Map<String, Object> question = new TreeMap<>();
    question.put("kind", indicator.kind());
    question.put("title", indicator.title());
    question.put("unit", indicator.unit());
    question.put("definition", definition);
    question.put("by", zones.id());
    question.put("denominator", denominator);
    return answers.answer(
        indicator.id(),
        inputs,
        question,
        Measurement.class,
        (id, now) -> compute(indicator, definition, zones, denominator, inputs, id, now));
  }

  private static void requirePublishedAreas(IndicatorDefinition indicator, LayerDefinition zones) {
    if (indicator.kind() != Kind.COVERAGE || zones.attribute("publishedAreaKm2").isEmpty()) {
      throw ProblemException.invalid(
          "no-published-area",
          "A published denominator needs a coverage indicator and zones with published areas; '%s' by '%s' has none. Ask with denominator=measured."
              .formatted(indicator.id(), zones.id()));
    }
  }

  private Set<LayerDefinition> layers(Definition definition, LayerDefinition zones) {
    Set<LayerDefinition> layers = new LinkedHashSet<>(List.of(zones));
    definition.parts().forEach(part -> layers.add(catalog.layer(part.layer())));
    definition.within().forEach(part -> layers.add(catalog.layer(part.layer())));
    return layers;
  }

  private Measurement compute(
      IndicatorDefinition indicator,
      Definition definition,
      LayerDefinition zones,
      Denominator denominator,
      Inputs inputs,
      String id,
      Instant now) {
    GaussKruger projection = GaussKruger.forBounds(inputs.version(zones.id()).bounds());
    ZoneSet zoneSet = ZoneSet.of(snapshots.of(zones, inputs.version(zones.id()), projection));
    List<Selection> parts = selections(definition.parts(), inputs, projection);
    Figures figures =
        switch (indicator.kind()) {
          case COVERAGE -> CoverageFigures.of(zoneSet, parts, denominator);
          case SHARE ->
              ShareFigures.of(zoneSet, parts, selections(definition.within(), inputs, projection));
          case AMOUNT -> AmountFigures.of(zoneSet, parts, definition.value());
        };
    Map<String, String> parameters =
        parameters(indicator.kind(), definition, zones, denominator, projection);
    if (!zoneSet.disjoint()) {
      parameters.put("zones", "overlap; the total counts the ground they share once");
    }
    return new Measurement(
        indicator.id(),
        indicator.title(),
        indicator.kind(),
        indicator.unit(),
        DefinitionText.of(definition),
        zones.id(),
        denominator,
        inputs.provenance(),
        figures.zones(),
        figures.total(),
        Receipts.of(id, now, inputs, parameters, figures.overlaps(), figures.identityError()));
  }

  private static Map<String, String> parameters(
      Kind kind,
      Definition definition,
      LayerDefinition zones,
      Denominator denominator,
      GaussKruger projection) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("definition", definition.id());
    parameters.put("by", zones.id());
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
