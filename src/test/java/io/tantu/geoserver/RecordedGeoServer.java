package io.tantu.geoserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A stand-in for a GeoServer, over HTTP: takes what the recorded contract takes, keeps what it is
 * sent as {@link GeoServerState} does, and can be told to fail at a request. It was made from
 * documentation; it has never been held against a live GeoServer.
 */
final class RecordedGeoServer implements AutoCloseable {

  static final String USER = "admin";
  static final String PASSWORD = "pass-of-geoserver";

  /** How a request goes wrong. */
  enum Fault {
    /** The connection ends before anything is done. */
    CUT_BEFORE,
    /** It is done, but the connection ends before the answer. */
    CUT_AFTER,
    /** It is done, but only half of the answer comes. */
    CUT_HALF_WAY,
    /** No answer ever comes. */
    HANG,
    /** The answer's head comes, its body never. */
    HANG_HALF_WAY,
    /** A page instead of what was asked for. */
    PAGE
  }

  /** What is answered. */
  record Answer(int status, String type, byte[] body, String location) {

    static Answer json(String json) {
      return new Answer(200, "application/json", json.getBytes(StandardCharsets.UTF_8), null);
    }

    static Answer text(int status, String text) {
      return new Answer(status, "text/plain", text.getBytes(StandardCharsets.UTF_8), null);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final RestContract contract = new RestContract();
  private final AtomicInteger count = new AtomicInteger();
  private final Map<Integer, Object> faults = Collections.synchronizedMap(new TreeMap<>());
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final List<String> breaches = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Object always;
  final GeoServerState state;

  RecordedGeoServer(GeoServerState state) throws IOException {
    this(state, 0);
  }

  /** On a port, for one that comes back where it was. */
  RecordedGeoServer(GeoServerState state, int port) throws IOException {
    this.state = state;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  String url() {
    return "http://127.0.0.1:%d/geoserver".formatted(port());
  }

  /** Fails once, at the n-th request from 1. */
  RecordedGeoServer failAt(int request, Fault fault) {
    faults.put(request, fault);
    return this;
  }

  /** Answers the n-th request from 1 so, without doing it. */
  RecordedGeoServer answerAt(int request, Answer answer) {
    faults.put(request, answer);
    return this;
  }

  /** Answers every request so from now on, without doing it; null for what is asked for. */
  void answerAlways(Answer answer) {
    always = answer;
  }

  /** Method and path with query of every request, in order. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  List<String> writes() {
    return requests().stream().filter(request -> !request.startsWith("GET ")).toList();
  }

  void forgetRequests() {
    requests.clear();
    count.set(0);
  }

  /** What was not as documented. */
  List<String> breaches() {
    return List.copyOf(breaches);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath();
      Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
      String method = exchange.getRequestMethod();
      String asked = exchange.getRequestURI().getQuery();
      requests.add(
          method + " " + path.replaceFirst("^/geoserver", "") + (asked == null ? "" : "?" + asked));
      Object fault = faults.remove(count.incrementAndGet());
      fault = fault == null ? always : fault;
      if (fault instanceof Answer answer) {
        send(exchange, answer);
      } else if (fault == Fault.CUT_BEFORE) {
        return;
      } else if (fault == Fault.HANG) {
        closing.await();
      } else if (fault == Fault.PAGE) {
        send(exchange, new Answer(200, "text/html", "<html>Please log in</html>".getBytes(), null));
      } else {
        send(exchange, answer(exchange, method, path, query, body), (Fault) fault);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer answer(
      HttpExchange exchange, String method, String path, Map<String, String> query, byte[] body) {
    String login =
        Base64.getEncoder()
            .encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    if (!("Basic " + login).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      return Answer.text(401, "");
    }
    if (!path.startsWith("/geoserver/")) {
      return Answer.text(404, "<html><body>HTTP Status 404 – Not Found</body></html>");
    }
    String below = path.substring("/geoserver".length());
    try {
      contract.check(method, below, query, exchange.getRequestHeaders(), body);
      synchronized (state) {
        return state.answer(
            method,
            Arrays.asList(below.substring(1).split("/")),
            query,
            exchange.getRequestHeaders().getFirst("Accept"),
            exchange.getRequestHeaders().getFirst("Content-Type"),
            body);
      }
    } catch (AssertionError e) {
      breaches.add(e.getMessage());
      return Answer.text(500, "breach of the contract: " + e.getMessage());
    }
  }

  private void send(HttpExchange exchange, Answer answer, Fault fault)
      throws IOException, InterruptedException {
    if (fault == Fault.CUT_AFTER) {
      return;
    }
    if (fault == Fault.CUT_HALF_WAY || fault == Fault.HANG_HALF_WAY) {
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.sendResponseHeaders(answer.status(), answer.body().length + 100L);
      exchange.getResponseBody().write(answer.body(), 0, answer.body().length / 2);
      exchange.getResponseBody().flush();
      if (fault == Fault.HANG_HALF_WAY) {
        closing.await();
      }
      return;
    }
    send(exchange, answer);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    if (answer.location() != null) {
      exchange.getResponseHeaders().set("Location", answer.location());
    }
    exchange.sendResponseHeaders(
        answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
    if (answer.body().length > 0) {
      exchange.getResponseBody().write(answer.body());
    }
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    if (raw != null) {
      for (String one : raw.split("&")) {
        String[] pair = one.split("=", 2);
        query.put(
            URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
            pair.length == 1 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
      }
    }
    return query;
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
