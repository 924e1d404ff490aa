package io.tantu.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.tantu.LiveService;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sites that are drawn or uploaded, and what the page tells of them. */
@LiveService
class AssessmentPageTest {

  private static final String NOWHERE =
      "{\"type\": \"Feature\", \"properties\": {\"name\": \"空\"}, \"geometry\": null}";

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

  /** A square of some 500 m around a point, as a GeoJSON feature. */
  private static String square(String name, double lon, double lat) {
    return String.format(
        Locale.ROOT,
        """
        {"type": "Feature", "properties": {"name": "%s"}, "geometry": {"type": "Polygon", "coordinates":
          [[[%2$f,%4$f],[%3$f,%4$f],[%3$f,%5$f],[%2$f,%5$f],[%2$f,%4$f]]]}}
        """,
        name,
        lon - 0.003,
        lon + 0.003,
        lat - 0.003,
        lat + 0.003);
  }

  private static void upload(Page page, String name, String text) {
    page.locator("#assess-file")
        .setInputFiles(
            new FilePayload(
                name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aSiteDrawnOnTheRedlineAndMovedIsForbiddenAndItsLinkBringsTheVerdictBack() {
    String link;
    String overlap;
    try (MapPage map = open("/#map=14/38.403/105.893")) {
      Page page = map.page();
      page.click("#open-assessment");
      page.click("#assess-draw");
      page.mouse().click(560, 380);
      page.mouse().click(760, 380);
      page.mouse().click(760, 480);
      page.mouse().move(600, 480);
      page.mouse().dblclick(560, 480);
      assertThat(page.locator("#assess-verdict .verdict")).containsText("禁止");
      assertThat(page.locator("#readout")).isHidden();
      page.waitForURL(Pattern.compile("assessed="));
      String asDrawn = page.url();
      page.mouse().move(660, 430);
      page.mouse().down();
      page.mouse().move(680, 440);
      page.mouse().move(720, 470);
      page.mouse().up();
      page.waitForURL(url -> !url.equals(asDrawn));
      Locator redline = page.locator(".finding[data-rule='PV-2-REDLINE'][data-outcome='holds']");
      redline.locator("summary").click();
      assertThat(redline).containsText("自然资办发〔2023〕12号");
      assertThat(redline).containsText("未核对原文");
      assertThat(redline).containsText("占地块 100.0");
      overlap = redline.locator(".parcels .number").innerText().split("\n")[0];
      redline.locator(".parcels .list-button").click();
      assertThat(page.locator("#assess-not-judged")).containsText("未判定不等于通过");
      assertThat(page.locator("#assess-not-judged")).containsText("不得占用永久基本农田");
      assertThat(page.locator("#assess-composition tfoot")).containsText("100.0");
      assertThat(page.locator("#panel")).containsText("示意");
      Locator drawn = page.locator("#assess-draw-PV-2-REDLINE");
      drawn.click();
      assertThat(drawn).hasAttribute("aria-pressed", "false");
      page.waitForURL(Pattern.compile("assessed=[0-9a-f]{16}&"));
      link = page.url();
      assertThat(map.complaints()).isEmpty();
    }
    try (MapPage map = open(link.substring(link.indexOf("/#")))) {
      Locator panel = map.page().locator("#panel");
      assertThat(panel.locator("#assess-verdict .verdict")).containsText("禁止");
      panel.locator(".finding[data-rule='PV-2-REDLINE'] summary").click();
      assertThat(panel.locator(".finding[data-rule='PV-2-REDLINE'] .parcels .number"))
          .containsText(overlap);
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void anotherDayHasOtherRulesAndThePageTellsWhatTheyChange() {
    try (MapPage map = open("/#panel=assessment")) {
      Page page = map.page();
      page.selectOption("#assess-subject", "wind-turbine");
      page.fill("#assess-asOf", "2024-06-01");
      upload(page, "site.geojson", square("风场", 106.023, 38.249));
      Locator verdict = page.locator("#assess-verdict .verdict");
      assertThat(verdict).containsText("不抵触");
      assertThat(page.locator("#assess-not-judged")).isVisible();
      page.fill("#assess-asOf", "2026-02-01");
      assertThat(verdict).containsText("禁止");
      Locator change = page.locator("#assess-change");
      assertThat(change).containsText("2024-06-01");
      assertThat(change).containsText("自然保护地、重要湿地内不得新建扩建");
      assertThat(change).containsText("未生效 → 适用");
      assertThat(page.locator("#assess-carbon")).containsText("95 % 区间");
      assertThat(page.locator("#assess-counties")).containsText("森林覆盖率");
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void aFileThatLacksAnythingIsAskedForItAndOneOfManySitesIsJudgedSiteBySite() {
    try (MapPage map = open("/#panel=assessment")) {
      Page page = map.page();
      Locator panel = page.locator("#panel");
      upload(
          page,
          "outline.csv",
          """
          name,wkt
          甲,"POLYGON((607345 4248560,607645 4248560,607645 4248760,607345 4248760,607345 4248560))"
          """);
      assertThat(panel).containsText("文件没有说明坐标系");
      panel.locator("[data-crs='EPSG:4544']").click();
      assertThat(page.locator("#assess-verdict")).isVisible();
      assertThat(page.locator("#assess-crs")).hasValue("EPSG:4544");
      upload(page, "point.csv", "name,lon,lat\n风机,106.2,38.5\n");
      page.locator("#assess-bufferMetres").fill("60");
      page.locator("#assess-bufferMetres").press("Enter");
      assertThat(page.locator("#assess-verdict")).isVisible();
      assertThat(page.locator("#assess-crs")).isHidden();
      upload(
          page,
          "many.geojson",
          "{\"type\": \"FeatureCollection\", \"features\": [%s, %s, %s]}"
              .formatted(square("山", 105.893, 38.403), square("田", 106.25, 38.3), NOWHERE));
      Locator batch = page.locator("#assess-batch");
      assertThat(batch.locator("tbody tr")).hasCount(3);
      assertThat(batch).containsText("未评估：没有图形：要素没有几何");
      batch.locator("[data-verdict='forbidden']").click();
      assertThat(batch.locator("tbody tr")).hasCount(1);
      batch.locator("tbody .link").click();
      assertThat(page.locator("#assess-verdict .verdict")).containsText("禁止");
      assertThat(panel).containsText("第 1 个");
      upload(page, "nowhere.geojson", NOWHERE);
      assertThat(panel.locator(".read-notes")).containsText("要素没有几何请补绘图形");
    }
  }
}
