package io.tantu.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;

/** The page's modules in a browser, served from the class path without a server. */
final class PageModules {

  private static final String ORIGIN = "http://page.test";

  private final Page page;

  PageModules(Browser browser) {
    page = browser.newPage();
    page.route(ORIGIN + "/**", PageModules::serve);
    page.navigate(ORIGIN + "/blank.html");
  }

  /**
   * Evaluates an expression in which {@code m} is the module and {@code x} the argument.
   *
   * @param module path below {@code js/}
   */
  Object evaluate(String module, String expression, Object argument) {
    String script = "x => import('/js/%s').then(m => (%s))".formatted(module, expression);
    return page.evaluate(script, argument);
  }

  double number(String module, String expression, Object argument) {
    return ((Number) evaluate(module, expression, argument)).doubleValue();
  }

  private static void serve(Route route) {
    String path = URI.create(route.request().url()).getPath();
    if (path.equals("/blank.html")) {
      route.fulfill(
          new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html>"));
      return;
    }
    try (InputStream file = PageModules.class.getResourceAsStream("/static" + path)) {
      if (file == null) {
        route.fulfill(new Route.FulfillOptions().setStatus(404));
        return;
      }
      route.fulfill(
          new Route.FulfillOptions()
              .setContentType("text/javascript")
              .setBodyBytes(file.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
