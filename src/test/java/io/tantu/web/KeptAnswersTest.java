package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptAnswersTest {

  private static final String FOR_EVER = "max-age=31536000, public, immutable";

  private final Service service = new Service();
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final HttpClient client = HttpClient.newHttpClient();

  /** Answers every address with the number of the answer. */
  private static final class Service extends Handler.Abstract {

    private final List<String> asked = new ArrayList<>();
    private String cacheControl = FOR_EVER;
    private int status = 200;
    private boolean breaksOff;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      asked.add(request.getHttpURI().getPathQuery());
      byte[] body = ("answer " + asked.size()).getBytes(StandardCharsets.UTF_8);
      response.setStatus(status);
      response.getHeaders().put("Cache-Control", cacheControl);
      response.getHeaders().put("Content-Type", "text/plain");
      response.getHeaders().put("Content-Length", body.length);
      ByteBuffer first = ByteBuffer.wrap(body, 0, 4);
      ByteBuffer rest = ByteBuffer.wrap(body, 4, body.length - 4);
      Callback then =
          Callback.from(
              () -> {
                if (breaksOff) {
                  callback.failed(new IOException("broken off"));
                } else {
                  response.write(true, rest, callback);
                }
              },
              callback::failed);
      response.write(false, first, then);
      return true;
    }
  }

  @BeforeEach
  void start() throws Exception {
    KeptAnswers kept = new KeptAnswers(1_000_000);
    kept.setHandler(service);
    server.setHandler(kept);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/" + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Map<String, List<String>> undated(HttpResponse<String> answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    return headers;
  }

  @Test
  void whatNeverChangesIsAskedForOnce() throws Exception {
    HttpResponse<String> first = get("tile?v=1");
    HttpResponse<String> second = get("tile?v=1");
    assertThat(first.body()).isEqualTo("answer 1");
    assertThat(second.body()).isEqualTo("answer 1");
    assertThat(undated(second)).isEqualTo(undated(first)).containsKey("content-type");
    assertThat(second.headers().allValues("date")).hasSize(1);
    assertThat(service.asked).containsExactly("/tile?v=1");
  }

  @Test
  void anotherAddressIsAnotherAnswer() throws Exception {
    assertThat(get("tile?v=1").body()).isEqualTo("answer 1");
    assertThat(get("tile?v=2").body()).isEqualTo("answer 2");
    assertThat(get("tile").body()).isEqualTo("answer 3");
  }

  @Test
  void encodingsAreKeptApart() throws Exception {
    assertThat(get("tile", "Accept-Encoding", "gzip").body()).isEqualTo("answer 1");
    assertThat(get("tile").body()).isEqualTo("answer 2");
    assertThat(get("tile", "Accept-Encoding", "gzip").body()).isEqualTo("answer 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-cache", "max-age=31536000, public", "private, immutable"})
  void whatMayChangeIsAskedForAgain(String cacheControl) throws Exception {
    service.cacheControl = cacheControl;
    get("tile");
    assertThat(get("tile").body()).isEqualTo("answer 2");
  }

  @Test
  void onlyWholeAnswersAreKept() throws Exception {
    service.breaksOff = true;
    assertThatThrownBy(() -> get("tile")).isInstanceOf(IOException.class);
    service.breaksOff = false;
    int before = service.asked.size();
    assertThat(get("tile").body()).isEqualTo("answer " + (before + 1));
  }

  @Test
  void aFailureIsNotKept() throws Exception {
    service.status = 503;
    get("tile");
    service.status = 200;
    assertThat(get("tile").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"If-None-Match,\"a\"", "Range,bytes=0-1", "Authorization,Basic YTpi"})
  void whoAsksForLessIsNotAnsweredFromMemory(String header, String value) throws Exception {
    get("tile");
    assertThat(get("tile", header, value).body()).isEqualTo("answer 2");
  }

  @Test
  void encodingsSaidInTwoHeadersAreNotTheFirstOfThemAlone() throws Exception {
    assertThat(get("t", "Accept-Encoding", "identity", "Accept-Encoding", "gzip").body())
        .isEqualTo("answer 1");
    assertThat(get("t", "Accept-Encoding", "identity").body()).isEqualTo("answer 2");
    assertThat(get("t", "Accept-Encoding", "identity").body()).isEqualTo("answer 2");
  }
}
