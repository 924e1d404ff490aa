package io.tantu.cli;

import io.tantu.charging.StationFilter;
import io.tantu.charging.density.DensityFilter;
import java.util.List;
import picocli.CommandLine.Option;

/** Which stations are wanted. */
final class StationOptions {

  @Option(names = "--kind", description = "Kind of station, such as charging or swap.")
  private String kind;

  @Option(names = "--public", paramLabel = "true|false", description = "Open to the public or not.")
  private String publicOnly;

  @Option(names = "--min-power", paramLabel = "KW", description = "Smallest total power.")
  private String minPowerKw;

  @Option(names = "--current", paramLabel = "ac|dc", description = "With at least one such pile.")
  private String current;

  @Option(names = "--text", description = "Part of a station's name, id or kind of operator.")
  private String text;

  /**
   * @param kinds the kinds that the layer's schema lists
   */
  StationFilter filter(List<String> kinds) {
    return StationFilter.parse(kind, publicOnly, minPowerKw, current, text, kinds);
  }

  /** The same for a density, which counts public charging stations unless told otherwise. */
  StationFilter densityFilter(List<String> kinds) {
    return DensityFilter.parse(kind, publicOnly, minPowerKw, current, text, kinds);
  }
}
