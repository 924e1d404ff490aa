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

/** New charging stations planned on the page. */
@LiveService
class SitingPageTest {

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
    return MapPage.open(chromium.browser(), "http://127.0.0.1:" + port, 1440, 900, path);
  }

  @Test
  void thePanelShowsThePlanOfTheLinkAndAnotherNumberIsAnotherPlan() {
    try (MapPage map = open("/#panel=siting:5")) {
      Page page = map.page();
      Locator panel = page.locator("#panel");
      assertThat(panel.locator(".list-button")).hasCount(5);
      assertThat(panel).containsText("新充电站布局");
      assertThat(panel).containsText("示意");
      assertThat(panel).containsText(Pattern.compile("现状覆盖[\\d,]+ 人 · 9\\d\\.\\d\\d\\s%"));
      assertThat(panel).containsText("与最优的差距已证明最优");
      assertThat(panel).containsText("规划假设");
      page.locator("#siting-sites").fill("6");
      assertThat(panel.locator(".list-button")).hasCount(6);
      page.waitForURL(Pattern.compile("panel=siting:6"));
      panel.locator(".list-button").first().click();
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void anotherGoalIsAnotherPlanAndPartOfTheLink() {
    try (MapPage map = open("/#panel=siting:3:mean-way")) {
      Locator panel = map.page().locator("#panel");
      assertThat(panel.locator(".list-button")).hasCount(3);
      assertThat(panel).containsText(Pattern.compile("任何方案的界[\\d,]+\\sm"));
      assertThat(panel.locator(".list-button").first())
          .containsText(Pattern.compile("平均路程 [\\d,]+\\sm−[\\d.]+\\sm"));
      map.page().locator("#siting-goal").selectOption("coverage");
      assertThat(panel).containsText(Pattern.compile("任何方案的界[\\d,]+ 人"));
      map.page().waitForURL(Pattern.compile("panel=siting:3:coverage"));
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void aPlanIsReachedFromTheNearestStationsAndSpeaksEnglishToo() {
    try (MapPage map = open("/#panel=charging:106.23:38.48&lang=en")) {
      Locator panel = map.page().locator("#panel");
      panel.locator("button", new Locator.LocatorOptions().setHasText("Plan new stations")).click();
      assertThat(panel.locator(".list-button")).hasCount(20);
      assertThat(panel).containsText("Planning assumption");
      assertThat(panel).containsText("proven best");
      assertThat(map.complaints()).isEmpty();
    }
  }
}
