package io.tantu.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.tantu.LiveService;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The siting desk's questions and figures as people use them. */
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
    return open(1440, path);
  }

  private MapPage open(int width, String path) {
    return MapPage.openWithCounties(
        chromium.browser(), "http://127.0.0.1:" + port, width, 900, path);
  }

  private static void enter(Page page, String field, String value) {
    page.locator(field).fill(value);
    page.locator(field).press("Enter");
  }

  @Test
  void thePanelShowsThePlanOfTheLinkAndAnotherNumberIsAnotherPlan() {
    try (MapPage map = open("/#panel=siting&plan=sites(5)")) {
      Page page = map.page();
      Locator panel = page.locator("#panel");
      assertThat(panel.locator(".site")).hasCount(5);
      assertThat(panel).containsText("新充电站布局");
      assertThat(panel).containsText("示意");
      assertThat(panel).containsText(Pattern.compile("现状覆盖[\\d,]+ 人 · 9\\d\\.\\d\\d\\s%"));
      assertThat(panel).containsText("与最优的差距已证明最优");
      assertThat(panel).containsText("规划假设");
      enter(page, "#siting-sites", "6");
      assertThat(panel.locator(".site")).hasCount(6);
      page.waitForURL(Pattern.compile("plan=sites\\(6\\)"));
      panel.locator(".list-button").first().click();
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void sitesOfALayerByRoadWithinABudgetAreNamedAndTheRulesAreListed() {
    try (MapPage map =
        open("/#panel=siting&plan=by(road)from(sites)sites(9)budget(350)stationCost(100)")) {
      Locator panel = map.page().locator("#panel");
      assertThat(panel.locator(".site")).hasCount(3);
      assertThat(panel.locator(".list-button").first()).containsText("（示意）");
      assertThat(panel).containsText("预算是约束");
      assertThat(panel).containsText(Pattern.compile("费用300"));
      panel.locator("#siting-rules summary").click();
      assertThat(panel.locator("#siting-rules")).containsText("生态保护红线内禁建");
      assertThat(panel.locator("#siting-rules")).containsText("未判定");
      map.page().locator("#siting-part-conditions summary").click();
      map.page().locator("#siting-by").selectOption("straight");
      map.page()
          .waitForURL(
              Pattern.compile(
                  "plan=from\\(sites\\)sites\\(9\\)budget\\(350\\)stationCost\\(100\\)"));
      map.page().locator("#siting-goal").selectOption("longest-way");
      assertThat(panel).containsText(Pattern.compile("建成后最远路程[\\d.,]+\\sk?m"));
      map.page().locator("#siting-by").selectOption("road");
      assertThat(panel).containsText("道路不通");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void aBudgetDecidesAloneWhereEachCandidateHasItsCost() {
    try (MapPage map = open("/#panel=siting&plan=from(sites)sites(3)budget(600)stationCost(70)")) {
      Locator panel = map.page().locator("#panel");
      assertThat(panel.locator(".site")).hasCount(3);
      panel.locator("#siting-part-budget summary").click();
      panel.locator("#siting-costs").selectOption("own");
      assertThat(panel.locator(".site")).hasCount(10);
      assertThat(panel.locator(".site").first()).containsText(Pattern.compile("建站费用 \\d+"));
      assertThat(panel.locator("#siting-sites")).isHidden();
      assertThat(panel.locator("#siting-part-phases")).isHidden();
      map.page().waitForURL(Pattern.compile("costs\\(own\\)"));
      panel.locator("#siting-goal").selectOption("mean-way");
      assertThat(panel.locator(".site")).hasCount(3);
      assertThat(panel.locator("#siting-costs")).isHidden();
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void aBudgetThatPaysNoCandidateIsToldWithItsReason() {
    try (MapPage map = open("/#panel=siting&plan=from(sites)budget(20)costs(own)stationCost(70)")) {
      assertThat(map.page().locator("#panel .failure details[open]"))
          .containsText("too little for any of the 377 candidates");
    }
  }

  @Test
  void anotherGoalIsAnotherPlanAndPartOfTheLink() {
    try (MapPage map = open("/#panel=siting&plan=goal(mean-way)sites(3)")) {
      Locator panel = map.page().locator("#panel");
      assertThat(panel.locator(".site")).hasCount(3);
      assertThat(panel).containsText(Pattern.compile("任何方案的界[\\d,]+\\sm"));
      assertThat(panel.locator(".list-button").first())
          .containsText(Pattern.compile("平均路程 [\\d,]+\\sm.*−[\\d.]+\\sm"));
      map.page().locator("#siting-goal").selectOption("coverage");
      assertThat(panel).containsText(Pattern.compile("任何方案的界[\\d,]+ 人"));
      map.page().waitForURL(Pattern.compile("plan=sites\\(3\\)(&|$)"));
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void theSliderTellsTheMeanWayWhereThatIsTheGoal() {
    try (MapPage map = open("/#panel=siting&plan=goal(mean-way)sites(3)")) {
      Page page = map.page();
      Locator way = page.locator("#siting-step-figures li").last();
      assertThat(way).containsText(Pattern.compile("平均路程[\\d,]+\\sm"));
      String whole = way.innerText();
      page.locator("#siting-step").fill("1");
      assertThat(way).not().hasText(whole);
    }
  }

  @Test
  void aPlanIsReachedFromTheNearestStationsAndSpeaksEnglishToo() {
    try (MapPage map = open("/#panel=charging:106.23:38.48&lang=en")) {
      Locator panel = map.page().locator("#panel");
      panel.locator("button", new Locator.LocatorOptions().setHasText("Plan new stations")).click();
      assertThat(panel.locator(".site")).hasCount(20);
      assertThat(panel).containsText("Planning assumption");
      assertThat(panel).containsText("proven best");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void theSliderStepsThroughTheCurveWithoutAskingAgain() {
    try (MapPage map = open("/#panel=siting&plan=sites(8)")) {
      Page page = map.page();
      Locator figures = page.locator("#siting-step-figures");
      assertThat(page.locator(".curve canvas")).isVisible();
      assertThat(page.locator(".site.beyond")).hasCount(0);
      String whole = figures.innerText();
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.locator("#siting-step").fill("3");
      assertThat(page.locator(".site.beyond")).hasCount(5);
      assertThat(page.locator("output[for=siting-step]")).hasText("3 / 8");
      assertThat(figures).not().hasText(whole);
      page.locator("#siting-step").fill("0");
      assertThat(figures).containsText("+0 人");
      page.waitForURL(Pattern.compile("&step=0"));
      assertThat(asked).noneMatch(url -> url.contains("/api/"));
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void theBestPlanOfTheSliderSizeIsAskedForOnDemand() {
    try (MapPage map = open("/#panel=siting&plan=sites(8)&step=3")) {
      Page page = map.page();
      assertThat(page.locator(".site.beyond")).hasCount(5);
      page.locator("#siting-again").click();
      assertThat(page.locator(".site")).hasCount(3);
      assertThat(page.locator("#siting-sites")).hasValue("3");
      assertThat(page.locator("#siting-again")).isHidden();
      page.waitForURL(Pattern.compile("plan=sites\\(3\\)(&(?!step)|$)"));
    }
  }

  @Test
  void phasesAndPilesAreAskedForInTheirParts() {
    try (MapPage map = open("/#panel=siting&plan=sites(5)")) {
      Page page = map.page();
      page.locator("#siting-part-phases summary").click();
      enter(page, "#siting-phase2025", "2");
      enter(page, "#siting-phase2030", "4");
      assertThat(page.locator("table.phases tbody tr")).hasCount(2);
      assertThat(page.locator(".site")).hasCount(4);
      assertThat(page.locator(".site").first()).containsText("2025 年");
      assertThat(page.locator(".site").last()).containsText("2030 年");
      page.locator("#siting-part-piles summary").click();
      enter(page, "#siting-piles", "4400");
      assertThat(page.locator(".site").first()).containsText(Pattern.compile("\\d+ 台"));
      page.waitForURL(Pattern.compile("phase2025\\(2\\)phase2030\\(4\\)piles\\(4400\\)"));
      enter(page, "#siting-residentsPerPile", "100");
      assertThat(page.locator("#siting-capacity")).containsText("每个新站至多服务 2,000 人");
      assertThat(page.locator(".site").first()).containsText("服务 2,000 人");
      assertThat(page.locator("#panel")).containsText(Pattern.compile("没有空闲桩[1-9][\\d,]* 人"));
      assertThat(page.locator("#panel")).containsText("每桩至多 100 人是约束");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void aNumberOutsideItsLimitsIsNotAskedFor() {
    try (MapPage map = open("/#panel=siting&plan=sites(5)")) {
      Page page = map.page();
      enter(page, "#siting-sites", "0");
      assertThat(page.locator("#siting-sites")).isFocused();
      assertThat(page.url()).contains("plan=sites(5)");
      assertThat(page.locator(".site")).hasCount(5);
    }
  }

  @Test
  void whatThePlanMissesOfThePilesIsShownByCounty() {
    try (MapPage map = open("/#panel=siting&plan=sites(5)")) {
      Locator progress = map.page().locator("#siting-progress");
      assertThat(progress.locator(".pile-bars li")).hasCount(6);
      assertThat(progress.locator(".target-tick")).hasCount(2);
      assertThat(progress).containsText("4,000");
      assertThat(progress).containsText("6,900");
      assertThat(progress).containsText("示意");
      assertThat(progress).containsText("规划假设：方案未分解到县（区）");
      progress.locator("button.link").click();
      assertThat(map.page().locator(".panel-title")).containsText("公共充电桩数量");
    }
  }

  @Test
  void aPhoneHasNothingBeyondItsEdges() {
    String plan = "/#panel=siting&plan=sites(4)phase2025(2)phase2030(4)&against=sites(3)&lang=en";
    try (MapPage map = open(390, plan)) {
      Page page = map.page();
      page.waitForSelector("#siting-comparison");
      assertThat(
              page.evaluate(
                  "(e => e.scrollWidth <= e.clientWidth)(document.querySelector('.panel-body'))"))
          .isEqualTo(true);
      assertThat(page.locator(".curve canvas").boundingBox().width).isLessThanOrEqualTo(390 - 36);
    }
  }

  @Test
  void whatIsTypedIsAskedForOnLeavingTheFieldAndTheNextControlWorksAtOnce() {
    try (MapPage map = open("/#panel=siting&plan=sites(5)")) {
      Page page = map.page();
      page.waitForSelector(".site");
      page.locator("#siting-part-conditions summary").click();
      page.locator("#siting-countyFloor").fill("1");
      page.keyboard().press("Tab");
      assertThat(page.locator("#siting-part-phases summary")).isFocused();
      page.locator("#siting-core").fill("1500");
      page.locator("#siting-part-piles summary").click();
      assertThat(page.locator("#siting-perStation")).isVisible();
      assertThat(page.locator("#siting-part-conditions summary"))
          .containsText("1.5/2/5\u2009km · 每县（区）≥ 1 站");
      page.waitForURL(Pattern.compile("plan=sites\\(5\\)core\\(1500\\)countyFloor\\(1\\)"));
      page.locator("#siting-fewest").check();
      assertThat(page.locator("#siting-sites")).isHidden();
      page.locator("#siting-goal").selectOption("mean-way");
      assertThat(page.locator("#siting-sites")).hasValue("20");
    }
  }
}
