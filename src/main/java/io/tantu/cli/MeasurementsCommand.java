package io.tantu.cli;

import io.tantu.measure.history.HistoryLimit;
import io.tantu.measure.history.MeasurementHistory;
import io.tantu.measure.history.PastMeasurement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tantu measurements}: what was measured before, newest first. */
@Command(
    name = "measurements",
    mixinStandardHelpOptions = true,
    description = "List stored measurements, newest first.")
final class MeasurementsCommand implements Runnable {

  /** What tells a reader most about a total, in the order of preference. */
  private static final List<String> FIGURES =
      List.of(
          "ratio",
          "amount",
          "coveredAreaHa",
          "stockTonnesC",
          "changeTonnesC",
          "netTonnesC",
          "toProveHa");

  @Parameters(
      arity = "0..1",
      paramLabel = "INDICATOR",
      description = "Only those of this indicator, or carbon.")
  private String indicator;

  @Option(names = "--layer", paramLabel = "ID", description = "Only those made from this layer.")
  private String layer;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many (default: 50).")
  private String limit;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    HistoryLimit most = HistoryLimit.of(limit);
    try (ConfigurableApplicationContext context = workspace.open()) {
      context.getBean(MeasurementHistory.class).list(indicator, layer, most).forEach(this::print);
    }
  }

  private void print(PastMeasurement past) {
    StringBuilder layers = new StringBuilder();
    past.layers().forEach(l -> layers.append(' ').append(l.id()).append('@').append(l.version()));
    System.out.printf(
        "%s  %s  %-22s %-10s %s %s %s%n",
        past.id(),
        past.measuredAt(),
        past.indicator(),
        Objects.requireNonNullElse(past.definition(), ""),
        figure(past.total()),
        Objects.requireNonNullElse(past.by(), ""),
        layers.toString().strip());
  }

  private static String figure(Map<String, Number> total) {
    return FIGURES.stream()
        .filter(total::containsKey)
        .map(name -> name + "=" + total.get(name))
        .findFirst()
        .orElse("");
  }
}
