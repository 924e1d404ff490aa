package io.tantu.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import io.tantu.LiveService;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A carbon figure's receipt, and ground drawn to be planted. */
@LiveService
class CarbonPageTest {

  private static final String RECEIPT = "/#panel=receipt:carbon:640121";

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
  void theReceiptTellsHowFarAStockMayBeOff() {
    try (MapPage map = open(RECEIPT)) {
      Locator panel = map.page().locator("#panel");
      assertThat(panel).containsText(Pattern.compile("95 % 区间 [\\d,]+ – [\\d,]+\\s吨碳"));
      assertThat(panel).containsText("保守值");
      assertThat(panel).containsText(Pattern.compile("误差传播法 95 % 半宽± [\\d,]+\\s吨碳"));
      assertThat(panel.locator("[role=img][aria-label^=各项误差的贡献]")).isVisible();
      assertThat(panel).containsText("未核实：碳图约定");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void theReceiptScreensStandsAndSaysWhatAComparisonNeeds() {
    try (MapPage map = open(RECEIPT)) {
      Locator panel = map.page().locator("#panel");
      assertThat(panel).containsText("只有一期森林数据");
      assertThat(panel).containsText(Pattern.compile("未被排除，尚需证明[\\d,.]+\\s公顷"));
      assertThat(panel).containsText("经济林、果园造林不适用");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void aRateThatNoForestHasIsRefusedInTheReadersWords() {
    try (MapPage map = open(RECEIPT)) {
      Locator panel = map.page().locator("#panel");
      type(panel.locator("#growth-growth"), "5.2");
      type(panel.locator("#growth-consumption"), "45");
      assertThat(panel.locator(".failure")).containsText("0 至 30 之间的数");
      assertThat(panel.locator(".failure button")).hasCount(0);
      type(panel.locator("#growth-consumption"), "2.1");
      assertThat(panel).containsText(Pattern.compile("碳汇\\+[\\d,]+"));
      assertThat(panel.locator(".failure")).hasCount(0);
    }
  }

  private static void type(Locator field, String text) {
    field.fill(text);
    field.press("Tab");
  }

  @Test
  void carbonMovesWithTheGroundThatIsDrawn() {
    try (MapPage map = open("/#map=11.00/38.30000/106.50000")) {
      Page page = map.page();
      page.click("#tool-planting");
      Locator panel = page.locator("#panel");
      assertThat(panel).containsText("还没有画出地块");
      corner(page, 560, 400);
      corner(page, 660, 400);
      page.mouse().move(660, 500, new Mouse.MoveOptions().setSteps(6));
      assertThat(panel).containsText(Pattern.compile("共画 [\\d,.]+\\s公顷"));
      String triangle = panel.locator(".receipt-value").textContent();
      corner(page, 660, 500);
      page.mouse().dblclick(560, 500);
      assertThat(panel.locator(".receipt-value")).not().hasText(triangle);
      Locator city = panel.locator("tbody tr").last();
      assertThat(city).containsText(Pattern.compile("全市\\+[\\d,]+"));
      String elm = city.textContent();
      panel.locator("#planting-species").selectOption("榆树");
      assertThat(city).not().hasText(elm);
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void anImportedPlanCountsWithoutDrawingAndIsKeptOnDemand() {
    try (MapPage map = open("/#map=10.60/38.25000/106.50000")) {
      Page page = map.page();
      page.click("#tool-planting");
      Locator panel = page.locator("#panel");
      panel.locator("#planting-plan").selectOption("planting-plan");
      assertThat(panel).containsText(Pattern.compile("31 块中计入 28 块"));
      assertThat(panel).containsText("未能计入的地块");
      assertThat(panel).containsText("树种 樟子松 没有年吸收量");
      assertThat(panel).containsText("没有成活率");
      Locator city = panel.locator("tbody tr").last();
      String planned = city.textContent();
      corner(page, 560, 400);
      corner(page, 660, 400);
      corner(page, 660, 500);
      page.mouse().dblclick(560, 500);
      assertThat(panel).containsText(Pattern.compile("另画地块净增 [\\d,.]+\\s公顷"));
      assertThat(city).not().hasText(planned);
      page.click("#keep-projection");
      Locator kept = panel.locator("a[href*='/api/v1/measurements/']");
      assertThat(kept).isVisible();
      String id = kept.getAttribute("href").replaceAll(".*/", "");
      assertThat(panel).containsText("已留存 " + id);
      assertThat(page.request().get(page.url().split("/#")[0] + kept.getAttribute("href")).text())
          .contains("\"receipt\":{")
          .contains(id);
      assertThat(map.complaints()).isEmpty();
    }
  }

  /** Two clicks in a quarter of a second would be a double one. */
  private static void corner(Page page, double x, double y) {
    page.mouse().move(x, y);
    page.mouse().click(x, y);
    page.waitForTimeout(400);
  }
}
