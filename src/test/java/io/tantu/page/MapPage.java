package io.tantu.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The web map opened in a browser, with everything it complains of or asks of other origins. */
final class MapPage implements AutoCloseable {

  private static final double PATIENCE_MILLIS = 20_000;

  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> foreign = new ArrayList<>();

  private MapPage(Page page, String origin) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE_MILLIS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text() + " " + message.location());
          }
        });
    page.onRequest(
        request -> {
          URI uri = URI.create(request.url().split("[?#]")[0].replaceAll(",.*", ""));
          if (uri.getScheme().startsWith("http") && !request.url().startsWith(origin)) {
            foreign.add(request.url());
          }
        });
  }

  /**
   * Draws of the layers only the counties, unless the link names others: for tests that look at a
   * panel, or at what it draws itself. Drawing all layers takes longer than all else.
   */
  static MapPage openWithCounties(
      Browser browser, String origin, int width, int height, String path) {
    String counties = (path.contains("#") ? "&" : "#") + "layers=county";
    return open(browser, origin, width, height, path.contains("layers=") ? path : path + counties);
  }

  static MapPage open(Browser browser, String origin, int width, int height, String path) {
    MapPage map = new MapPage(context(browser).newPage(), origin);
    map.page.setViewportSize(width, height);
    map.page.navigate(origin + path);
    map.page.waitForSelector("html[data-ready]");
    map.page.waitForLoadState(LoadState.NETWORKIDLE);
    return map;
  }

  /** One visitor's, who has the scripts by the second visit: each page opens a third quicker. */
  private static BrowserContext context(Browser browser) {
    return browser.contexts().isEmpty() ? browser.newContext() : browser.contexts().get(0);
  }

  Page page() {
    return page;
  }

  /** Errors on the console and exceptions, in order. */
  List<String> complaints() {
    return complaints;
  }

  /** Requests to anywhere but the server the page came from. */
  List<String> foreignRequests() {
    return foreign;
  }

  /** Leaves nothing to the next visit but what the browser keeps of files. */
  @Override
  public void close() {
    page.evaluate("localStorage.clear()");
    page.close();
  }
}
