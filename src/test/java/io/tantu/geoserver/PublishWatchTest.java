package io.tantu.geoserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.geoserver.RecordedGeoServer.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishWatchTest {

  private static final Duration INTERVAL = Duration.ofSeconds(30);

  @TempDir Path home;
  private Bureau bureau;
  private RecordedGeoServer server;
  private final List<String> done = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();

  /** What happens while the watch waits for the n-th time. */
  private interface Meanwhile {
    void happens(int time) throws IOException;
  }

  @BeforeEach
  void start() throws IOException {
    bureau = new Bureau(home);
    server = new RecordedGeoServer(Bureau.empty());
  }

  @AfterEach
  void stop() {
    server.close();
    bureau.close();
  }

  private void watch(int looks, Meanwhile meanwhile) {
    new PublishWatch(bureau.service(server), INTERVAL, step -> done.add(step.toString()), told::add)
        .run(
            wait -> {
              waits.add(wait);
              try {
                meanwhile.happens(waits.size());
              } catch (IOException e) {
                throw new AssertionError(e);
              }
              return waits.size() == looks;
            });
  }

  @Test
  void onlyWhatChangedIsPublished() {
    watch(
        4,
        time -> {
          if (time == 1) {
            assertThat(done).hasSize(13);
            done.clear();
            server.forgetRequests();
          }
          if (time == 2) {
            assertThat(server.requests()).as("nothing changed, nothing asked").isEmpty();
            bureau.data(Bureau.ROAD, 106.8, "C9");
          }
        });
    assertThat(done).containsExactly("layer road", "group transport");
    assertThat(told).isEmpty();
    assertThat(waits).containsOnly(INTERVAL);
  }

  @Test
  void aGeoServerThatIsDownIsToldOnceAndWaitedForEverLonger() throws IOException {
    server.answerAlways(Answer.text(503, "starting"));
    watch(
        9,
        time -> {
          if (time == 8) {
            assertThat(told).singleElement().asString().contains("503", "Trying again");
            server.answerAlways(null);
          }
        });
    assertThat(waits)
        .extracting(Duration::toSeconds)
        .containsExactly(60L, 120L, 240L, 300L, 300L, 300L, 300L, 300L, 30L);
    assertThat(done).hasSize(13);
    assertThat(told).hasSize(2).last().asString().contains("in step again");
    assertThat(bureau.service(server).plan(PublishRequest.ALL).writes()).isEmpty();
  }

  @Test
  void aGeoServerThatStopsAndStartsAgain() throws IOException {
    int port = server.port();
    GeoServerState kept = server.state;
    watch(
        4,
        time -> {
          switch (time) {
            case 1 -> {
              server.close();
              bureau.data(Bureau.ROAD, 106.8, "C9");
              done.clear();
            }
            case 2 -> server = new RecordedGeoServer(kept, port);
            default -> {}
          }
        });
    assertThat(told).hasSize(2).first().asString().contains("cannot be reached");
    assertThat(done).containsExactly("layer road", "group transport");
  }

  /** Half done, then back at the version that was published before: GeoServer must follow. */
  @Test
  void whatWasHalfDoneIsNotTakenForDone() {
    watch(
        3,
        time -> {
          if (time == 1) {
            bureau.data(Bureau.ROAD, 106.8, "C9");
            done.clear();
            failAtLastWrite();
          }
          if (time == 2) {
            bureau.store.rollback(Bureau.ROAD, bureau.store.history("road").get(1).version());
          }
        });
    assertThat(done).containsExactly("layer road", "layer road");
    assertThat(bureau.service(server).plan(PublishRequest.ALL).writes()).isEmpty();
  }

  private void failAtLastWrite() throws IOException {
    int reads = readsOfAPlan();
    // After the reads: the tiles, the feature type, then the group.
    server.forgetRequests();
    server.answerAt(reads + 3, Answer.text(500, "full disk"));
  }

  private int readsOfAPlan() {
    server.forgetRequests();
    bureau.service(server).plan(PublishRequest.ALL);
    return server.requests().size();
  }
}
