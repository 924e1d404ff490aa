package io.tantu.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.tantu.TantuApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page of a bureau that has described its layers and imported nothing yet. */
@SpringBootTest(classes = TantuApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class EmptyPageTest {

  @TempDir static Path home;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void workspace(DynamicPropertyRegistry registry) throws IOException {
    for (String layer : new String[] {"county", "forest"}) {
      String described =
          Files.readString(Path.of("layers", layer, "layer.yml")).replaceAll("(?m)^data:.*\n", "");
      Path folder = Files.createDirectories(home.resolve("layers").resolve(layer));
      Files.writeString(folder.resolve("layer.yml"), described);
    }
    registry.add("tantu.layers", () -> home.resolve("layers").toString());
    registry.add("tantu.data", () -> home.resolve("data").toString());
  }

  @Test
  void itSaysWhatToDoFirstAndWhatADeskStillLacks() {
    try (Chromium chromium = Chromium.launch();
        MapPage map =
            MapPage.open(
                chromium.browser(),
                "http://localhost:" + port,
                1440,
                900,
                "/#panel=renewable:wind")) {
      assertThat(map.page().locator("#notice")).containsText("./tantu import 文件 --layer county");
      assertThat(map.page().locator("#layer-tree")).containsText("尚未导入");
      Locator lacking = map.page().locator("#panel .failure").first();
      assertThat(lacking).containsText("服务不能照办");
      assertThat(lacking.locator("details")).containsText("renewable.yml");
      assertThat(map.complaints())
          .as("but for what was asked in vain")
          .allMatch(c -> c.contains("/renewable/"));
    }
  }
}
