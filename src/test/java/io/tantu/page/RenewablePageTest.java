package io.tantu.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.tantu.LiveService;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The potential of renewable energy on the page. */
@LiveService
class RenewablePageTest {

  /** The first answer finds the land of the whole city. */
  private static final LocatorAssertions.HasCountOptions PATIENT =
      new LocatorAssertions.HasCountOptions().setTimeout(110_000);

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
  void theRailLeadsToThePotentialWhoseKindIsSwitchedAndTheLinkKeepsIt() {
    try (MapPage map = open("/")) {
      Page page = map.page();
      Locator panel = page.locator("#panel");
      page.locator("#open-renewable").click();
      Locator rows = panel.locator("#renewable-potential tbody tr");
      assertThat(rows).hasCount(6, PATIENT);
      assertThat(panel.locator(".panel-title")).containsText("可再生能源潜力");
      assertThat(panel.locator("#renewable-potential tfoot")).containsText("1,218.1");
      assertThat(panel).containsText("27.8 MW/km²");
      assertThat(panel).containsText("不是用地许可");
      assertThat(panel.locator("#renewable-not-judged")).containsText("没有耕地图层");
      panel.locator("#renewable-judged summary").click();
      assertThat(panel.locator("#renewable-judged")).containsText("PV-2-REDLINE");
      assertThat(panel.locator(".renewable-goals li")).hasCount(4);
      page.waitForResponse(
          answer -> answer.url().contains("/renewable/land?kind=wind"),
          () -> page.locator("#renewable-kind").selectOption("wind"));
      assertThat(panel.locator("#renewable-potential tfoot")).containsText("12,540.4");
      assertThat(panel.locator("#renewable-not-judged")).containsText("WIND-");
      assertThat(panel.locator("#renewable-not-judged")).not().containsText("PV-");
      assertThat(panel).containsText("建成区、居民点和耕地没有图层");
      page.waitForURL(Pattern.compile("panel=renewable:wind"));
      page.locator("#renewable-kind").selectOption("pv-rooftop");
      assertThat(panel.locator("#renewable-potential thead")).containsText("可装屋顶");
      assertThat(panel.locator(".renewable-swatch")).hasCount(0);
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void aLinkAsksByTheRulesOfItsDayInEnglishToo() {
    try (MapPage map = open("/")) {
      Page page = map.page();
      page.evaluate("location.hash = '#panel=renewable:wind:2025-06-01&lang=en'");
      page.reload();
      Locator panel = page.locator("#panel");
      assertThat(panel.locator("#renewable-potential tbody tr")).hasCount(6, PATIENT);
      assertThat(panel.locator("#renewable-day")).hasValue("2025-06-01");
      assertThat(panel).containsText("Full-load hours");
      assertThat(panel).containsText("not verified");
      assertThat(page.locator("#open-renewable")).hasText("Renewable potential");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void sitesAreRankedAnewByTheWeightsThatTheReaderSetsAndOneIsFlownTo() {
    try (MapPage map = open("/#panel=renewable:pv-centralised")) {
      Page page = map.page();
      Locator sites = page.locator("#renewable-sites li");
      assertThat(sites).hasCount(20, PATIENT);
      assertThat(page.locator(".renewable-weights")).containsText("到最近道路的距离");
      assertThat(page.locator(".renewable-weights .number").first()).hasText("30\u2009%");
      String before = sites.first().textContent();
      page.locator("#renewable-weight-road").fill("0");
      page.waitForResponse(
          answer -> answer.url().contains("road%3A0%2C"),
          () -> page.locator("#renewable-weight-road").press("Enter"));
      page.waitForURL(Pattern.compile("panel=renewable:pv-centralised:[-0-9]+:road%3A0,"));
      assertThat(page.locator(".renewable-weights .number").first()).hasText("0\u2009%");
      assertThat(sites).hasCount(20, PATIENT);
      assertThat(sites.first()).not().hasText(before);
      assertThat(page.locator("#renewable-weight-plant")).hasValue("3");
      sites.first().locator("button").click();
      page.waitForURL(Pattern.compile("map=1[2-4]"));
      page.reload();
      assertThat(page.locator("#renewable-weight-road")).hasValue("0");
      page.locator("#renewable-kind").selectOption("pv-rooftop");
      assertThat(page.locator(".renewable-weights")).hasCount(0);
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void whatStandsIsToldByCountyBesideTheGoals() {
    try (MapPage map = open("/#panel=renewable:wind")) {
      Page page = map.page();
      assertThat(page.locator("#renewable-capacities tbody tr")).hasCount(6, PATIENT);
      assertThat(page.locator("#renewable-capacities tfoot")).containsText("合计");
      assertThat(page.locator("#renewable-years li")).hasCount(0);
      assertThat(page.locator("#panel")).containsText("没有在建或规划的电站");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void aKindThatALinkMistakesIsNamed() {
    try (MapPage map = open("/#panel=renewable:tidal")) {
      Page page = map.page();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("“tidal”不存在");
      String shown = page.locator("#renewable-kind").inputValue();
      page.locator("#renewable-kind").selectOption("wind");
      assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
      assertThat(shown).isEqualTo("pv-fishery");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void weightsThatCannotBeAskedAreExplainedAndLeftAgain() {
    try (MapPage map = open("/#panel=renewable:pv-centralised:2026-06-01:steep%3A3")) {
      Page page = map.page();
      assertThat(page.locator("#panel .failure")).containsText("坡度图层还没有导入");
      page.locator("#renewable-usual").click();
      assertThat(page.locator("#renewable-sites li")).hasCount(20, PATIENT);
      assertThat(page.locator("#renewable-usual")).hasCount(0);
      page.waitForURL(Pattern.compile("panel=renewable:pv-centralised:2026-06-01&"));
    }
  }
}
