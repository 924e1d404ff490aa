package io.tantu.geoserver;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks HTTP to one GeoServer. JSON goes both ways, no redirect is followed, answers are limited
 * in size, and every failure is a {@link ProblemException} of {@link GeoServerFault}. Thread-safe.
 */
final class GeoServerClient {

  private static final int LARGEST_ANSWER = 16 << 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A request as it is told in messages: method and path below the base. */
  private record Request(HttpMethod method, URI uri, String told) {}

  private record Answer(int status, MediaType type, byte[] body, Optional<String> location) {

    boolean ok() {
      return status / 100 == 2;
    }
  }

  private final URI base;
  private final RestClient rest;
  private final GeoServerFault fault;
  private final Duration readTimeout;

  GeoServerClient(GeoServerSettings settings) {
    this.base = settings.base();
    this.readTimeout = settings.readTimeout();
    this.fault =
        new GeoServerFault(
            base,
            settings.login(),
            List.of(
                settings.secret(),
                settings.store().secret(),
                HttpHeaders.encodeBasicAuth(
                    settings.login(), settings.secret(), StandardCharsets.UTF_8)));
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.connectTimeout())
            .build();
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(settings.readTimeout());
    this.rest =
        RestClient.builder()
            .requestFactory(requests)
            .defaultHeaders(
                headers ->
                    headers.setBasicAuth(
                        settings.login(), settings.secret(), StandardCharsets.UTF_8))
            .build();
  }

  GeoServerFault fault() {
    return fault;
  }

  /** The JSON at the path, or nothing where there is none (404). */
  Optional<JsonNode> find(RestPath path) {
    Request request = request(HttpMethod.GET, path);
    Answer answer = exchange(request, MediaType.APPLICATION_JSON, null, null);
    if (answer.status() == 404) {
      return Optional.empty();
    }
    return Optional.of(json(request, accepted(request, answer)));
  }

  /** The JSON at the path, which must be there. */
  JsonNode get(RestPath path) {
    Request request = request(HttpMethod.GET, path);
    return json(
        request, accepted(request, exchange(request, MediaType.APPLICATION_JSON, null, null)));
  }

  /** What is at the path in that format. */
  byte[] bytes(RestPath path, MediaType format) {
    Request request = request(HttpMethod.GET, path);
    Answer answer = accepted(request, exchange(request, format, null, null));
    if (answer.type() == null || !answer.type().getSubtype().contains("xml")) {
      throw fault.answer(request.told(), format.toString(), String.valueOf(answer.type()));
    }
    return answer.body();
  }

  void post(RestPath path, Object json) {
    write(HttpMethod.POST, path, MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(json));
  }

  void put(RestPath path, Object json) {
    write(HttpMethod.PUT, path, MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(json));
  }

  void post(RestPath path, MediaType type, byte[] body) {
    write(HttpMethod.POST, path, type, body);
  }

  void put(RestPath path, MediaType type, byte[] body) {
    write(HttpMethod.PUT, path, type, body);
  }

  /** Posts, where a refusal with one of those statuses means that there is nothing to be done. */
  void post(RestPath path, MediaType type, byte[] body, Set<Integer> needless) {
    Request request = request(HttpMethod.POST, path);
    Answer answer = exchange(request, MediaType.ALL, type, body);
    if (!needless.contains(answer.status())) {
      done(request, answer);
    }
  }

  /** Removes what is at the path; nothing there is as good. */
  void delete(RestPath path) {
    Request request = request(HttpMethod.DELETE, path);
    Answer answer = exchange(request, MediaType.ALL, null, null);
    if (answer.status() != 404) {
      done(request, answer);
    }
  }

  private void write(HttpMethod method, RestPath path, MediaType type, byte[] body) {
    Request request = request(method, path);
    done(request, exchange(request, MediaType.ALL, type, body));
  }

  /** Something before GeoServer may answer a write with a page of its own, and status 200. */
  private void done(Request request, Answer answer) {
    accepted(request, answer);
    if (new String(answer.body(), StandardCharsets.UTF_8)
        .toLowerCase(Locale.ROOT)
        .contains("<html")) {
      throw fault.answer(request.told(), "GeoServer's word that it is done", "a page");
    }
  }

  private Request request(HttpMethod method, RestPath path) {
    UriComponentsBuilder uri =
        UriComponentsBuilder.fromUri(base).pathSegment(path.segments().toArray(String[]::new));
    path.query().forEach(uri::queryParam);
    return new Request(method, uri.encode().build().toUri(), method + " " + path);
  }

  private Answer exchange(Request request, MediaType accept, MediaType type, byte[] body) {
    long started = System.nanoTime();
    try {
      RestClient.RequestBodySpec spec =
          rest.method(request.method()).uri(request.uri()).accept(accept);
      if (body != null) {
        spec.contentType(type).body(body);
      }
      return spec.exchange((sent, response) -> answer(request, response));
    } catch (ResourceAccessException e) {
      // A body that stops coming is closed when time is over, and then looks like one cut off.
      boolean timeIsOver = System.nanoTime() - started >= readTimeout.toNanos();
      throw fault.of(timeIsOver ? new HttpTimeoutException(e.getMessage()) : e, request.told());
    }
  }

  private Answer answer(Request request, ClientHttpResponse response) throws IOException {
    byte[] body;
    try (InputStream stream = response.getBody()) {
      body = stream.readNBytes(LARGEST_ANSWER + 1);
    }
    if (body.length > LARGEST_ANSWER) {
      throw fault.answer(
          request.told(), "at most %,d bytes".formatted(LARGEST_ANSWER), "more of them");
    }
    return new Answer(
        response.getStatusCode().value(),
        type(response.getHeaders()),
        body,
        Optional.ofNullable(response.getHeaders().getFirst(HttpHeaders.LOCATION)));
  }

  private static MediaType type(HttpHeaders headers) {
    try {
      return headers.getContentType();
    } catch (org.springframework.http.InvalidMediaTypeException e) {
      return null;
    }
  }

  private Answer accepted(Request request, Answer answer) {
    if (!answer.ok()) {
      throw fault.of(answer.status(), answer.body(), answer.location(), request.told());
    }
    return answer;
  }

  private JsonNode json(Request request, Answer answer) {
    try {
      JsonNode node = JSON.readTree(answer.body());
      if (node != null && node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      // Told below: what was sent is not quoted, since it may be a whole page.
    }
    throw fault.answer(
        request.told(),
        "a JSON object",
        answer.body().length == 0 ? "nothing" : String.valueOf(answer.type()));
  }
}
