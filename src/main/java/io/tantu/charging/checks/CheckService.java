package io.tantu.charging.checks;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.charging.ChargingService;
import io.tantu.charging.ChargingStation;
import io.tantu.charging.StationFilter;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Checks the stations of the current layer version, each version once. Thread-safe. */
@Service
public final class CheckService implements AnswerSource {

  private static final String SUBJECT = "charging-checks";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "2";

  private static final LocalizedText RULE =
      new LocalizedText(
          "距离为 CGCS2000 椭球面大地线；按公开的 GCJ-02 公式在各站扣除偏移，与原坐标分别比较是否在本市、是否在所填县（区）、离道路远近；变好的多于变差的且偶然概率不超过 0.001（单侧符号检验）才提示，有一项相反或扣除后多数在市外则不提示；多数站在市外另行提示；不改动坐标",
          "Distances are geodesics on the CGCS2000 ellipsoid; the shift of the published GCJ-02 formula"
              + " is taken back at each station, and both places are held against the city, the"
              + " county stated and the nearest road; it is warned of when more fit better than"
              + " worse and the chance of that is at most 0.001 (one-sided sign test), unless one of"
              + " the three speaks against it or most would lie outside the city then; most stations"
              + " outside the city are warned of by themselves; no coordinate is changed");

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "near", Warning.NEAR_METRES + " m, to the nearest other station",
          "stations looked at for a shift", "at most " + Shift.MOST_LOOKED + ", evenly taken",
          "as far from a road", "within " + Shift.SAME_METRES + " m",
          "roads looked at", "within " + Shift.MOST_ROAD_METRES + " m");

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;
  private final ChargingService charging;
  private final CheckGround ground;
  private final AnswerBook answers;

  CheckService(
      Catalog catalog,
      LayerStore store,
      Snapshots snapshots,
      ChargingService charging,
      CheckGround ground,
      AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
    this.charging = charging;
    this.ground = ground;
    this.answers = answers;
  }

  /**
   * What the checks find in the current version, with the counties and roads that are loaded.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-layer}, {@code layer-not-ready}
   */
  public StationChecks checks() {
    List<LayerDefinition> layers = new ArrayList<>();
    layers.add(catalog.layer(ChargingService.LAYER));
    layers.addAll(ground.layers());
    Inputs inputs = Inputs.current(store, layers);
    return answers.answer(
        SUBJECT,
        inputs,
        Map.of("form", FORM),
        StationChecks.class,
        (id, now) -> answer(inputs, snapshots, id, now));
  }

  private StationChecks answer(Inputs inputs, Snapshots reading, String id, Instant now) {
    List<ChargingStation> stations =
        charging.index(inputs.version(ChargingService.LAYER)).all(StationFilter.ANY);
    List<Place> places =
        stations.stream().map(one -> new Place(one.lon(), one.lat(), one.countyCode())).toList();
    Neighbours neighbours = Neighbours.of(places);
    Optional<Shift> shift = CheckGround.of(inputs, reading).map(city -> Shift.of(places, city));
    List<Warning> warnings = new ArrayList<>();
    shift.map(Warning::of).ifPresent(warnings::addAll);
    if (!neighbours.pairs().isEmpty()) {
      warnings.add(Warning.ofNear(neighbours.stations(), neighbours.pairs().size()));
    }
    return new StationChecks(
        inputs.provenance(),
        stations.size(),
        List.copyOf(warnings),
        neighbours.told(stations),
        shift.orElse(null),
        Receipts.ofRule(id, now, inputs, PARAMETERS, RULE));
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  @Override
  public StationChecks again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    return answer(inputs, reading, stored.id(), stored.measuredAt());
  }
}
