package io.tantu.cli;

import io.tantu.renewable.land.LandService;
import io.tantu.renewable.land.PieceRule;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Which land counts for PV and wind. */
final class LandOptions {

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Day whose siting rules count, as 2026-01-22 (default: today).")
  private String asOf;

  @Option(
      names = "--min-area",
      paramLabel = "HECTARES",
      description = "Least size of a piece of land (default: what renewable.yml says).")
  private Double minArea;

  @Option(
      names = "--compactness",
      paramLabel = "RATIO",
      description = "Least 4πA/P² of a piece, 0 to 1 (default: what renewable.yml says).")
  private Double compactness;

  LocalDate day(LandService lands) {
    return lands.day(asOf);
  }

  PieceRule pieces(LandService lands) {
    return lands.pieces(minArea, compactness);
  }
}
