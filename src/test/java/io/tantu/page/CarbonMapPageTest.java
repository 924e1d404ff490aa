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

/** Carbon on the map: by which method, by density or total, and stand by stand near the ground. */
@LiveService
class CarbonMapPageTest {

  private static final String YONGNING = "640121";
  private static final String SHADED = "/#indicator=carbon&shade=1";

  /** Shows an elm stand under {@link #hoverTheStand}. */
  private static final String NEAR =
      "/#map=13.20/38.47000/106.20000&indicator=carbon&shade=1&layers=county";

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

  private static Locator total(Page page) {
    return page.locator(".league tfoot .league-value");
  }

  private static Locator countyStock(Page page) {
    return page.locator("#panel [data-indicator=carbon]");
  }

  private static void hoverTheStand(Page page) {
    page.mouse().move(820, 310);
    page.mouse().move(836, 318);
  }

  @Test
  void theMethodChangesEveryFigureWithoutAReload() {
    try (MapPage map = open(SHADED + "&panel=county:" + YONGNING)) {
      Page page = map.page();
      page.evaluate("window.stays = true");
      Locator legend = page.locator("#indicators .breaks");
      assertThat(page.locator("#carbon-method")).hasValue("M3");
      assertThat(legend).containsText("吨碳/公顷");
      String standard = countyStock(page).textContent();
      String breaks = legend.textContent();
      String density = total(page).textContent();
      page.selectOption("#carbon-method", "M2");
      assertThat(countyStock(page)).not().hasText(standard);
      assertThat(total(page)).not().hasText(density);
      assertThat(legend).not().hasText(breaks);
      assertThat(page.locator("#county-method-M2")).hasAttribute("aria-pressed", "true");
      assertThat(page.locator("#county-method-M2 .number"))
          .hasText(countyStock(page).textContent());
      assertThat(page).hasURL(Pattern.compile("method=M2"));
      assertThat(page.evaluate("window.stays")).isEqualTo(true);
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void methodsStandSideBySideAndTheKeyboardTakesOne() {
    try (MapPage map = open(SHADED + "&panel=county:" + YONGNING)) {
      Page page = map.page();
      Locator methods = page.locator("#panel .methods button");
      assertThat(methods.first()).isVisible();
      assertThat(methods.count()).isEqualTo(page.locator("#carbon-method option").count());
      assertThat(page.locator("#panel .method-interval")).hasCount(1);
      page.focus("#county-method-M1");
      page.keyboard().press("Enter");
      assertThat(page.locator("#carbon-method")).hasValue("M1");
      assertThat(page.locator("#county-method-M1")).isFocused();
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void theReceiptFollowsTheMethod() {
    try (MapPage map = open("/#panel=receipt:carbon:" + YONGNING)) {
      Page page = map.page();
      Locator value = page.locator("#panel .receipt-value");
      String standard = value.textContent();
      page.click("#receipt-method-M1");
      assertThat(value).not().hasText(standard);
      assertThat(page.locator("#panel")).containsText("C = A·V·D·BEF·(1+R)·CF");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void densityColoursTheMapAndASwitchBringsTheTotalBack() {
    try (MapPage map = open(SHADED)) {
      Page page = map.page();
      assertThat(total(page)).containsText("吨碳/公顷");
      page.click("#carbon-stock");
      assertThat(total(page)).containsText(Pattern.compile("[\\d,]{7,}\\s吨碳$"));
      assertThat(page).hasURL(Pattern.compile("carbon=stock"));
    }
  }

  @Test
  void aLinkRestoresMethodAndFigure() {
    try (MapPage map = open(SHADED + "&method=M1&carbon=stock")) {
      Page page = map.page();
      assertThat(page.locator("#carbon-method")).hasValue("M1");
      assertThat(page.locator("#carbon-stock")).hasAttribute("aria-pressed", "true");
      assertThat(page.locator(".league caption")).containsText("M1");
    }
  }

  @Test
  void aMethodThatDoesNotExistSaysWhatToDo() {
    try (MapPage map = open(SHADED + "&method=M99")) {
      assertThat(map.page().locator("#indicators .failure")).containsText("没有这种核算方法");
      assertThat(map.page().locator("#carbon-method")).hasValue("M99");
      map.page().selectOption("#carbon-method", "M3");
      assertThat(total(map.page())).containsText("吨碳/公顷");
    }
  }

  @Test
  void aStandUnderThePointerShowsItsDensityWithItsInterval() {
    try (MapPage map = open(NEAR)) {
      Page page = map.page();
      assertThat(page.locator("#indicators .breaks")).containsText("小班碳密度");
      assertThat(page.locator("#indicators .breaks li")).hasCount(6);
      hoverTheStand(page);
      Locator stand = page.locator("#hover .hover-stand");
      assertThat(stand).containsText(Pattern.compile("碳密度 [\\d.]+\\s吨碳/公顷"));
      assertThat(stand)
          .containsText(Pattern.compile("榆树 · 95 % 区间 [\\d.]+ – [\\d.]+\\s吨碳/公顷 · M3"));
      page.mouse().click(836, 318);
      assertThat(page.locator("#panel .methods [aria-pressed=true]")).containsText("M3");
      assertThat(page.locator("#panel")).containsText("同一小班，不同方法");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void countiesAreColouredUntilStandsCanBeToldApart() {
    try (MapPage map = open("/#map=11.20/38.47000/106.20000&indicator=carbon&shade=1")) {
      Page page = map.page();
      Locator legend = page.locator("#indicators .breaks");
      assertThat(legend).containsText("放大到 11.5 级起按小班着色");
      page.locator("#map").focus();
      page.keyboard().press("+");
      assertThat(legend).containsText("小班碳密度");
      page.keyboard().press("-");
      assertThat(legend).containsText("放大到 11.5 级起按小班着色");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void whereTilesMergeStandsTheLegendNamesTheZoomThatTellsThemApart() {
    try (MapPage map = open("/")) {
      Page page = map.page();
      page.route(
          "**/ogc/collections/forest/tiles/WebMercatorQuad",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("application/json")
                      .setBody(
                          route
                              .fetch()
                              .text()
                              .replaceFirst("\\{", "{\"generalisation\":{\"mergedToZoom\":12},"))));
      page.navigate("about:blank");
      page.navigate("http://127.0.0.1:" + port + NEAR);
      assertThat(page.locator("#indicators .breaks")).containsText("放大到 14.0 级起按小班着色");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void aStandOfUnknownStockSaysWhyAndWhatToDo() {
    try (MapPage map = open("/#panel=feature:forest:9818")) {
      assertThat(map.page().locator("#panel .note").first()).containsText("碳储量未知：");
      assertThat(map.page().locator("#panel")).containsText("无需更正");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void theYearsComparedAreChosenAndARefusalIsToldInPlace() {
    try (MapPage map = open("/#indicator=carbon")) {
      Page page = map.page();
      page.route(
          "**/api/v1/carbon/versions",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("application/json")
                      .setBody(withAnotherYear(route.fetch().text()))));
      page.evaluate("location.hash = '#panel=receipt:carbon:%s'".formatted(YONGNING));
      page.reload();
      Locator panel = page.locator("#panel");
      Locator from = panel.locator("#change-from");
      assertThat(from.locator("option").last()).hasText("2018 · past.geojson · 000000000000");
      String current =
          (String) page.evaluate("document.querySelector('#change-to').options[1].value");
      from.selectOption(current);
      assertThat(panel.locator(".failure")).containsText("前期并不早于后期");
      from.selectOption("000000000000");
      assertThat(panel.locator(".failure")).containsText("没有这一期森林数据");
    }
  }

  private static String withAnotherYear(String versions) {
    return versions.replace(
        "]", ",{\"version\":\"000000000000\",\"source\":\"past.geojson\",\"asOf\":\"2018\"}]");
  }
}
