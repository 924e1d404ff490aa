package io.tantu.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.tantu.LiveService;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Densities of piles and the stations' checks on the page. */
@LiveService
class DensityPageTest {

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
  void thePanelOfStationsLeadsToDensitiesThatAreOrderedByAnyFigureAndTheLinkKeepsIt() {
    try (MapPage map = open("/#panel=charging:106.23:38.48")) {
      Page page = map.page();
      Locator panel = page.locator("#panel");
      page.waitForResponse(answer -> answer.url().endsWith("/charging/checks"), page::reload);
      assertThat(panel.locator(".list-button")).hasCount(8);
      page.waitForTimeout(300);
      assertThat(panel.locator(".station-notice")).hasCount(0);
      panel.getByText("充电桩密度与桩车比").click();
      Locator rows = panel.locator(".density tbody tr");
      assertThat(rows).hasCount(6);
      assertThat(rows.first()).containsText("兴庆区");
      page.locator("#density-sort-pilesPerKm2").click();
      assertThat(panel.locator(".density tbody tr").first()).containsText("金凤区");
      assertThat(panel.locator("th[aria-sort=descending]")).containsText("桩/km²");
      assertThat(panel.locator(".density tbody")).containsText("未知");
      assertThat(panel.locator(".density tfoot")).containsText("15.5");
      assertThat(panel).containsText("1:12–1:15");
      assertThat(panel).containsText("未达到，还差 135 台");
      assertThat(panel).containsText("未核实");
      assertThat(panel).containsText("示意");
      page.waitForURL(Pattern.compile("~density:county:pilesPerKm2"));
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void aLinkOpensTheParksWhoseResidentsAreNotKnownInEnglishToo() {
    try (MapPage map = open("/#panel=density:industrial-park&lang=en")) {
      Page page = map.page();
      Locator panel = page.locator("#panel");
      assertThat(panel.locator(".density tbody tr")).hasCount(9);
      assertThat(panel.locator(".density tbody")).containsText("unknown");
      assertThat(panel).containsText("unverified");
      page.locator("#density-by").selectOption("zone");
      assertThat(panel.locator(".density tbody tr")).hasCount(3);
      page.waitForURL(Pattern.compile("panel=density:zone"));
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void whatTheChecksWarnOfIsToldInThePanelOfStations() {
    try (MapPage map = open("/")) {
      Page page = map.page();
      page.route(
          "**/api/v1/charging/checks",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("application/json")
                      .setBody(
                          """
                          {"warnings": [{"code": "near-duplicates",
                             "seen": {"zh": "2 座站相距很近。", "en": "Two stand close."},
                             "remedy": {"zh": "请核对。", "en": "Check them."}}],
                           "nearDuplicates": {"first": [
                             {"first": {"name": "甲站"}, "second": {"name": "乙站"}, "metres": 4.5}]}}
                          """)));
      page.evaluate("location.hash = '#panel=charging:106.23:38.48'");
      page.reload();
      Locator notice = page.locator("#panel .station-notice");
      assertThat(notice).containsText("2 座站相距很近。");
      notice.locator("summary").click();
      assertThat(notice).containsText("甲站 与 乙站：4.5");
      assertThat(map.complaints()).isEmpty();
    }
  }
}
