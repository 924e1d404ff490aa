package io.tantu.charging.density;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Workspace;
import io.tantu.charging.ChargingService;
import io.tantu.charging.StationFilter;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Answers how dense stations and piles are, each question once. Thread-safe. */
@Service
public final class DensityService implements AnswerSource {

  static final String COUNTIES = "county";

  private static final String SUBJECT = "charging-density";

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final ChargingService charging;
  private final AnswerBook answers;
  private final ChargingRatios ratios;

  public DensityService(
      Workspace workspace,
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      ChargingService charging,
      AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.charging = charging;
    this.answers = answers;
    Path file = workspace.layers().resolve("charging.yml");
    ratios = Files.exists(file) ? ChargingRatios.read(file) : ChargingRatios.NONE;
  }

  /**
   * The densities by the current layers.
   *
   * @param by zone layer id; null for the first
   * @throws io.tantu.problem.ProblemException {@code unknown-zone-layer}, {@code unknown-layer},
   *     {@code layer-not-ready}
   */
  public ChargingDensity density(String by, StationFilter filter) {
    LayerDefinition zones = catalog.zoneLayer(by);
    Inputs inputs = Inputs.current(store, layers(zones));
    DensityQuestion question = new DensityQuestion(zones.id(), filter, ratios);
    return answers.answer(
        SUBJECT,
        inputs,
        question.parameters(),
        ChargingDensity.class,
        (id, now) -> new DensityCalculation(inputs, snapshots, charging, question).answer(id, now));
  }

  /** Demand is read only where zones do not tell their residents, and where it is loaded. */
  private List<LayerDefinition> layers(LayerDefinition zones) {
    LayerDefinition counties = catalog.layer(COUNTIES);
    List<LayerDefinition> layers = new ArrayList<>(List.of(zones));
    if (!zones.equals(counties)) {
      layers.add(counties);
    }
    layers.add(catalog.layer(ChargingService.LAYER));
    String attribute = ratios.residents().attribute();
    if (zones.indexOf(attribute) < 0 || counties.indexOf(attribute) < 0) {
      catalog.layers().stream()
          .filter(layer -> layer.id().equals(DemandPoint.LAYER))
          .filter(layer -> store.current(layer.id()).isPresent())
          .forEach(layers::add);
    }
    return layers;
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  @Override
  public ChargingDensity again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    return new DensityCalculation(inputs, reading, charging, DensityQuestion.of(stored.question()))
        .answer(stored.id(), stored.measuredAt());
  }
}
