package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import io.tantu.testing.OnPostgis;
import io.tantu.testing.TestDatabases;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The database is restarted, as an operator in a hurry does it, while clients read. */
@OnPostgis
@LiveService
class DatabaseRestartTest {

  private static final int CLIENTS = 8;
  private static final Duration BEFORE = Duration.ofSeconds(3);
  private static final Duration HEALED_WITHIN = Duration.ofSeconds(10);
  private static final Duration AFTER = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long SEED = Long.getLong("tantu.seed", System.nanoTime());

  @LocalServerPort private int port;

  /**
   * @param begun,ended by {@link System#nanoTime}
   */
  private record Answer(String path, long begun, long ended, int status, String body) {

    boolean failed() {
      return status == 0 || status >= 400;
    }
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private volatile boolean reading = true;

  @Test
  void clientsSeeErrorsOnlyInTheGapAndNoneIsLeftWaiting() throws Exception {
    System.out.printf("seed %d%n", SEED);
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Random random = new Random(SEED + i);
      Thread client = new Thread(() -> read(random), "client-" + i);
      client.start();
      clients.add(client);
    }
    Thread.sleep(BEFORE.toMillis());
    long gone = System.nanoTime();
    TestDatabases.restart();
    long back = System.nanoTime();
    Thread.sleep(HEALED_WITHIN.plus(AFTER).toMillis());
    reading = false;
    for (Thread client : clients) {
      client.join(PATIENCE.toMillis());
      assertThat(client.isAlive()).as("%s still waits", client.getName()).isFalse();
    }

    long healed = back + HEALED_WITHIN.toNanos();
    List<Answer> errors = answers.stream().filter(Answer::failed).toList();
    long last = errors.stream().mapToLong(Answer::ended).max().orElse(back);
    System.out.printf(
        Locale.ROOT,
        "%,d answers, %,d errors; the server was away for %.1f s, the last error came %.1f s after%n",
        answers.size(),
        errors.size(),
        (back - gone) / 1e9,
        (last - back) / 1e9);
    assertThat(errors).as("the restart was felt").isNotEmpty();
    assertThat(errors).allMatch(error -> error.ended() > gone && error.begun() < healed);
    assertThat(errors)
        .allSatisfy(
            error -> {
              assertThat(error.status()).as(error.path()).isEqualTo(503);
              assertThat(error.body()).contains("store-unavailable");
            });
    assertThat(answers.stream().filter(answer -> answer.begun() > healed)).isNotEmpty();
  }

  /** Also where the test ended early: on a server that it may not restart. */
  @AfterEach
  void stopReading() {
    reading = false;
  }

  private void read(Random random) {
    while (reading) {
      String path = path(random);
      long begun = System.nanoTime();
      try {
        HttpResponse<String> answer =
            http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                    .timeout(PATIENCE)
                    .build(),
                BodyHandlers.ofString());
        answers.add(new Answer(path, begun, System.nanoTime(), answer.statusCode(), answer.body()));
      } catch (IOException | InterruptedException e) {
        answers.add(new Answer(path, begun, System.nanoTime(), 0, e.toString()));
      }
    }
  }

  /**
   * Of the kinds that a map and a planner ask for; hardly two alike, so that few answers are kept.
   */
  private static String path(Random random) {
    double west = 105.8 + random.nextDouble();
    double south = 37.6 + random.nextDouble();
    return switch (random.nextInt(3)) {
      case 0 ->
          "/ogc/collections/forest/tiles/WebMercatorQuad/12/%d/%d"
              .formatted(1560 + random.nextInt(25), 3245 + random.nextInt(25));
      case 1 ->
          String.format(
              Locale.ROOT,
              "/ogc/collections/forest/items?limit=50&bbox=%.5f,%.5f,%.5f,%.5f",
              west,
              south,
              west + 0.2,
              south + 0.2);
      default -> "/ogc/collections/county/items?limit=%d".formatted(1 + random.nextInt(1000));
    };
  }
}
