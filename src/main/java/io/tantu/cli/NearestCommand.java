package io.tantu.cli;

import io.tantu.charging.ChargingService;
import io.tantu.charging.FoundStation;
import io.tantu.charging.Position;
import io.tantu.charging.SearchRadius;
import io.tantu.charging.StationCount;
import io.tantu.charging.StationFilter;
import io.tantu.charging.WayKind;
import io.tantu.charging.road.RoadService;
import io.tantu.charging.road.RoadStations;
import io.tantu.problem.ProblemException;
import io.tantu.report.NearestTable;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tantu nearest}: the stations nearest to a place, or all within a distance of it. */
@Command(
    name = "nearest",
    mixinStandardHelpOptions = true,
    description =
        "List the stations nearest to a place, or all within a distance of it, nearest first.")
final class NearestCommand implements Runnable {

  @Parameters(
      paramLabel = "LON,LAT",
      description = "Longitude and latitude, degrees, CGCS2000, such as 106.23,38.48.")
  private String place;

  @Option(
      names = {"--k", "-k"},
      paramLabel = "COUNT",
      description = "How many stations, 1 to 100 (default: 5; with --radius all).")
  private String count;

  @Option(
      names = "--radius",
      paramLabel = "METRES",
      description = "Only stations at most so far, on the ellipsoid.")
  private String radius;

  @Option(
      names = "--by",
      paramLabel = "straight|road",
      defaultValue = "straight",
      description = "Nearest straight, or by the road layer; that not with --radius.")
  private String by;

  @Mixin private StationOptions stations;

  @Mixin private OutputOptions output;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    output.check();
    Position position = PlaceText.parse(place);
    WayKind way = WayKind.of(by);
    StationCount wanted =
        count == null && radius != null
            ? null
            : StationCount.parse(count == null ? StationCount.DEFAULT : count);
    SearchRadius reach = radius == null ? null : SearchRadius.parse(radius);
    if (way == WayKind.ROAD && reach != null) {
      throw ProblemException.invalid(
          "radius-by-road",
          "--radius is a straight distance and --by road asks for ways; leave one of them out.");
    }
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      ChargingService charging = context.getBean(ChargingService.class);
      StationFilter filter = stations.filter(charging.kinds());
      refuseFarOutside(position, charging);
      if (way == WayKind.ROAD) {
        RoadStations found =
            context.getBean(RoadService.class).nearest(position, wanted.value(), filter);
        output.write(found, NearestTable.of(found));
        return;
      }
      ChargingService.Found found =
          reach == null
              ? charging.nearest(position, wanted.value(), filter)
              : first(wanted, charging.within(position, reach.metres(), filter));
      output.write(found, NearestTable.of(found));
    }
  }

  private static ChargingService.Found first(StationCount wanted, ChargingService.Found found) {
    List<FoundStation> stations = found.stations();
    return wanted == null || stations.size() <= wanted.value()
        ? found
        : new ChargingService.Found(
            stations.subList(0, wanted.value()), found.provenance(), found.layerVersion());
  }

  /** Who asks from another city has most likely mistyped. */
  private static void refuseFarOutside(Position position, ChargingService charging) {
    List<FoundStation> any = charging.nearest(position, 1, StationFilter.ANY).stations();
    if (!any.isEmpty() && any.get(0).metres() > SearchRadius.MAX_METRES) {
      throw ProblemException.invalid(
              "far-outside",
              "The place %s,%s is %.0f km from the nearest station of any kind; one within %.0f km is wanted. Check the digits, and that the longitude comes first."
                  .formatted(
                      position.lon(),
                      position.lat(),
                      any.get(0).metres() / 1_000,
                      SearchRadius.MAX_METRES / 1_000))
          .with("nearestMetres", any.get(0).metres());
    }
  }
}
