package io.tantu.measure;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.IndicatorDefinition.Part;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.Measurement.DefinitionText;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Works out the answer to a question from given layer versions. Immutable and thread-safe. */
public record Calculation(Catalog catalog, Snapshots snapshots) {

  /** The figures of the question. */
  public Measurement measure(Question question, Inputs inputs, String id, Instant now) {
    GaussKruger projection = projection(question, inputs);
    ZoneSet zones = zones(question, inputs);
    List<Selection> parts = selections(question.definition().parts(), inputs, projection);
    Figures figures =
        switch (question.kind()) {
          case COVERAGE ->
              CoverageFigures.of(zones, parts, question.denominator(), question.breakdown());
          case SHARE ->
              ShareFigures.of(
                  zones, parts, selections(question.definition().within(), inputs, projection));
          case AMOUNT -> AmountFigures.of(zones, parts, question.definition().value());
        };
    Map<String, String> parameters = parameters(question, projection);
    question.breakdown().name(parameters);
    if (!zones.disjoint()) {
      parameters.put("zones", "overlap; the total counts the ground they share once");
    }
    return new Measurement(
        question.indicator(),
        question.title(),
        question.kind(),
        question.unit(),
        DefinitionText.of(question.definition()),
        question.by(),
        question.denominator(),
        inputs.provenance(),
        figures.zones(),
        figures.total(),
        Receipts.of(id, now, inputs, parameters, figures.overlaps(), figures.identityError()));
  }

  /**
   * What each feature gives to each zone's figure.
   *
   * @param zoneInputs holds the version of the zones, and decides the projection
   * @param inputs holds the versions of what is measured
   */
  public Contributions contributions(Question question, Inputs zoneInputs, Inputs inputs) {
    GaussKruger projection = projection(question, zoneInputs);
    return Contributions.of(
        question,
        zones(question, zoneInputs),
        selections(question.definition().parts(), inputs, projection),
        selections(question.definition().within(), inputs, projection));
  }

  /** What each feature gives to the area that a share is a share of; as {@link #contributions}. */
  public Contributions baseContributions(Question question, Inputs zoneInputs, Inputs inputs) {
    return Contributions.ofBase(
        zones(question, zoneInputs),
        selections(question.definition().parts(), inputs, projection(question, zoneInputs)));
  }

  /** A layer's version as {@link #contributions} reads it. */
  public Snapshot snapshot(Question question, Inputs zoneInputs, Inputs inputs, String layerId) {
    return snapshots.of(
        catalog.layer(layerId), inputs.version(layerId), projection(question, zoneInputs));
  }

  private static GaussKruger projection(Question question, Inputs inputs) {
    return GaussKruger.forBounds(inputs.version(question.zoneLayerIds().get(0)).bounds());
  }

  private ZoneSet zones(Question question, Inputs inputs) {
    List<Snapshot> each =
        question.zoneLayerIds().stream()
            .map(
                id ->
                    snapshots.of(
                        catalog.layer(id), inputs.version(id), projection(question, inputs)))
            .toList();
    return each.size() == 1 ? ZoneSet.of(each.get(0)) : ZoneSet.ofPairs(each.get(0), each.get(1));
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

  private static Map<String, String> parameters(Question question, GaussKruger projection) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("definition", question.definition().id());
    parameters.put("by", question.by());
    parameters.put("centralMeridian", projection.centralMeridian() + "°E");
    name(parameters, "part", question.definition().parts());
    name(parameters, "within", question.definition().within());
    if (question.kind() == Kind.COVERAGE) {
      parameters.put("denominator", question.denominator().id());
    }
    if (question.kind() == Kind.AMOUNT) {
      parameters.put("value", question.definition().value().formula());
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
}
