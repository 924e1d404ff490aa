package io.tantu.charging.gaps;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.charging.ChargingService;
import io.tantu.charging.gaps.ChargingGaps.Unserved;
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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Answers who has a public charging station near enough, each question once. Thread-safe. */
@Service
public final class GapService implements AnswerSource {

  private static final String SUBJECT = "charging-gaps";

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "3";

  private static final String COUNTIES = "county";

  private static final Comparator<Unserved> MOST_FIRST =
      Comparator.comparingLong(Unserved::residents)
          .reversed()
          .thenComparing(Unserved::demandId, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Catalog catalog;
  private final LayerStore store;
  private final ChargingService charging;
  private final AnswerBook answers;

  public GapService(
      Catalog catalog, LayerStore store, ChargingService charging, AnswerBook answers) {
    this.catalog = catalog;
    this.store = store;
    this.charging = charging;
    this.answers = answers;
  }

  /** The layers that gaps are found in. */
  public List<LayerDefinition> layers() {
    return Stream.of(COUNTIES, ChargingService.LAYER, DemandPoint.LAYER)
        .map(catalog::layer)
        .toList();
  }

  /**
   * The gaps by the current layers.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-layer}, {@code layer-not-ready}
   */
  public ChargingGaps gaps(ServiceStandards standards) {
    Inputs inputs = Inputs.current(store, layers());
    return answers.answer(
        SUBJECT,
        inputs,
        Map.of("form", FORM, "standards", standards),
        ChargingGaps.class,
        (id, now) -> answer(inputs, standards, id, now));
  }

  /** The ways to the stations of the inputs, which hold counties, stations and demand. */
  public DemandWays ways(Inputs inputs, ServiceStandards standards) {
    Map<String, String> counties = new TreeMap<>();
    LayerDefinition county = inputs.layer(COUNTIES);
    int code = county.indexOf("code");
    int name = county.indexOf("name");
    read(inputs, COUNTIES, Function.identity())
        .forEach(one -> counties.put((String) one.values()[code], (String) one.values()[name]));
    return DemandWays.to(
        charging.index(inputs.version(ChargingService.LAYER)),
        read(inputs, DemandPoint.LAYER, DemandPoint.reader(inputs.layer(DemandPoint.LAYER))),
        counties,
        standards);
  }

  private ChargingGaps answer(Inputs inputs, ServiceStandards standards, String id, Instant now) {
    DemandWays ways = ways(inputs, standards);
    return new ChargingGaps(
        inputs.provenance(),
        standards,
        ServiceStandards.ASSUMPTION,
        ways.byCounty(),
        ways.total(),
        unserved(ways),
        Receipts.ofWays(id, now, inputs, standards.parameters()));
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
    ServiceStandards standards =
        json.treeToValue(
            json.readTree(stored.question()).at("/parameters/standards"), ServiceStandards.class);
    return answer(inputs, standards, stored.id(), stored.measuredAt());
  }
}
