package io.tantu.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.tantu.LiveService;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The scenario desk as people use it. */
@LiveService
class ScenarioPageTest {

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

  /** A square of 105 pixels, 3.2 km of ground at zoom 12, with a corner near 106.62, 37.98. */
  private static void plant(Page page) {
    page.click("#scenario-add-forest");
    page.mouse().click(600, 400);
    page.mouse().move(705, 400);
    page.mouse().click(705, 400);
    page.mouse().move(705, 505);
    page.mouse().click(705, 505);
    page.mouse().move(600, 505);
    page.mouse().dblclick(600, 505);
  }

  private static double number(Locator element, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(element.innerText());
    assertThat(found.find()).as(element.innerText()).isTrue();
    return Double.parseDouble(found.group(1).replace(",", ""));
  }

  @Test
  void aPlantingMovesTheTargetIsKeptAndComesBackByItsLink() {
    try (MapPage map = open("/#map=12/37.9713/106.7127&panel=scenario")) {
      Page page = map.page();
      plant(page);
      Locator cover = page.locator("#scenario-targets [data-target=T34]");
      assertThat(cover.locator(".moved")).hasText(Pattern.compile("\\+0\\.1\\d\\s个百分点"));
      assertThat(cover.locator(".target-gain")).isVisible();
      assertThat(number(page.locator("#scenario-layers"), "\\+([\\d,.]+)\\h公顷"))
          .isBetween(900.0, 1100.0);
      assertThat(page.locator("#scenario-chosen .assumed").first()).isVisible();
      page.locator("#scenario-attribute-canopyDensity").fill("0.1");
      page.locator("#scenario-attribute-canopyDensity").press("Tab");
      assertThat(page.locator("#scenario-line")).not().containsText("森林覆盖率 +");
      page.click("#scenario-undo");
      assertThat(page.locator("#scenario-line")).containsText(Pattern.compile("森林覆盖率 \\+0\\.1"));
      page.locator("#scenario-name").fill("灵武造林");
      page.locator("#scenario-name").press("Tab");
      page.click("#scenario-keep");
      page.waitForURL(Pattern.compile("kept-scenario:[0-9a-f]{16}"));
      String id = page.url().replaceAll(".*kept-scenario:([0-9a-f]{16}).*", "$1");
      assertThat(page.locator("#scenario-apply")).hasText("./tantu scenario apply " + id);
      String moved = cover.locator(".target-now").innerText();
      assertThat(map.complaints()).isEmpty();
      try (MapPage other = open("/#panel=kept-scenario:" + id + "&lang=zh")) {
        assertThat(other.page().locator(".panel-title")).containsText("灵武造林");
        assertThat(other.page().locator("#scenario-targets [data-target=T34] .target-now"))
            .hasText(moved);
        assertThat(other.page().locator("#scenario-assumptions")).containsText("公顷蓄积 20");
        other.page().click("#verify");
        assertThat(other.page().locator("#panel .verified"))
            .hasText(Pattern.compile("一致：\\d+ 个数字重新计算后逐位相同.*"));
        other.page().click("#scenario-onward");
        assertThat(other.page().locator("#scenario-edits li")).hasCount(1);
        assertThat(other.complaints()).isEmpty();
      }
    }
  }

  @Test
  void aSolarPlantOnTheRedlineIsForbiddenAndTheKeyboardPlacesIt() {
    try (MapPage map = open("/#map=12/38.403/105.893&panel=scenario")) {
      Page page = map.page();
      page.click("#scenario-add-pv");
      page.locator("#map").press("Enter");
      Locator conflict = page.locator("#scenario-conflicts .scenario-conflict");
      assertThat(conflict.locator(".verdict-forbidden")).hasText("禁止");
      assertThat(conflict).containsText("PV-2-REDLINE");
      assertThat(page.locator("[data-target=T01] .moved")).hasText("+5\u2009万千瓦");
      page.reload();
      assertThat(conflict).containsText("PV-2-REDLINE");
      page.click("#switch-language");
      assertThat(conflict.locator(".verdict-forbidden")).hasText("Forbidden");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void aFeatureThatIsThereIsChangedThenDeletedAndEachStepCanBeTakenBack() {
    try (MapPage map = open("/#panel=feature:forest:2")) {
      Page page = map.page();
      page.click("#feature-scenario");
      page.locator("#scenario-attribute-canopyDensity").fill("0.1");
      page.locator("#scenario-attribute-canopyDensity").press("Tab");
      Locator edits = page.locator("#scenario-edits .edit-kind");
      assertThat(edits).hasText("改动");
      assertThat(page.locator("#scenario-layers")).containsText("改动 1");
      page.click("#scenario-delete");
      assertThat(edits).hasText("删除");
      assertThat(page.locator("#scenario-layers")).containsText("删除 1");
      assertThat(page.locator("#scenario-files")).containsText("./tantu edit forest --delete 2");
      page.click("#scenario-undo");
      assertThat(edits).hasText("改动");
      page.locator("#scenario-edits .quiet").click();
      assertThat(page.locator("#scenario-edits")).hasCount(0);
      assertThat(map.complaints()).isEmpty();
    }
  }

  /** Keeps a scenario without a stand, and tells its id. */
  private static String keptWithout(Page page, String name, int stand) {
    return (String)
        page.evaluate(
            """
            ([name, stand]) => fetch('/api/v1/scenarios', {
              method: 'POST', headers: {'content-type': 'application/json'},
              body: JSON.stringify({name, changes: [{layer: 'forest', delete: [stand]}]}),
            }).then((response) => response.json()).then((kept) => kept.receipt.id)
            """,
            List.of(name, stand));
  }

  @Test
  void twoKeptOnesAreTickedAndComparedFigureByFigure() {
    try (MapPage map = open("/#panel=targets")) {
      Page page = map.page();
      String one = keptWithout(page, "去掉二号", 2);
      String other = keptWithout(page, "去掉五百号", 500);
      page.click("#open-scenario");
      assertThat(page.locator("#scenario-compare")).isDisabled();
      page.locator("#scenario-tick-" + one).check();
      page.locator("#scenario-tick-" + other).check();
      page.click("#scenario-compare");
      Locator table = page.locator("#scenario-comparison");
      assertThat(table.locator("thead")).containsText("A去掉二号");
      assertThat(table.locator("thead")).containsText("B去掉五百号");
      Locator city = table.locator("tbody[data-figure=carbon] tr.sum .difference");
      assertThat(city).hasCount(2);
      assertThat(city.first()).hasText(Pattern.compile("−\\d"));
      assertThat(city.last()).hasText(Pattern.compile("−\\d"));
      page.click("#scenario-map-1");
      assertThat(page.locator("#scenario-map-1")).hasAttribute("aria-pressed", "true");
      page.waitForURL(Pattern.compile("compared-scenarios:" + one + "," + other));
      table.locator("[data-mapped=carbon]").click();
      assertThat(page.locator("#scenario-map-note")).containsText("B− A");
      page.click("#scenario-swipe");
      Locator swipe = page.locator("#swipe");
      assertThat(swipe).hasValue("500");
      swipe.press("ArrowRight");
      assertThat(swipe).hasValue("501");
      page.click("#scenario-swipe");
      assertThat(swipe).isHidden();
      assertThat(map.complaints()).isEmpty();
    }
  }
}
