package io.tantu.scenario;

import io.tantu.assessment.Asked;
import io.tantu.assessment.AssessmentService;
import io.tantu.carbon.CarbonParameters;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.IndicatorDefinition.Part;
import io.tantu.catalog.LayerDefinition;
import io.tantu.constraint.Subject;
import io.tantu.measure.Inputs;
import io.tantu.scenario.ScenarioStore.Changed;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.target.IndicatorRef;
import io.tantu.target.Target;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that a scenario's figures are made of, so that none is told again from a question that
 * has become another one.
 *
 * @param indicators those that a changed layer is counted by, in their usual definition
 * @param targets those that a changed indicator measures
 * @param subjects what the scenario builds
 * @param day whose rules it is judged by and that the targets' deadlines are compared with
 */
record ScenarioReads(
    Catalog catalog,
    ScenarioStore store,
    List<IndicatorDefinition> indicators,
    List<Target> targets,
    List<Subject> subjects,
    LocalDate day) {

  static ScenarioReads of(ScenarioWorld world, ScenarioStore store) {
    Catalog catalog = world.catalog();
    return new ScenarioReads(
        catalog,
        store,
        catalog.indicators().stream()
            .filter(indicator -> isChanged(indicator.definition(null), store))
            .toList(),
        world.today().targets().targets().stream()
            .filter(target -> target.indicator() != null)
            .filter(
                target ->
                    definitions(target.indicator(), catalog)
                        .anyMatch(definition -> isChanged(definition, store)))
            .toList(),
        store.all().stream()
            .filter(changed -> !changed.put().isEmpty())
            .map(changed -> world.settings().subjects().get(changed.base().layerId()))
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        world.day());
  }

  private static boolean isChanged(Definition definition, ScenarioStore store) {
    return layers(definition).anyMatch(layer -> store.changed(layer).isPresent());
  }

  private static Stream<String> layers(Definition definition) {
    return Stream.concat(definition.parts().stream(), definition.within().stream())
        .map(Part::layer);
  }

  private static Stream<Definition> definitions(IndicatorRef ref, Catalog catalog) {
    IndicatorDefinition indicator = catalog.indicator(ref.id());
    return Stream.concat(Stream.of(ref.definition()), Stream.ofNullable(ref.over()))
        .map(indicator::definition);
  }

  /**
   * The versions of all layers that are read, those that the scenario lies on as it lies on them.
   *
   * @throws io.tantu.problem.ProblemException {@code layer-not-ready}
   */
  Inputs inputs(LayerStore today, AssessmentService assessment) {
    Set<LayerDefinition> layers = new LinkedHashSet<>();
    layers.add(catalog.zoneLayer(null));
    store.all().stream().map(c -> catalog.layer(c.base().layerId())).forEach(layers::add);
    Stream.concat(
            indicators.stream().map(indicator -> indicator.definition(null)),
            targets.stream().flatMap(target -> definitions(target.indicator(), catalog)))
        .flatMap(ScenarioReads::layers)
        .map(catalog::layer)
        .forEach(layers::add);
    subjects.forEach(subject -> layers.addAll(assessment.layers(asked(subject))));
    Inputs inputs = Inputs.current(today, layers);
    for (Changed changed : store.all()) {
      inputs = inputs.with(changed.base());
    }
    return inputs;
  }

  /** What decides the figures beside the layers and what becomes of them, word for word. */
  Map<String, Object> parameters(AssessmentService assessment, Optional<CarbonParameters> carbon) {
    Map<String, Object> parameters = new TreeMap<>();
    parameters.put("day", day);
    parameters.put("indicators", indicators);
    parameters.put("targets", targets);
    parameters.put(
        "rules", subjects.stream().map(one -> assessment.parameters(asked(one))).toList());
    carbon.ifPresent(by -> parameters.put("parameters", by.version()));
    return parameters;
  }

  /** The same as a receipt names it. */
  Map<String, String> named(Optional<CarbonParameters> carbon) {
    Map<String, String> named = new TreeMap<>();
    named.put("day", day.toString());
    versions().forEach((layer, version) -> named.put("scenario " + layer, version));
    indicators.forEach(one -> named.put("indicator " + one.id(), one.defaultDefinition()));
    targets.forEach(one -> named.put("target " + one.id(), one.indicator().id()));
    subjects.forEach(subject -> named.put("rules for " + subject.id(), "as of " + day));
    carbon.ifPresent(by -> named.put("carbonParameters", by.version()));
    return named;
  }

  private Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    for (Changed changed : store.all()) {
      LayerVersion version = changed.version();
      versions.put(version.layerId(), version.version());
    }
    return versions;
  }

  private Asked asked(Subject subject) {
    return new Asked(subject, null, day, null);
  }
}
