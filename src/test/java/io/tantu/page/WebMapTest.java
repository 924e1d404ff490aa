package io.tantu.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.tantu.TantuApplication;
import io.tantu.ingest.CatalogImport;
import io.tantu.ingest.ImportProgress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The web map as people use it, on a running server with the layers that ship. */
@SpringBootTest(classes = TantuApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class WebMapTest {

  private static final String LINGWU = "640181";

  private static final int DOCKED = 6;
  private static final String ROWS_OF_DOCK =
      "new Set([...document.querySelectorAll('.dock button')].map((b) => Math.round(b.getBoundingClientRect().top))).size";
  private static final String RECEIPT =
      "/#panel=county:" + LINGWU + "~receipt:forest-cover:" + LINGWU;

  @TempDir static Path data;

  @LocalServerPort private int port;
  private static Chromium chromium;

  @DynamicPropertySource
  static void workspace(DynamicPropertyRegistry registry) {
    registry.add("tantu.data", () -> data.toString());
  }

  @BeforeAll
  static void open(@Autowired CatalogImport layers) {
    chromium = Chromium.launch();
    assertThat(layers.run(layer -> ImportProgress.NONE)).isEmpty();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private String origin() {
    return "http://127.0.0.1:" + port;
  }

  private MapPage desktop(String path) {
    return MapPage.open(chromium.browser(), origin(), 1440, 900, path);
  }

  private MapPage withCounties(String path) {
    return MapPage.openWithCounties(chromium.browser(), origin(), 1440, 900, path);
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(origin() + path)).build();
    return JsonMapper.shared()
        .readTree(
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  private JsonNode zone(String path, String code) throws IOException, InterruptedException {
    for (JsonNode zone : json(path).get("zones")) {
      if (zone.get("code").asString().equals(code)) {
        return zone;
      }
    }
    throw new AssertionError("no zone " + code);
  }

  private static String percent(double ratio) {
    return "%.1f\u2009%%".formatted(100 * ratio);
  }

  @Test
  void opensWithoutAnErrorAndStaysOnItsOrigin() {
    try (MapPage map = desktop("/")) {
      map.page().hover("#indicator");
      map.page().selectOption("#indicator", "wetland-rate");
      map.page().locator(".league-zone").first().click();
      assertThat(map.page().locator(".chart canvas").first()).isVisible();
      assertThat(map.complaints()).isEmpty();
      assertThat(map.foreignRequests()).isEmpty();
    }
  }

  @Test
  void aClickOnTheMapOpensTheCountyWithTheServersFigures() throws Exception {
    JsonNode cover = zone("/api/v1/coverage/forest-cover?by=county", LINGWU);
    JsonNode wetland = zone("/api/v1/coverage/wetland-area?by=county", LINGWU);
    JsonNode carbon = zone("/api/v1/carbon?by=county", LINGWU);
    try (MapPage map = desktop("/#map=10/38.0/106.45&layers=county")) {
      Locator canvas = map.page().locator("#map");
      canvas.click();
      Locator panel = map.page().locator("#panel");
      assertThat(panel.locator(".panel-title")).hasText("灵武市");
      assertThat(figure(panel, "forest-cover")).hasText(percent(cover.get("ratio").asDouble()));
      assertThat(figure(panel, "wetland-area"))
          .hasText("%,.1f\u2009公顷".formatted(wetland.get("coveredAreaHa").asDouble()));
      assertThat(figure(panel, "carbon"))
          .hasText("%,.0f\u2009吨碳".formatted(carbon.get("stockTonnesC").asDouble()));
      assertThat(panel.locator(".figure .badge").first()).hasText("示意");
    }
  }

  private static Locator figure(Locator panel, String indicator) {
    return panel.locator(".figure-value[data-indicator='" + indicator + "']");
  }

  @Test
  void theDenominatorChangesTheFigureAsOnTheServer() throws Exception {
    JsonNode cover = zone("/api/v1/coverage/forest-cover?by=county&denominator=published", LINGWU);
    try (MapPage map = withCounties("/#panel=county:" + LINGWU)) {
      map.page().selectOption("#county-denominator-forest-cover", new SelectOption().setIndex(1));
      assertThat(figure(map.page().locator("#panel"), "forest-cover"))
          .hasText(percent(cover.get("ratio").asDouble()));
      assertThat(map.page()).hasURL(Pattern.compile("den=published"));
    }
  }

  @Test
  void aFigureOpensItsReceiptAndTheReceiptShowsTheParcels() throws Exception {
    JsonNode receipt = json("/api/v1/coverage/forest-cover?by=county").get("receipt");
    try (MapPage map = desktop("/#panel=county:" + LINGWU)) {
      Page page = map.page();
      figure(page.locator("#panel"), "forest-cover").click();
      assertThat(page.locator("#panel .kicker")).hasText("测算依据 · 灵武市");
      assertThat(page.locator("#panel")).containsText(receipt.get("id").asString());
      assertThat(page.locator("#panel")).containsText("森林法实施条例");
      assertThat(page.locator("#panel a.secondary"))
          .hasAttribute("href", "/api/v1/measurements/" + receipt.get("id").asString());
      page.locator("#panel .primary").click();
      assertThat(page).hasURL(Pattern.compile("layers=county,forest&"));
      page.keyboard().press("Escape");
      assertThat(page).hasURL(Pattern.compile("layers=county,[^&]*wetland"));
    }
  }

  @Test
  void theLanguageChangesWithoutAReload() {
    try (MapPage map = withCounties("/")) {
      Page page = map.page();
      page.evaluate("window.sameDocument = true");
      page.click("#switch-language");
      assertThat(page.locator("#layers-heading")).hasText("Layers");
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    }
  }

  @Test
  void tilesAreAskedForByTheirRevisionSoThatTheyAreKept() {
    try (MapPage map = desktop("/")) {
      Response tile =
          map.page()
              .waitForResponse(
                  r -> r.url().matches(".*/tiles/WebMercatorQuad/\\d+/.*") && r.ok(),
                  () -> map.page().reload());
      assertThat(tile.headers().get("cache-control")).contains("immutable");
    }
  }

  /** Also where a layer has no data yet, because nobody imported any. */
  @Test
  void theOpenPageLooksForNewVersionsTwiceAMinute() {
    try (MapPage map = desktop("/")) {
      Page page = map.page();
      page.clock().install();
      page.reload();
      assertThat(page.locator("html")).hasAttribute("data-ready", "true");
      List<String> looks = new ArrayList<>();
      page.onRequest(request -> looks.add(request.url()));
      page.clock().fastForward(15_000);
      assertThat(looks).noneMatch(url -> url.endsWith("/api/v1/layers"));
      page.waitForRequest("**/api/v1/layers", () -> page.clock().fastForward(20_000));
    }
  }

  @Test
  void aLinkShowsTheSameMap() {
    try (MapPage first = desktop("/")) {
      Page page = first.page();
      page.selectOption("#indicator", "wetland-rate");
      page.locator("[data-layer='forest'] .eye").click();
      page.locator(".league-zone").first().click();
      assertThat(page).hasURL(Pattern.compile("panel=county"));
      page.waitForTimeout(1500);
      String fragment = URI.create(page.url()).getRawFragment();
      try (MapPage second = desktop("/#" + fragment)) {
        second.page().waitForTimeout(500);
        assertThat(URI.create(second.page().url()).getRawFragment()).isEqualTo(fragment);
        assertThat(second.page().locator("[data-layer='forest'] .eye"))
            .hasAttribute("aria-pressed", "false");
        assertThat(second.page().locator("#panel .panel-title"))
            .hasText(page.locator("#panel .panel-title").textContent());
      }
    }
  }

  @Test
  void theKeyboardReachesACountyItsReceiptAndTheWayBack() {
    try (MapPage map = withCounties("/")) {
      Page page = map.page();
      page.locator("#shade").focus();
      for (int i = 0; i < 3; i++) {
        page.keyboard().press("Tab");
      }
      Locator first = page.locator(".league-zone").first();
      assertThat(first).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#panel .panel-title")).isFocused();
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      assertThat(page.locator("#panel .figure-value").first()).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#panel .kicker")).containsText("测算依据");
      page.keyboard().press("Escape");
      assertThat(page.locator("#panel .kicker")).hasText("县（区）");
      page.keyboard().press("Escape");
      assertThat(page.locator("#panel")).isHidden();
      assertThat(first).isFocused();
    }
  }

  @Test
  void searchFindsACountyByName() {
    try (MapPage map = withCounties("/")) {
      map.page().fill("#search", "灵武");
      map.page().locator("#search-results [role=option]").first().waitFor();
      map.page().keyboard().press("Enter");
      assertThat(map.page().locator("#panel .panel-title")).hasText("灵武市");
    }
  }

  @Test
  void aFailedRequestSaysWhatToDoAndCanBeRepeated() {
    try (MapPage map = withCounties("/")) {
      Page page = map.page();
      page.route("**/api/v1/targets", route -> route.abort());
      page.click("#open-targets");
      assertThat(page.locator("#panel .failure")).containsText("./tantu serve");
      page.unroute("**/api/v1/targets");
      page.locator("#panel .failure button").click();
      assertThat(page.locator("#panel .target")).hasCount(44);
    }
  }

  @Test
  void aClickWithTheChargingToolAsksForStationsAndNothingElse() {
    try (MapPage map = desktop("/#map=10/38.45/106.25&layers=county")) {
      Page page = map.page();
      page.click("#tool-charging");
      page.mouse().click(700, 400);
      Locator panel = page.locator("#panel");
      assertThat(panel.locator(".list-button")).hasCount(8);
      page.waitForTimeout(600);
      assertThat(panel.locator(".panel-title")).containsText("最近的充电站");
      assertThat(page.locator("#tool-charging")).hasAttribute("aria-pressed", "false");
      assertThat(page.locator("#hover")).isHidden();
    }
  }

  @Test
  void theScaleBarIsAsLongAsItSays() {
    for (int width : new int[] {1024, 1440, 900, 390}) {
      try (MapPage map =
          MapPage.openWithCounties(
              chromium.browser(), origin(), width, 700, "/#map=9.3/38.45/106.25")) {
        double stated =
            1000
                * Double.parseDouble(
                    map.page().locator(".scale-text").textContent().replace(" km", ""));
        double pixels = map.page().locator(".scale-line").boundingBox().width;
        // Web Mercator: ground metres for one pixel, on the sphere of its definition.
        double metresPerPixel =
            156_543.034 / Math.pow(2, 9.3) * Math.cos(Math.toRadians(38.45)) * 1.0013;
        assertThat(pixels * metresPerPixel)
            .as("at %d", width)
            .isCloseTo(stated, Percentage.withPercentage(1));
      }
    }
  }

  @Test
  void everyToolIsWithinReachOnAMiddlingScreen() {
    try (MapPage map = withCounties("/")) {
      for (int width : new int[] {960, 721, 800, 925, 1024}) {
        map.page().setViewportSize(width, 700);
        for (Locator tool : map.page().locator("#tools button").all()) {
          var box = tool.boundingBox();
          assertThat(box.x + box.width).as("at %d", width).isLessThanOrEqualTo(width);
        }
      }
    }
  }

  @Test
  void theMapPagePrintsOnOnePageWithTheFiguresBehindItsColours() {
    for (String state : new String[] {"", "&shade=1&panel=county:" + LINGWU}) {
      try (MapPage map = desktop("/#indicator=forest-cover" + state)) {
        map.page().waitForSelector(".page-print-side", attached());
        byte[] pdf =
            map.page()
                .pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        assertThat(pages(pdf)).as(state).isEqualTo(1);
        assertThat(map.page().locator(".page-print table")).hasCount(state.isEmpty() ? 0 : 1);
        assertThat(map.page().locator(".map-picture")).hasCount(0);
      }
    }
  }

  private static Page.WaitForSelectorOptions attached() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
  }

  @Test
  void aCountyThatDoesNotExistIsNamedAsSuch() {
    try (MapPage map = withCounties("/#panel=county:990000")) {
      assertThat(map.page().locator("#panel")).containsText("没有这个县（区）：990000");
      assertThat(map.page().locator("#panel .figure")).hasCount(0);
    }
  }

  @Test
  void aMissingFeatureIsExplainedInTheLanguageOfThePage() {
    try (MapPage map = withCounties("/#panel=feature:forest:99999999")) {
      assertThat(map.page().locator("#panel .failure")).containsText("没有这个要素");
    }
  }

  @Test
  void aReceiptOfAnAmountSaysWhatWasSummedAndNothingOfAreas() {
    try (MapPage map =
        withCounties("/#panel=county:%s~receipt:charging-piles:%1$s".formatted(LINGWU))) {
      Locator panel = map.page().locator("#panel");
      assertThat(panel).containsText("Σ");
      assertThat(panel).containsText("acPiles");
      assertThat(panel).not().containsText("面积规则");
      assertThat(panel).not().containsText("重叠");
    }
  }

  @Test
  void theParcelsShownAreThoseThatWereCounted() {
    try (MapPage map = desktop("/#panel=county:%s~receipt:forest-cover:%1$s".formatted(LINGWU))) {
      map.page().locator("#panel .primary").click();
      assertThat(map.page().locator("#panel [role=status]").first()).containsText("只显示森林小班中计入的要素");
    }
  }

  @Test
  void aPhoneHasNothingBeyondItsEdges() {
    for (String path : new String[] {"/", RECEIPT, "/#panel=targets"}) {
      try (MapPage map = MapPage.openWithCounties(chromium.browser(), origin(), 390, 844, path)) {
        assertThat(map.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(map.page().locator(".dock button")).hasCount(DOCKED);
        assertThat(map.page().evaluate(ROWS_OF_DOCK)).isEqualTo(1);
      }
    }
  }

  @Test
  void theSheetPrintsOnOnePage() {
    for (String paper : new String[] {"a4-landscape", "a4-portrait", "a3-landscape"}) {
      try (MapPage map = desktop("/print.html?paper=" + paper + "#shade=1")) {
        byte[] pdf =
            map.page()
                .pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        assertThat(pages(pdf)).as(paper).isEqualTo(1);
        assertThat(map.page().locator(".sheet-notice")).hasText("含示意数据，不作为测绘成果或审批依据。");
        assertThat(map.complaints()).isEmpty();
      }
    }
  }

  private static long pages(byte[] pdf) {
    return Pattern.compile("/Type\\s*/Page\\b")
        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
        .results()
        .count();
  }
}
