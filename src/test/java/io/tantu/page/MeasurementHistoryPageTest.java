package io.tantu.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.tantu.TantuApplication;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ingest.CatalogImport;
import io.tantu.ingest.EditRequest;
import io.tantu.ingest.EditService;
import io.tantu.ingest.ImportProgress;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import io.tantu.measure.Measurement;
import io.tantu.measure.ZoneFigure;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A receipt's history: forest cover measured, parcels felled and planted, and measured again. */
@SpringBootTest(classes = TantuApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class MeasurementHistoryPageTest {

  private static final String LINGWU = "640181";
  private static final String RECEIPT = "/#panel=receipt:forest-cover:" + LINGWU;
  private static final int FELLED = 25;
  private static final int ROWS_AT_FIRST = 20;

  private static final String PLANTED =
      """
      {"type": "FeatureCollection", "features": [{"type": "Feature", "id": 99999,
        "properties": {"standId": "NEW-1", "name": "新造林一号", "landClass": "0301", "species": "杨树",
          "canopyDensity": 0.6, "ageClass": "young", "origin": "planted", "protective": false,
          "economic": false, "sideTree": "none"},
        "geometry": {"type": "Polygon", "coordinates":
          [[[106.6, 38.0], [106.605, 38.0], [106.605, 38.004], [106.6, 38.004], [106.6, 38.0]]]}}]}
      """;

  /** Far from all that is protected. */
  private static final String FLOODED =
      """
      {"type": "FeatureCollection", "features": [{"type": "Feature", "id": 99999,
        "properties": {"wetlandId": "NEW-2", "name": "新蓄水库", "wetlandType": "reservoir",
          "landCode": "1103", "seasonal": false},
        "geometry": {"type": "Polygon", "coordinates":
          [[[106.7, 37.8], [106.702, 37.8], [106.702, 37.801], [106.7, 37.801], [106.7, 37.8]]]}}]}
      """;

  @TempDir static Path data;

  @LocalServerPort private int port;
  private static Chromium chromium;
  private static Measurement before;
  private static Measurement after;
  private static Measurement byPublishedArea;
  private static Measurement shareBefore;
  private static Measurement shareAfter;

  @DynamicPropertySource
  static void workspace(DynamicPropertyRegistry registry) {
    registry.add("tantu.data", () -> data.toString());
  }

  @BeforeAll
  static void measureEditMeasure(
      @Autowired CatalogImport layers,
      @Autowired Catalog catalog,
      @Autowired LayerStore store,
      @Autowired EditService edits,
      @Autowired MeasureService measures)
      throws IOException {
    chromium = Chromium.launch();
    assertThat(layers.run(layer -> ImportProgress.NONE)).isEmpty();
    MeasureRequest cover = new MeasureRequest("forest-cover", null, "county", null);
    before = measures.measure(cover);
    LayerDefinition forest = catalog.layer("forest");
    Path planted = Files.writeString(data.resolve("planted.geojson"), PLANTED);
    edits.run(
        new EditRequest(forest, planted, sideTrees(store, forest), null), ImportProgress.NONE);
    after = measures.measure(cover);
    byPublishedArea =
        measures.measure(new MeasureRequest("forest-cover", null, "county", "published"));
    MeasureRequest share = new MeasureRequest("wetland-protection-rate", null, "county", null);
    shareBefore = measures.measure(share);
    Path flooded = Files.writeString(data.resolve("flooded.geojson"), FLOODED);
    edits.run(
        new EditRequest(catalog.layer("wetland"), flooded, new TreeSet<>(), null),
        ImportProgress.NONE);
    shareAfter = measures.measure(share);
  }

  /** Ids of some that count, well within Lingwu. */
  private static TreeSet<Long> sideTrees(LayerStore store, LayerDefinition forest) {
    int sideTree = forest.indexOf("sideTree");
    Envelope lingwu = new Envelope(106.3, 106.5, 37.9, 38.1);
    try (var features = store.features(forest, store.requireCurrent(forest), FeatureQuery.all())) {
      TreeSet<Long> ids =
          features
              .filter(f -> !"none".equals(f.values()[sideTree]))
              .filter(f -> lingwu.contains(f.geometry().getEnvelopeInternal()))
              .limit(FELLED)
              .map(f -> f.id())
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(ids).hasSize(FELLED);
      return ids;
    }
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private MapPage desktop(String path) {
    return MapPage.openWithCounties(
        chromium.browser(), "http://127.0.0.1:" + port, 1440, 900, path);
  }

  private static String percent(Measurement measurement) {
    return "%.4f\u2009%%".formatted(100 * lingwu(measurement).ratio());
  }

  private static ZoneFigure lingwu(Measurement measurement) {
    return measurement.zones().stream().filter(z -> z.code().equals(LINGWU)).findFirst().get();
  }

  /** The number that a text begins with, its sign and grouping read as the page writes them. */
  private static BigDecimal number(String text) {
    Matcher matcher = Pattern.compile("[+−]?[\\d,]+(\\.\\d+)?").matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return new BigDecimal(matcher.group().replace(",", "").replace("−", "-").replace("+", ""));
  }

  @Test
  void bothAnswersAreListedNewestFirstWithTheCountysFigure() {
    try (MapPage map = desktop(RECEIPT)) {
      Locator entries = map.page().locator("#panel .history > li");
      assertThat(entries).hasCount(2);
      assertThat(entries.nth(0)).containsText("本次");
      assertThat(entries.nth(0)).containsText(percent(after));
      assertThat(entries.nth(0)).containsText(after.receipt().id());
      assertThat(entries.nth(0).locator("button")).hasCount(0);
      assertThat(entries.nth(1)).containsText(percent(before));
      assertThat(entries.nth(1)).containsText(before.receipt().id());
      assertThat(entries.nth(1)).containsText("森林小班");
      assertThat(entries.nth(1)).containsText(before.receipt().layers().get(1).version());
      assertThat(entries.nth(1).locator(".badge")).hasText("示意");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void aFigureMeasuredOnceHasNoHistoryYet() {
    try (MapPage map = desktop("/#panel=receipt:wetland-area:" + LINGWU)) {
      assertThat(map.page().locator("#panel")).containsText("这个问题只测算过一次");
      assertThat(map.page().locator("#panel .history > li")).hasCount(1);
    }
  }

  @Test
  void verifyingByKeyboardSaysThatEveryDigitAgrees() {
    try (MapPage map = desktop(RECEIPT)) {
      Page page = map.page();
      Locator said = page.locator("#panel .verification[role=status]");
      assertThat(said).containsText("逐位比较");
      page.locator("#verify").focus();
      page.keyboard().press("Enter");
      assertThat(said).containsText(Pattern.compile("一致：\\d+ 个数字重新计算后逐位相同"));
      assertThat(page.locator("#verify")).isFocused();
      page.click("#switch-language");
      assertThat(said).containsText("to the last digit");
    }
  }

  @Test
  void aFigureThatDoesNotComeOutTheSameIsNamedWithBothValues() {
    try (MapPage map = desktop(RECEIPT)) {
      answer(
          map.page(),
          200,
          """
          {"same": false, "figures": 54, "remarks": [], "storedEngine": "2", "engine": "2",
           "differing": [{"path": "zones[640181].coveredAreaHa", "before": "1.5", "after": "1.6"}]}
          """);
      map.page().click("#verify");
      Locator said = map.page().locator("#panel .verification");
      assertThat(said).containsText("不一致：54 个数字中有 1 个不同");
      assertThat(said.locator("tbody tr")).hasText(Pattern.compile("coveredAreaHa.*1\\.5.*1\\.6"));
    }
  }

  @Test
  void aVersionThatIsNoLongerKeptIsExplained() {
    try (MapPage map = desktop(RECEIPT)) {
      answer(
          map.page(),
          409,
          """
          {"code": "version-not-kept", "layer": "forest", "detail": "Import forest.geojson again."}
          """);
      map.page().click("#verify");
      assertThat(map.page().locator("#panel .verification .failure"))
          .containsText("图层 forest 的那个版本已不保留");
    }
  }

  private static void answer(Page page, int status, String body) {
    page.route(
        "**/verification",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType("application/json")
                    .setBody(body)));
  }

  @Test
  void comparingNamesEachParcelAndAddsUpToTheLastDigit() {
    try (MapPage map = desktop(RECEIPT)) {
      Page page = map.page();
      page.locator("#panel .history button").click();
      assertThat(page.locator("#panel .kicker")).hasText("变化原因 · 灵武市");
      assertThat(page.locator("#panel .panel-title")).hasText("森林覆盖率");
      Locator rows = page.locator("#panel .causes > li");
      assertThat(rows).hasCount(ROWS_AT_FIRST + 1);
      assertThat(rows.nth(0)).containsText("新增");
      assertThat(rows.nth(0)).containsText("新造林一号");
      assertThat(rows.nth(1)).containsText("删除");
      assertThat(rows.last()).containsText("其余 6 项变化");
      addsUp(page);
      rows.last().locator("button").click();
      assertThat(rows).hasCount(1 + FELLED);
      assertThat(rows.nth(ROWS_AT_FIRST).locator("button")).isFocused();
      addsUp(page);
      assertThat(page.locator("#panel")).containsText(percent(before));
      assertThat(page.locator("#panel")).containsText("新增 1，删除 25");
      page.keyboard().press("Escape");
      assertThat(page.locator("#panel .kicker")).hasText("测算依据 · 灵武市");
    }
  }

  private static void addsUp(Page page) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String text : page.locator("#panel .causes .number").allTextContents()) {
      sum = sum.add(number(text));
    }
    assertThat(sum)
        .isEqualByComparingTo(number(page.locator("#panel .cause-sum .number").textContent()))
        .isEqualByComparingTo(number(page.locator("#panel .change-figure").textContent()))
        .isEqualByComparingTo(
            BigDecimal.valueOf(lingwu(after).coveredAreaHa())
                .subtract(BigDecimal.valueOf(lingwu(before).coveredAreaHa())));
  }

  @Test
  void aRowLightsItsParcelAndOneThatIsGoneWhereItWas() {
    try (MapPage map = desktop(compared(LINGWU))) {
      Page page = map.page();
      Locator rows = page.locator("#panel .causes button");
      Locator said = page.locator("#panel .light-said");
      rows.nth(0).click();
      assertThat(said).hasText("地图上已标出这个图斑。");
      assertThat(page).hasURL(Pattern.compile("map=1[56][^&]*/38\\.00\\d*/106\\.60"));
      rows.nth(1).click();
      assertThat(said).hasText("图斑已不在现版本中，地图上标出的是变化前的图形。");
      assertThat(rows.nth(1)).hasAttribute("aria-current", "true");
      assertThat(map.complaints()).isEmpty();
    }
  }

  private static String compared(String code) {
    return "/#panel=receipt:forest-cover:%s~difference:%s:%s:%1$s"
        .formatted(code, before.receipt().id(), after.receipt().id());
  }

  @Test
  void aZoneWithoutAChangeOffersThoseThatChanged() {
    try (MapPage map = desktop(compared("640121"))) {
      Locator panel = map.page().locator("#panel");
      assertThat(panel).containsText("本分区没有变化");
      panel.locator(".features button").click();
      assertThat(panel).containsText("灵武市：逐图斑原因");
    }
  }

  @Test
  void whatLowersAShareIsToldThoughNothingChangedInside() {
    String path =
        "/#panel=difference:%s:%s:total"
            .formatted(shareBefore.receipt().id(), shareAfter.receipt().id());
    try (MapPage map = desktop(path)) {
      Locator panel = map.page().locator("#panel");
      assertThat(panel.locator(".receipt-value"))
          .containsText(Pattern.compile("^−0\\.00\\d\\d\u2009个百分点"));
      assertThat(panel).containsText("比例还随分母而变");
      assertThat(panel).containsText("各分区数字都没有变化");
      assertThat(panel).containsText("总面积（分母）的变化");
      assertThat(panel.locator(".causes > li")).hasCount(1);
      assertThat(panel.locator(".causes > li")).containsText("新蓄水库");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void anotherParameterIsNamedAndNoParcelBlamed() {
    String path =
        "/#panel=difference:%s:%s:total"
            .formatted(before.receipt().id(), byPublishedArea.receipt().id());
    try (MapPage map = desktop(path)) {
      Locator failure = map.page().locator("#panel .failure");
      assertThat(failure).containsText("没能比较");
      assertThat(failure).containsText("两次测算问的不是同一个问题");
      assertThat(failure).containsText("分母不同：前一次是“measured”，后一次是“published”");
    }
  }

  @Test
  void aMeasurementThatDoesNotExistIsExplained() {
    String path = "/#panel=difference:%s:0000000000000000:total";
    try (MapPage map = desktop(path.formatted(before.receipt().id()))) {
      assertThat(map.page().locator("#panel .failure")).containsText("没有这次测算");
    }
  }

  @Test
  void aPhoneHasNothingBeyondItsEdges() {
    for (String path : new String[] {RECEIPT, compared(LINGWU), compared(LINGWU) + "&lang=en"}) {
      try (MapPage map =
          MapPage.openWithCounties(
              chromium.browser(), "http://127.0.0.1:" + port, 390, 844, path)) {
        Page page = map.page();
        page.locator("#panel .history > li, #panel .causes > li").first().waitFor();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(
                page.evaluate(
                    "(() => { const e = document.querySelector('.panel-body');"
                        + " return e.scrollWidth - e.clientWidth; })()"))
            .isEqualTo(0);
      }
    }
  }
}
