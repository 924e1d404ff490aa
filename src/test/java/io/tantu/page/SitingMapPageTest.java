package io.tantu.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.tantu.LiveService;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the siting desk does on the map, and the plans that come of it. */
@LiveService
class SitingMapPageTest {

  private static final String BUILT_UP = "&map=12.00/38.46500/106.23000";

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
    return MapPage.openWithCounties(chromium.browser(), origin(), 1440, 900, path);
  }

  private String origin() {
    return "http://127.0.0.1:" + port;
  }

  /** What the panel leaves free of the map, once two pictures in a row are the same. */
  private static byte[] picture(Page page) {
    Page.ScreenshotOptions free = new Page.ScreenshotOptions().setClip(310, 10, 700, 800);
    byte[] last = page.screenshot(free);
    for (int i = 0; i < 40; i++) {
      page.waitForTimeout(150);
      byte[] next = page.screenshot(free);
      if (Arrays.equals(last, next)) {
        return next;
      }
      last = next;
    }
    throw new AssertionError("the map does not come to rest");
  }

  private static long people(Locator text) {
    Matcher number = Pattern.compile("([\\d,]+) (人|people)").matcher(text.innerText());
    assertThat(number.find()).as(text.innerText()).isTrue();
    return Long.parseLong(number.group(1).replace(",", ""));
  }

  private static void click(Page page, String id) {
    page.locator(id).click();
    assertThat(page.locator(id)).hasAttribute("aria-pressed", Pattern.compile("true|false"));
  }

  @Test
  void eachSwitchDrawsOnTheMapAndTakesItsDrawingAway() {
    String path = "/#panel=siting&plan=sites(5)&desk=" + BUILT_UP;
    try (MapPage map = MapPage.open(chromium.browser(), origin(), 1440, 900, path)) {
      Page page = map.page();
      page.waitForSelector(".site");
      byte[] bare = picture(page);
      for (String name : new String[] {"heat", "areas", "rings", "candidates"}) {
        click(page, "#siting-show-" + name);
        assertThat(page.locator("#siting-" + name)).isVisible();
        assertThat(picture(page)).as(name).isNotEqualTo(bare);
        click(page, "#siting-show-" + name);
        assertThat(page.locator("#siting-" + name)).hasCount(0);
        assertThat(picture(page)).as("without " + name).isEqualTo(bare);
      }
      assertThat(map.complaints()).isEmpty();
      assertThat(map.foreignRequests()).isEmpty();
    }
  }

  @Test
  void theAreasTellThePeopleOfTheirCountiesAndTheirGround() {
    try (MapPage map = open("/#panel=siting&plan=sites(5)&desk=areas")) {
      Page page = map.page();
      page.waitForSelector("#siting-areas li");
      APIResponse response = page.request().get(origin() + "/api/v1/charging/gaps/areas");
      JsonNode areas = JsonMapper.shared().readTree(response.body()).get("features");
      Locator lines = page.locator("#siting-areas li");
      assertThat(lines).hasCount(areas.size());
      for (int i = 0; i < areas.size(); i++) {
        JsonNode known = areas.get(i).get("properties");
        assertThat(people(lines.nth(i))).isEqualTo(known.get("residents").asLong());
        assertThat(lines.nth(i))
            .containsText(
                String.format(
                    Locale.ROOT, "%,.2f km²", known.get("areaSquareMetres").asLong() / 1e6));
      }
      assertThat(page.locator("#siting-areas")).containsText("规划假设");
      assertThat(map.complaints()).isEmpty();
    }
  }

  /** The page counts by distances, the service by its plan: both must come to the same people. */
  @Test
  void theHeatIsWhomTheChosenSitesLeaveUnserved() {
    try (MapPage map = open("/#panel=siting&plan=sites(6)")) {
      Page page = map.page();
      page.waitForSelector("#siting-heat");
      Locator served = page.locator("#siting-step-figures li").first();
      Locator left = page.locator("#siting-heat .meta");
      long all = people(served) + people(left);
      long leftByAll = people(left);
      page.locator("#siting-step").fill("2");
      assertThat(people(left)).isGreaterThan(leftByAll);
      assertThat(people(served) + people(left)).isEqualTo(all);
      page.locator("#siting-step").fill("0");
      assertThat(people(served) + people(left)).isEqualTo(all);
    }
  }

  @Test
  void aPlaceIsPinnedByAClickAndThePlanBuildsThere() {
    try (MapPage map = open("/#panel=siting&plan=sites(4)" + BUILT_UP)) {
      Page page = map.page();
      page.waitForSelector(".site");
      click(page, "#siting-pinned-tool");
      assertThat(page.locator("#readout")).containsText("必须在此建站");
      page.mouse().click(800, 400);
      assertThat(page.locator(".settled li.pinned")).hasCount(1);
      page.waitForURL(Pattern.compile("pin\\(106\\.\\d+,38\\.\\d+\\)"));
      assertThat(page.locator(".site .settled-mark.pinned")).hasCount(1);
      assertThat(page.locator("#panel .panel-title")).containsText("新充电站布局");
      page.keyboard().press("Escape");
      page.locator(".settled button.quiet").click();
      assertThat(page.locator(".site .settled-mark.pinned")).hasCount(0);
      assertThat(page.locator(".settled")).hasCount(0);
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void theKeyboardForbidsInTheMiddleOfTheMap() {
    try (MapPage map = open("/#panel=siting&plan=sites(4)" + BUILT_UP)) {
      Page page = map.page();
      page.waitForSelector(".site");
      page.locator("#siting-forbidden-tool").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#map")).isFocused();
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile("forbid\\(106\\.23,38\\.465\\)"));
      assertThat(page.locator(".settled li.forbidden")).hasCount(1);
    }
  }

  @Test
  void aForbiddenSiteLeavesThePlanUntilItIsAllowedAgain() {
    try (MapPage map = open("/#panel=siting&plan=sites(4)")) {
      Page page = map.page();
      Locator first = page.locator("#siting-site-1 .meta").first();
      String place = first.innerText();
      page.locator(".site .quiet", new Page.LocatorOptions().setHasText("排除")).first().click();
      assertThat(page.locator(".settled li.forbidden")).hasCount(1);
      assertThat(page.locator("#siting-site-1 .meta").first()).not().hasText(place);
      assertThat(
              page.locator("#panel .list", new Page.LocatorOptions().setHas(page.locator(".site"))))
          .not()
          .containsText(place);
      page.locator(".settled button.quiet").click();
      assertThat(first).hasText(place);
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void twoPlansStandSideBySide() {
    try (MapPage map = open("/#panel=siting&plan=sites(3)")) {
      Page page = map.page();
      page.locator("#siting-keep").click();
      Locator table = page.locator("#siting-comparison");
      assertThat(cells(table, "新建站数")).hasText(new String[] {"3", "3"});
      assertThat(cells(table, "仅此方案的站点")).hasText(new String[] {"0", "0"});
      page.locator("#siting-goal").selectOption("mean-way");
      assertThat(cells(table, "目标")).hasText(new String[] {"服务半径内居民最多", "平均路程最短"});
      int both = Integer.parseInt(cells(table, "两方案共有站点").first().innerText());
      int alone = Integer.parseInt(cells(table, "仅此方案的站点").last().innerText());
      assertThat(both + alone).isEqualTo(3);
      assertThat(table.locator("tbody tr")).hasCount(15);
      page.waitForURL(Pattern.compile("plan=goal\\(mean-way\\)sites\\(3\\)&against=sites\\(3\\)"));
      page.locator("#siting-drop").click();
      assertThat(table).hasCount(0);
      assertThat(map.complaints()).isEmpty();
    }
  }

  private static Locator cells(Locator table, String name) {
    return table.locator("tr", new Locator.LocatorOptions().setHasText(name)).locator("td");
  }

  @Test
  void thePlanIsExportedByItsReceipt() {
    try (MapPage map = open("/#panel=siting&plan=sites(3)")) {
      Page page = map.page();
      APIResponse sites = exported(page, "#siting-geojson");
      assertThat(sites.text()).contains("FeatureCollection");
      byte[] sheet = exported(page, "#siting-xlsx").body();
      assertThat(new String(sheet, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }
  }

  private APIResponse exported(Page page, String link) {
    APIResponse answer =
        page.request().get("http://127.0.0.1:" + port + page.locator(link).getAttribute("href"));
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }
}
