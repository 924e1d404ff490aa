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

/** Stations along a route that is drawn on the map, or that a link brings. */
@LiveService
class AlongPageTest {

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

  @Test
  void aLineThatIsMeasuredLeadsToTheStationsAlongIt() {
    try (MapPage map = open("/#map=11/38.48/106.23")) {
      Page page = map.page();
      page.click("#tool-distance");
      page.mouse().click(600, 420);
      page.mouse().move(700, 430);
      page.mouse().dblclick(850, 440);
      page.locator("#measure-along").click();
      Locator panel = page.locator("#panel");
      assertThat(panel).containsText("沿线充电站");
      assertThat(panel.locator(".list-button").first()).containsText("偏离");
      assertThat(panel).containsText("最长的无公共直流桩路段");
      assertThat(panel).containsText("示意");
      page.waitForURL(Pattern.compile("panel=along:106\\.\\d{5},38\\.\\d{5},106"));
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void aRouteThatIsRefusedAndOneWithoutStationsAreToldInWords() {
    try (MapPage map = open("/#panel=along:100,30,100.1,30.1")) {
      Page page = map.page();
      assertThat(page.locator("#panel")).containsText("路线离所有充电站都太远");
      page.navigate("http://127.0.0.1:" + port + "/#panel=along:106.1,38.48,106.11,38.48:1");
      page.reload();
      assertThat(page.locator("#panel")).containsText("沿线没有充电站");
      page.navigate("http://127.0.0.1:" + port + "/#panel=along:106.1,38.48,106.11,38.48:abc");
      page.reload();
      assertThat(page.locator("#panel")).isHidden();
    }
  }

  @Test
  void aLinkBringsTheRouteAndAnotherDistanceFindsMore() {
    try (MapPage map = open("/#panel=along:106.2,38.48,106.3,38.48:200&lang=en")) {
      Page page = map.page();
      Locator panel = page.locator("#panel");
      assertThat(panel).containsText("Longest stretch without a station");
      assertThat(panel.locator(".list-button").first()).isVisible();
      int near = panel.locator(".list-button").count();
      page.locator("#along-metres").fill("2000");
      page.locator("#along-metres").press("Enter");
      page.waitForURL(Pattern.compile("38.48:2000"));
      assertThat(panel.locator(".list-button").nth(near)).isVisible();
      assertThat(map.complaints()).isEmpty();
    }
  }
}
