package io.tantu.cli;

import io.tantu.charging.Position;
import io.tantu.charging.road.Isochrones;
import io.tantu.charging.road.Minutes;
import io.tantu.charging.road.RoadService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code tantu isochrone}: what is reached by road within some minutes. */
@Command(
    name = "isochrone",
    mixinStandardHelpOptions = true,
    description = "Write what is reached by road from a place within some minutes, as GeoJSON.")
final class IsochroneCommand implements Runnable {

  @Option(names = "--lon", required = true, description = "Longitude, degrees, CGCS2000.")
  private String lon;

  @Option(names = "--lat", required = true, description = "Latitude, degrees, CGCS2000.")
  private String lat;

  @Option(
      names = "--minutes",
      defaultValue = Minutes.DEFAULT,
      description = "Minutes with commas between them (default: ${DEFAULT-VALUE}).")
  private String minutes;

  @Option(names = "--out", paramLabel = "FILE", description = "File to write (default: stdout).")
  private Path out;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    Position position = Position.parse(lon, lat);
    Minutes asked = Minutes.parse(minutes);
    if (out != null) {
      new WholeFile(out).check();
    }
    try (ConfigurableApplicationContext context = workspace.openUpToDate()) {
      Isochrones reached = context.getBean(RoadService.class).isochrones(position, asked);
      String text = JsonMapper.shared().writeValueAsString(reached);
      if (out == null) {
        System.out.println(text);
      } else {
        new WholeFile(out)
            .write(file -> file.write((text + '\n').getBytes(StandardCharsets.UTF_8)));
      }
    }
  }
}
