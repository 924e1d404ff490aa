package io.tantu.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.tantu.LiveService;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The dashboard of the plan's targets as people use it, with the layers that ship. */
@LiveService
class TargetsPageTest {

  @LocalServerPort private int port;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private MapPage open(int width, String path) {
    return MapPage.openWithCounties(
        chromium.browser(), "http://127.0.0.1:" + port, width, 900, path);
  }

  private MapPage desktop(String path) {
    return open(1440, path);
  }

  private static Locator row(Page page, String id) {
    return page.locator("#panel .target[data-target='" + id + "']");
  }

  @Test
  void everyTargetHasARowWithItsStatusAndItsBureau() {
    try (MapPage map = desktop("/#panel=targets")) {
      Page page = map.page();
      assertThat(page.locator("#panel .target")).hasCount(44);
      assertThat(page.locator("#panel .target .target-status .status").first()).isVisible();
      assertThat(page.locator("#panel .target-bureau")).hasCount(44);
      assertThat(row(page, "T34").locator(".target-status")).containsText("示意");
      assertThat(row(page, "T36").locator(".target-now")).containsText("填报 79.65");
      assertThat(row(page, "T36").locator(".target-now")).containsText("测算");
      assertThat(row(page, "T03").locator(".status")).containsText("无从判断");
      assertThat(map.complaints()).isEmpty();
      assertThat(map.foreignRequests()).isEmpty();
    }
  }

  @Test
  void theContradictionShowsOnBothOfItsTargets() {
    try (MapPage map = desktop("/#panel=targets&targets=::contradictory")) {
      Page page = map.page();
      assertThat(page.locator("#panel .target")).hasCount(2);
      for (String id : new String[] {"T01", "T02"}) {
        assertThat(row(page, id).locator(".status-contradictory")).containsText("2030 自相矛盾");
      }
      row(page, "T01").locator(".target-title").click();
      assertThat(page.locator("#panel .target-goal").last()).containsText("达到 650 万千瓦左右");
      page.locator("#panel .target-goal button").click();
      assertThat(page.locator("#panel .panel-title")).hasText("清洁能源装机规模");
    }
  }

  @Test
  void filtersLeaveWhatIsAskedForAndStayInTheLink() {
    try (MapPage map = desktop("/#panel=targets")) {
      Page page = map.page();
      page.selectOption("#target-area", "ecology");
      assertThat(page.locator("#panel .target")).hasCount(4);
      page.selectOption("#target-bureau", "市交通局");
      assertThat(page.locator("#panel .target")).hasCount(0);
      assertThat(page.locator("#panel .hint")).hasText("没有符合条件的目标。");
      page.locator("#panel .secondary").click();
      assertThat(page.locator("#panel .target")).hasCount(44);
      page.selectOption("#target-bureau", "市自然资源局");
      page.click("#target-status-alarm");
      assertThat(page.locator("#target-status-alarm")).hasAttribute("aria-pressed", "true");
      assertThat(page.locator("#panel .alarm-mark").first()).isVisible();
      page.waitForURL(Pattern.compile(".*targets=:[^:]+:alarm.*"));
    }
  }

  @Test
  void aTargetTellsGoalsFiguresCountiesAndDefinition() {
    try (MapPage map = desktop("/#panel=target:T33")) {
      Page page = map.page();
      Locator panel = page.locator("#panel");
      assertThat(panel.locator(".panel-title")).hasText("湿地保护率");
      assertThat(panel.locator(".target-goal")).hasCount(2);
      assertThat(panel.locator(".target-goal").first()).containsText("示意测算值");
      assertThat(panel.locator(".alarm").first()).containsText("示意");
      assertThat(panel.locator(".trend canvas")).isVisible();
      Locator counties = panel.locator(".table-scroll .target-counties");
      assertThat(counties.locator("tbody tr")).hasCount(6);
      assertThat(panel).containsText("规划假设：方案未分解到县（区）");
      assertThat(panel).containsText("同一口径的总面积");
      assertThat(panel).containsText("依据未核实");
      panel.locator("button", new Locator.LocatorOptions().setHasText("查看凭证")).click();
      assertThat(panel.locator(".receipt-value")).containsText("84.3");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void theReceiptIsThatOfTheDefinitionThatCounts() {
    try (MapPage map = desktop("/#panel=target:T11")) {
      Page page = map.page();
      page.locator("#panel button", new Page.LocatorOptions().setHasText("查看凭证")).click();
      assertThat(page.locator("#panel")).containsText("绿色园区");
    }
  }

  @Test
  void theKeyboardOpensATargetAndComesBackToItsRow() {
    try (MapPage map = desktop("/#panel=targets")) {
      Page page = map.page();
      row(page, "T35").locator(".target-title").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#panel .panel-title")).hasText("森林蓄积量");
      page.keyboard().press("Escape");
      assertThat(row(page, "T35").locator(".target-title")).isFocused();
    }
  }

  @Test
  void englishHasNoChineseUnitsOrStatuses() {
    try (MapPage map = desktop("/#panel=targets&lang=en")) {
      Page page = map.page();
      assertThat(row(page, "T01").locator(".target-now")).containsText("MW");
      assertThat(row(page, "T06").locator(".target-labels")).containsText("300 g/kWh");
      assertThat(row(page, "T34").locator(".target-status")).containsText("2025 behind");
      assertThat(row(page, "T34").locator(".target-status")).containsText("illustrative");
    }
  }

  @Test
  void whatFailsSaysSoAndWhatIsUnknownIsNamed() {
    try (MapPage map = desktop("/#panel=targets")) {
      Page page = map.page();
      page.route("**/api/v1/targets/T34", route -> route.abort());
      row(page, "T34").locator(".target-title").click();
      assertThat(page.locator("#panel .failure")).containsText("./tantu serve");
      page.unroute("**/api/v1/targets/T34");
      page.locator("#panel .failure button").click();
      assertThat(page.locator("#panel .target-goal")).hasCount(2);
    }
    try (MapPage map = desktop("/#panel=target:T99")) {
      assertThat(map.page().locator("#panel .hint")).hasText("方案没有编号为 T99 的目标。");
    }
  }

  @Test
  void aPhoneHasNothingBeyondItsEdges() {
    for (String path : new String[] {"/#panel=targets", "/#panel=target:T36&lang=en"}) {
      try (MapPage map = open(390, path)) {
        map.page().waitForSelector("#panel .target-bar");
        assertThat(map.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(
                map.page()
                    .evaluate(
                        "(e => e.scrollWidth <= e.clientWidth)(document.querySelector('.panel-body'))"))
            .as(path)
            .isEqualTo(true);
      }
    }
  }

  @Test
  void paperTakesTheTargetsInsteadOfTheMap() {
    try (MapPage map = desktop("/#panel=targets")) {
      Page page = map.page();
      page.waitForSelector("#panel .target");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("#panel")).isVisible();
      assertThat(page.locator("#map")).isHidden();
      assertThat(page.locator("#target-area")).isHidden();
    }
  }
}
