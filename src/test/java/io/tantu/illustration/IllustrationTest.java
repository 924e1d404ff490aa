package io.tantu.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IllustrationTest {

  private static final List<String> AUTHORED =
      List.of(
          "charging-candidate",
          "charging-demand",
          "charging-station",
          "corridor",
          "data-centre",
          "ecological-redline",
          "forest",
          "grassland",
          "green-factory",
          "industrial-park",
          "livestock-farm",
          "old-community",
          "planting-plan",
          "protected-area",
          "public-building",
          "road",
          "wetland",
          "zone");

  @Test
  void writesTheShippedBytesAgain(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("county"));
    Files.copy(file(Shipped.LAYERS, "county"), file(folder, "county"));

    Illustration.write(folder);

    for (String layer : AUTHORED) {
      assertThat(Files.mismatch(file(folder, layer), file(Shipped.LAYERS, layer)))
          .as(layer)
          .isEqualTo(-1);
    }
  }

  private static Path file(Path layers, String layer) {
    return layers.resolve(layer).resolve(layer + ".geojson");
  }
}
