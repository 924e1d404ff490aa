package io.tantu.charging.gaps;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.charging.ChargingService;
import io.tantu.charging.ChargingStation;
import io.tantu.charging.Position;
import io.tantu.charging.StationFilter;
import io.tantu.charging.StationIndex;
import io.tantu.charging.Travel;
import io.tantu.charging.WayKind;
import io.tantu.charging.gaps.ChargingGaps.Unserved;
import io.tantu.charging.road.RoadAssumption;
import io.tantu.charging.road.RoadService;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.AnswerSource;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.StoredMeasurement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers who has a public charging station near enough, each question once. Thread-safe. */
@Service
public final class GapService implements AnswerSource {

  private static final String SUBJECT = "charging-gaps";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "6";

  private static final String COUNTIES = "county";

  private static final Comparator<Unserved> MOST_FIRST =
      Comparator.comparingLong(Unserved::residents)
          .reversed()
          .thenComparing(Unserved::demandId, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Catalog catalog;
  private final LayerStore store;
  private final ChargingService charging;
  private final RoadService roads;
  private final AnswerBook answers;

  public GapService(
      Catalog catalog,
      LayerStore store,
      ChargingService charging,
      RoadService roads,
      AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.charging = charging;
    this.roads = roads;
    this.answers = answers;
  }

  /**
   * The layers that gaps are found in.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-layer}, {@code road-layer-missing}
   */
  public List<LayerDefinition> layers(WayKind by) {
    Stream<LayerDefinition> layers =
        Stream.of(COUNTIES, ChargingService.LAYER, DemandPoint.LAYER).map(catalog::layer);
    return (by == WayKind.ROAD ? Stream.concat(layers, Stream.of(roads.layer())) : layers).toList();
  }

  /**
   * The gaps by the current layers.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-layer}, {@code layer-not-ready},
   *     {@code road-layer-missing}
   */
  public ChargingGaps gaps(ServiceStandards standards, WayKind by) {
    Inputs inputs = Inputs.current(store, layers(by));
    return answers.answer(
        SUBJECT,
        inputs,
        Map.of("form", FORM, "standards", standards, "by", by.id()),
        ChargingGaps.class,
        (id, now) -> answer(inputs, standards, by, id, now));
  }

  /** The ways to the stations of the inputs, which hold the layers. */
  public DemandWays ways(Inputs inputs, ServiceStandards standards, WayKind by) {
    CityDemand city = demand(inputs);
    StationIndex stations = charging.index(inputs.version(ChargingService.LAYER));
    if (by == WayKind.ROAD) {
      Travel travel = roads.travel(inputs, city.points().stream().map(DemandPoint::at).toList());
      List<Position> stops =
          stations.all(StationFilter.PUBLIC_CHARGING).stream().map(ChargingStation::at).toList();
      double[] metres = travel.metresToNearest(stops, Travel.unbounded(city.points().size()));
      return city.ways(metres, standards, travel);
    }
    return DemandWays.straight(stations, city, standards);
  }

  private CityDemand demand(Inputs inputs) {
    return CityDemand.of(
        inputs.layer(COUNTIES),
        read(inputs, COUNTIES, Function.identity()),
        read(inputs, DemandPoint.LAYER, DemandPoint.reader(inputs.layer(DemandPoint.LAYER))));
  }

  /** What the distances mean, for a receipt. */
  public static LocalizedText rule(WayKind by) {
    return by == WayKind.ROAD ? RoadAssumption.WAYS : Receipts.STRAIGHT_WAYS;
  }

  private ChargingGaps answer(
      Inputs inputs, ServiceStandards standards, WayKind by, String id, Instant now) {
    DemandWays ways = ways(inputs, standards, by);
    return new ChargingGaps(
        inputs.provenance(),
        standards,
        ServiceStandards.ASSUMPTION,
        ways.byCounty(),
        ways.total(),
        ways.residentsOutside(),
        unserved(ways),
        Receipts.ofRule(id, now, inputs, standards.parameters(by), rule(by)));
  }

  private static List<Unserved> unserved(DemandWays ways) {
    return IntStream.range(0, ways.demand().size())
        .filter(i -> !ways.served(i))
        .mapToObj(i -> Unserved.of(ways.demand().get(i), ways.metres()[i], ways.standard(i)))
        .sorted(MOST_FIRST)
        .toList();
  }

  private <T> List<T> read(Inputs inputs, String layer, Function<Feature, T> reader) {
    try (Stream<Feature> features =
        store.features(inputs.layer(layer), inputs.version(layer), FeatureQuery.all())) {
      return features.map(reader).toList();
    }
  }

  @Override
  public boolean made(StoredMeasurement stored) {
    return stored.indicator().equals(SUBJECT);
  }

  @Override
  public ChargingGaps again(StoredMeasurement stored, Inputs inputs, Snapshots reading) {
    JsonMapper json = JsonMapper.shared();
    JsonNode parameters = json.readTree(stored.question()).get("parameters");
    return answer(
        inputs,
        json.treeToValue(parameters.get("standards"), ServiceStandards.class),
        json.treeToValue(parameters.get("by"), WayKind.class),
        stored.id(),
        stored.measuredAt());
  }
}
