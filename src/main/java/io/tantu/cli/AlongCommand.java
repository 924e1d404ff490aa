package io.tantu.cli;

import io.tantu.charging.BesideRoute;
import io.tantu.charging.ChargingService;
import io.tantu.charging.ChargingService.FoundAlong;
import io.tantu.charging.Route;
import io.tantu.problem.ProblemException;
import io.tantu.report.RouteTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tantu along}: the stations along a route. */
@Command(
    name = "along",
    mixinStandardHelpOptions = true,
    description = "List the stations along a route, in its order, with way and offset.")
final class AlongCommand implements Runnable {

  @Parameters(paramLabel = "FILE", description = "GeoJSON LineString, longitude first.")
  private Path file;

  @Option(
      names = "--metres",
      defaultValue = "1000",
      description = "How far beside the route a station may be (default: 1000).")
  private String metres;

  @Mixin private StationOptions stations;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    Route route = route();
    double beside = BesideRoute.parse(metres).metres();
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      ChargingService charging = context.getBean(ChargingService.class);
      FoundAlong found = charging.along(route, beside, stations.filter(charging.kinds()));
      output.write(found, RouteTable.of(found));
    }
  }

  private Route route() {
    try (InputStream in = Files.newInputStream(file)) {
      return Route.read(in);
    } catch (IOException e) {
      throw ProblemException.invalid(
              "file-unreadable",
              "%s cannot be read; name a GeoJSON file with the route.".formatted(file))
          .causedBy(e);
    }
  }
}
