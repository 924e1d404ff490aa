package io.tantu.target;

import io.tantu.catalog.IndicatorDefinition;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import io.tantu.measure.Measurement;
import io.tantu.measure.Receipt.ReceiptLayer;
import io.tantu.measure.ZoneFigure;
import io.tantu.problem.ProblemException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The total over the counties, as measured and stored. Thread-safe. */
@Component
final class MeasuredActuals implements Actuals {

  private static final String CITY_ZONES = "county";

  private final MeasureService measure;

  MeasuredActuals(MeasureService measure) {
    this.measure = measure;
  }

  @Override
  public Optional<Actual> of(IndicatorRef indicator) {
    try {
      Measurement measurement =
          measure.measure(
              new MeasureRequest(indicator.id(), indicator.definition(), CITY_ZONES, null));
      return figure(indicator, measurement)
          .map(
              value ->
                  Actual.of(
                      value * indicator.factor(),
                      measurement.indicator(),
                      measurement.definition().id(),
                      measurement.receipt().id(),
                      asOf(measurement),
                      measurement.provenance()));
    } catch (ProblemException e) {
      if (e.code().equals("layer-not-ready")) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** The zones only cut the figure up: their date is not its date. */
  private static String asOf(Measurement measurement) {
    return measurement.receipt().layers().stream()
        .filter(layer -> !layer.id().equals(CITY_ZONES))
        .map(ReceiptLayer::asOf)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .collect(Collectors.joining("、"));
  }

  private static Optional<Double> figure(IndicatorRef indicator, Measurement measurement) {
    ZoneFigure total = measurement.total();
    IndicatorRef.Figure of =
        indicator.of() != null
            ? indicator.of()
            : measurement.kind() == IndicatorDefinition.Kind.AMOUNT
                ? IndicatorRef.Figure.AMOUNT
                : IndicatorRef.Figure.RATIO;
    return Optional.ofNullable(
        switch (of) {
          case RATIO -> total.ratio();
          case AREA -> total.coveredAreaHa();
          case AMOUNT -> total.amount();
        });
  }
}
