package io.tantu.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.tantu.LiveService;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The nearest stations by road on the page. */
@LiveService
class RoadPageTest {

  private static Chromium chromium;

  @LocalServerPort private int port;

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  private MapPage open(String path) {
    return MapPage.openWithCounties(
        chromium.browser(), "http://127.0.0.1:" + port, 1440, 900, path);
  }

  private static Locator named(Locator within, String text) {
    return within.locator("button", new Locator.LocatorOptions().setHasText(text));
  }

  @Test
  void straightDistancesAreChangedForThoseByRoadAndTheLinkKeepsIt() {
    try (MapPage map = open("/#panel=charging:106.23:38.48")) {
      Page page = map.page();
      Locator panel = page.locator("#panel");
      assertThat(panel.locator(".list-button")).hasCount(8);
      assertThat(named(panel, "路线")).hasCount(0);
      page.locator("#charging-by").selectOption("road");
      assertThat(panel.locator(".list-button")).hasCount(8);
      assertThat(named(panel, "路线")).hasCount(8);
      assertThat(panel).containsText(Pattern.compile("约 \\d+ 分钟 · 直线 [\\d,.]+\\s(m|km)"));
      assertThat(panel).containsText("规划假设");
      assertThat(panel).containsText("示意");
      page.waitForURL(Pattern.compile("panel=charging:106.23:38.48:road"));
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void theRouteOfAnotherStationIsDrawnInsteadOfTheNearestOnes() {
    try (MapPage map = open("/#panel=charging:106.23:38.48:road")) {
      Locator routes = named(map.page().locator("#panel"), "路线");
      assertThat(routes.first()).hasAttribute("aria-pressed", "true");
      byte[] nearest = map.page().locator("#map").screenshot();
      routes.nth(7).click();
      assertThat(routes.nth(7)).hasAttribute("aria-pressed", "true");
      assertThat(routes.first()).hasAttribute("aria-pressed", "false");
      map.page().waitForTimeout(500);
      assertThat(map.page().locator("#map").screenshot()).isNotEqualTo(nearest);
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void isochronesAreShownRoundThePointAndRoundAStation() {
    try (MapPage map = open("/#panel=charging:106.23:38.48:road")) {
      Locator panel = map.page().locator("#panel");
      named(panel, "此点的等时圈").click();
      assertThat(panel).containsText("5 / 10 / 15 分钟车程");
      assertThat(panel).containsText("可达路段两侧各 200 m");
      named(panel.locator("li").first(), "等时圈").click();
      assertThat(named(panel.locator("li").first(), "等时圈")).hasAttribute("aria-pressed", "true");
      assertThat(panel).containsText("5 / 10 / 15 分钟车程");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void whereNoRoadIsNearThePanelSaysSoInEnglishToo() {
    try (MapPage map = open("/#panel=charging:107.5:38.9:road&lang=en")) {
      Locator panel = map.page().locator("#panel");
      assertThat(panel).containsText("No road near this point");
      assertThat(named(panel, "Route")).hasCount(0);
      assertThat(map.complaints()).isEmpty();
    }
  }
}
