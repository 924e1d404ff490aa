package io.tantu.cli;

import io.tantu.renewable.land.LandService;
import io.tantu.renewable.sites.RankedSites;
import io.tantu.renewable.sites.SitesService;
import io.tantu.report.RankedSitesTable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu rank}: the best sites for PV and wind. */
@Command(
    name = "rank",
    mixinStandardHelpOptions = true,
    description = {
      "Rank the sites for PV or wind on the land that no siting rule forbids, by weighted criteria.",
      "What no layer tells is named. JSON is GeoJSON with the sites' outlines."
    })
final class RankCommand implements Runnable {

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "pv-fishery, pv-agri, pv-centralised or wind.")
  private String kind;

  @Option(
      names = "--weights",
      paramLabel = "WEIGHTS",
      description =
          "As road:0.5,area:0.5, adding up to 1; criteria left out count nothing (default: what"
              + " renewable.yml says).")
  private String weights;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many sites, 1 to 1000 (default: 50).")
  private Integer limit;

  @Mixin private LandOptions land;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      LandService lands = context.getBean(LandService.class);
      RankedSites sites =
          context
              .getBean(SitesService.class)
              .sites(
                  kind,
                  land.day(lands),
                  land.pieces(lands),
                  weights,
                  limit,
                  LandProgress.onTerminal());
      output.write(sites, RankedSitesTable.of(sites));
    }
  }
}
