package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The documents of the page, and what they point at. */
@LiveService
class PageFilesTest {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+\\.(?:css|js))\"");

  @LocalServerPort private int port;

  private static List<String> links(String html) {
    return LINK.matcher(html).results().map((MatchResult link) -> link.group(1)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/print.html"})
  void allThatADocumentPointsAtIsKeptForGood(String path) throws Exception {
    HttpAnswers service = new HttpAnswers(port);
    String html = service.get(path).body();
    List<String> links = links(html);
    assertThat(links).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    for (String link : links) {
      HttpResponse<String> file = service.get("/" + link);
      assertThat(file.statusCode()).as(link).isEqualTo(200);
      assertThat(file.headers().firstValue("Cache-Control"))
          .as(link)
          .contains("max-age=31536000, public, immutable");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/print.html"})
  void aDocumentIsAskedForAnewAndNotSentTwice(String path) throws Exception {
    HttpResponse<String> first = new HttpAnswers(port).get(path);
    assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
    HttpRequest again =
        HttpRequest.newBuilder(first.uri())
            .header("If-None-Match", first.headers().firstValue("ETag").orElseThrow())
            .build();
    HttpResponse<String> second =
        HttpClient.newHttpClient().send(again, HttpResponse.BodyHandlers.ofString());
    assertThat(second.statusCode()).isEqualTo(304);
  }

  @Test
  void aChangedFileOrNameChangesTheAddress() {
    String version = PageFiles.version(new TreeMap<>(Map.of("js/a.js", "1", "js/b.js", "2")));
    assertThat(version).matches("[0-9a-f]{16}");
    assertThat(PageFiles.version(new TreeMap<>(Map.of("js/a.js", "1", "js/b.js", "3"))))
        .isNotEqualTo(version);
    assertThat(PageFiles.version(new TreeMap<>(Map.of("js/a.js", "1", "js/c.js", "2"))))
        .isNotEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/page/0123456789abcdef/js/main.js", "/page/js/main.js"})
  void anotherBuildsAddressIsNotAnsweredByThisOne(String path) throws Exception {
    assertThat(new HttpAnswers(port).get(path).statusCode()).isEqualTo(404);
  }
}
