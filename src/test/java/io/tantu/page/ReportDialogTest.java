package io.tantu.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.tantu.LiveService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The dialog that downloads the annual report. */
@LiveService
class ReportDialogTest {

  private static Chromium chromium;

  @LocalServerPort private int port;

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private MapPage open(String path) {
    return MapPage.openWithCounties(
        chromium.browser(), "http://127.0.0.1:" + port, 1440, 900, path);
  }

  private static Page dialog(MapPage map, String button) {
    map.page().locator("#tools button[aria-label='" + button + "']").click();
    assertThat(map.page().locator(".report-dialog").isVisible()).isTrue();
    map.page().locator("#report-year").fill("2025");
    return map.page();
  }

  @Test
  void theReportIsDownloaded() throws Exception {
    try (MapPage map = open("/")) {
      Page page = dialog(map, "报告");
      Download download =
          page.waitForDownload(
              new Page.WaitForDownloadOptions().setTimeout(180_000),
              () -> page.locator("#report-xlsx").click());
      assertThat(download.suggestedFilename()).isEqualTo("碳达峰空间测算报告-2025.xlsx");
      byte[] file = Files.readAllBytes(download.path());
      assertThat(new String(file, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
      page.locator(".report-status", new Page.LocatorOptions().setHasText("已下载")).waitFor();
      page.keyboard().press("Escape");
      PlaywrightAssertions.assertThat(page.locator(".report-dialog")).hasCount(0);
      assertThat(map.complaints()).isEmpty();
    }
  }

  @Test
  void itTellsThatItIsBusyAndWhatWentWrong() {
    try (MapPage map = open("/#lang=en")) {
      Page page = map.page();
      page.route(
          "**/api/v1/report?*",
          route -> {
            // While the answer is out, the buttons wait.
            assertThat(page.locator("#report-pdf").isDisabled()).isTrue();
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(503)
                    .setContentType("application/problem+json")
                    .setBody("{\"code\":\"report-font-missing\",\"detail\":\"no font\"}"));
          });
      dialog(map, "Report");
      page.locator("#report-pdf").click();
      page.locator(".report-dialog .failure").waitFor();
      assertThat(page.locator(".report-dialog").innerText()).contains("no Chinese font");
      assertThat(page.locator("#report-pdf").isEnabled()).isTrue();
    }
  }
}
