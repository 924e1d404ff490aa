package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that are refused before their body is looked at, byte by byte as a sender sees them. */
@LiveService
class UnreadBodiesTest {

  private static final String BODY = "{\"type\": \"FeatureCollection\", \"features\": []}";

  /** Long enough for the service to answer, were it not to wait. */
  private static final int LATE_MS = 300;

  @LocalServerPort private int port;

  private String head(String path, String host, String header) {
    return """
        POST %s HTTP/1.1
        Host: %s:%d
        Content-Type: application/geo+json
        %s

        """
        .formatted(path, host, port, header)
        .replace("\n", "\r\n");
  }

  private String nextQuestion() {
    return "GET /api/v1/layers HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n"
        .formatted(port);
  }

  private Socket connected() throws IOException {
    Socket socket = new Socket("localhost", port);
    socket.setSoTimeout(30_000);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** All that comes until the service ends the connection. */
  private static String received(Socket socket) throws IOException {
    var lines =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    return lines.lines().collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/assessments?subject=castle",
        "/api/v1/scenarios?layer=none",
        "/api/v1/layers",
        "/nowhere"
      })
  void theConnectionOutlivesARefusalWhoseBodyComesLate(String path) throws Exception {
    try (Socket socket = connected()) {
      send(socket, head(path, "localhost", "Content-Length: " + BODY.length()));
      TimeUnit.MILLISECONDS.sleep(LATE_MS);
      send(socket, BODY + nextQuestion());
      assertThat(received(socket)).startsWith("HTTP/1.1 4").contains("\nHTTP/1.1 200 OK");
    }
  }

  @Test
  void aBodyInPiecesIsTakenTheSameWay() throws Exception {
    try (Socket socket = connected()) {
      send(
          socket,
          head("/api/v1/assessments?subject=castle", "localhost", "Transfer-Encoding: chunked"));
      send(socket, "3\r\nabc\r\n");
      TimeUnit.MILLISECONDS.sleep(LATE_MS);
      send(socket, "2\r\nde\r\n0\r\n\r\n" + nextQuestion());
      assertThat(received(socket)).startsWith("HTTP/1.1 400").contains("\nHTTP/1.1 200 OK");
    }
  }

  @Test
  void aSenderThatWaitsToBeAskedForItsBodyIsAsked() throws Exception {
    try (Socket socket = connected()) {
      String header = "Expect: 100-continue\nContent-Length: " + BODY.length();
      send(socket, head("/api/v1/assessments?subject=castle", "localhost", header));
      TimeUnit.MILLISECONDS.sleep(LATE_MS);
      send(socket, BODY + nextQuestion());
      assertThat(received(socket))
          .startsWith("HTTP/1.1 100")
          .contains("\nHTTP/1.1 400", "\nHTTP/1.1 200 OK");
    }
  }

  @Test
  void aBodyTooLongToBeTakenEndsTheConnectionAndTheAnswerSaysSo() throws Exception {
    try (Socket socket = connected()) {
      String header = "Content-Length: 900000000";
      send(socket, head("/api/v1/assessments?subject=castle", "localhost", header));
      assertThat(received(socket))
          .startsWith("HTTP/1.1 400")
          .contains("\nConnection: close", "\"code\":\"unknown-subject\"");
    }
  }

  @Test
  void aRefusalWithoutABodyOfItsOwnDoesTheSame() throws Exception {
    try (Socket socket = connected()) {
      send(socket, head("/api/v1/assessments", "evil.example", "Content-Length: " + BODY.length()));
      TimeUnit.MILLISECONDS.sleep(LATE_MS);
      send(socket, BODY + nextQuestion());
      assertThat(received(socket))
          .startsWith("HTTP/1.1 421")
          .containsAnyOf("\nHTTP/1.1 200 OK", "\nConnection: close");
    }
  }
}
