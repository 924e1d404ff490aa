package io.tantu.target;

import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import io.tantu.measure.Measurement;
import io.tantu.measure.Receipt.ReceiptLayer;
import io.tantu.measure.ZoneFigure;
import io.tantu.problem.ProblemException;
import io.tantu.target.MeasuredFigure.SplitRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The total over the counties and each county, as measured and stored. Thread-safe. */
@Component
final class MeasuredActuals implements Actuals {

  static final String CITY_ZONES = "county";

  private final MeasureService measure;
  private final Past past;

  /** Figures that were stored before. */
  interface Past {

    /**
     * @param now id of the measurement of the current versions
     */
    List<HistoryPoint> of(IndicatorRef ref, String now);
  }

  @Autowired
  MeasuredActuals(MeasureService measure, MeasuredHistory history) {
    this(measure, history::of);
  }

  MeasuredActuals(MeasureService measure, Past past) {
    this.measure = measure;
    this.past = past;
  }

  @Override
  public Optional<MeasuredFigure> of(IndicatorRef ref) {
    try {
      Measurement part = measured(ref, ref.definition());
      Measurement whole = ref.over() == null ? null : measured(ref, ref.over());
      return value(ref, part.kind(), part.total(), whole == null ? null : whole.total())
          .map(value -> figure(ref, part, whole, value));
    } catch (ProblemException e) {
      if (e.code().equals("layer-not-ready")) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public List<HistoryPoint> history(IndicatorRef ref, Actual now) {
    return past.of(ref, now.measurementId());
  }

  private Measurement measured(IndicatorRef ref, String definition) {
    return measure.measure(new MeasureRequest(ref.id(), definition, CITY_ZONES, null));
  }

  private static MeasuredFigure figure(
      IndicatorRef ref, Measurement part, Measurement whole, double value) {
    List<CountyFigure> counties = new ArrayList<>();
    for (int i = 0; i < part.zones().size(); i++) {
      ZoneFigure zone = part.zones().get(i);
      ZoneFigure of = whole == null ? null : whole.zones().get(i);
      Double figure = value(ref, part.kind(), zone, of).orElse(null);
      counties.add(new CountyFigure(zone.code(), zone.name(), figure, weight(ref, part, zone, of)));
    }
    Actual actual =
        Actual.measured(
            value,
            part.indicator(),
            part.definition().id(),
            part.receipt().id(),
            asOf(part.receipt().layers()),
            part.provenance());
    return new MeasuredFigure(
        whole == null ? actual : actual.dividedBy(whole.receipt().id()),
        counties,
        ratio(ref, part.kind()) ? SplitRule.EQUAL_POINTS : SplitRule.EQUAL_GROWTH);
  }

  /**
   * The zone's figure in the target's unit.
   *
   * @param whole the same zone by the definition that a count is divided by, or null
   */
  static Optional<Double> value(IndicatorRef ref, Kind kind, ZoneFigure zone, ZoneFigure whole) {
    Double figure = ref.figure(kind).in(zone);
    if (figure == null || ref.over() != null && (whole == null || whole.featureCount() == 0)) {
      return Optional.empty();
    }
    double share = ref.over() == null ? figure : figure / whole.featureCount();
    return Optional.of(share * ref.factor());
  }

  private static boolean ratio(IndicatorRef ref, Kind kind) {
    return ref.over() != null || ref.figure(kind) == IndicatorRef.Figure.RATIO;
  }

  /** A ratio's denominator, or the amount itself. */
  private static double weight(
      IndicatorRef ref, Measurement part, ZoneFigure zone, ZoneFigure whole) {
    if (!ratio(ref, part.kind())) {
      return Objects.requireNonNullElse(ref.figure(part.kind()).in(zone), 0.0);
    }
    if (whole != null) {
      return whole.featureCount();
    }
    return part.kind() == Kind.SHARE ? zone.baseAreaHa() : zone.zoneAreaHa();
  }

  /** The zones only cut the figure up: their date is not its date. */
  static String asOf(List<ReceiptLayer> layers) {
    return layers.stream()
        .filter(layer -> !layer.id().equals(CITY_ZONES))
        .map(ReceiptLayer::asOf)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .collect(Collectors.joining("、"));
  }
}
