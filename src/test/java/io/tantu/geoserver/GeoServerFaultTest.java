package io.tantu.geoserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.geoserver.RecordedGeoServer.Answer;
import io.tantu.geoserver.RecordedGeoServer.Fault;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong with a GeoServer is told by a stable code, what was seen and what to do. */
class GeoServerFaultTest {

  /** Before it, the version, the workspace and its namespace are asked for. */
  private static final int FIRST_WRITE = 4;

  @TempDir Path home;
  private Bureau bureau;
  private RecordedGeoServer server;

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

  private ProblemException publish(GeoServerSettings settings) {
    return catchThrowableOfType(
        ProblemException.class,
        () -> bureau.service(settings).plan(PublishRequest.ALL).carryOut(step -> {}));
  }

  private ProblemException publish() {
    ProblemException problem = publish(Bureau.settings(server.url()));
    assertThat(problem.getMessage())
        .doesNotContain(RecordedGeoServer.PASSWORD, "pass-of-database", "Basic ");
    assertThat(problem.details().toString())
        .doesNotContain(RecordedGeoServer.PASSWORD, "pass-of-database");
    return problem;
  }

  @ParameterizedTest
  @CsvSource({
    "401, geoserver-login",
    "403, geoserver-forbidden",
    "404, geoserver-gone",
    "405, geoserver-refused",
    "409, geoserver-conflict",
    "500, geoserver-failed",
    "503, geoserver-failed"
  })
  void everyStatus(int status, String code) {
    server.answerAt(
        FIRST_WRITE,
        Answer.text(status, "\n  Something <b>pass-of-database</b> happened\nat line 2"));
    ProblemException problem = publish();
    assertThat(server.requests().get(FIRST_WRITE - 1)).startsWith("POST /rest/namespaces");
    assertThat(problem.code()).isEqualTo(code);
    if (status != 401) {
      assertThat(problem.getMessage())
          .contains("POST /rest/namespaces", ": Something *** happened")
          .doesNotContain("line 2");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CUT_BEFORE, geoserver-cut-off",
    "CUT_AFTER, geoserver-cut-off",
    "CUT_HALF_WAY, geoserver-cut-off",
    "HANG, geoserver-timeout",
    "HANG_HALF_WAY, geoserver-timeout",
    "PAGE, geoserver-answer"
  })
  void everyWayToBreakOffAtTheFirstWrite(Fault fault, String code) {
    server.failAt(FIRST_WRITE, fault);
    ProblemException problem = publish(patientFor(Duration.ofSeconds(2)));
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.getMessage()).contains("POST /rest/namespaces");
  }

  private GeoServerSettings patientFor(Duration time) {
    GeoServerSettings usual = Bureau.settings(server.url());
    return new GeoServerSettings(
        usual.url(),
        usual.user(),
        usual.password(),
        usual.passwordFile(),
        usual.workspace(),
        usual.sharedWorkspace(),
        usual.store(),
        time,
        time,
        usual.interval());
  }

  @Test
  void whatWasDoneAndWhatIsLeft() {
    publishUntil("PUT /rest/layers/tantu:wood");
    ProblemException problem = publish();
    assertThat(problem.code()).isEqualTo("publish-half-done");
    assertThat(problem.details())
        .containsEntry("cause", "geoserver-failed")
        .containsEntry(
            "done",
            List.of(
                "workspace tantu",
                "store tantu",
                "style wood",
                "style lake",
                "style road",
                "layer wood"));
    assertThat(problem.getMessage())
        .contains("Of 13 changes 6 were made. Left: default style wood, layer lake,");
  }

  /** Lets the run fail at that request. */
  private void publishUntil(String request) {
    try (RecordedGeoServer other = new RecordedGeoServer(Bureau.empty())) {
      bureau.service(other).plan(PublishRequest.ALL).carryOut(step -> {});
      server.answerAt(other.requests().indexOf(request) + 1, Answer.text(500, "no"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void nobodyListens() {
    server.close();
    ProblemException problem = publish();
    assertThat(problem.code()).isEqualTo("geoserver-unreachable");
    assertThat(problem.getMessage()).contains(server.url(), "tantu.geoserver.url");
  }

  @Test
  void noSuchHost() {
    assertThat(publish(Bureau.settings("http://no-such-host.invalid/geoserver")).code())
        .isEqualTo("geoserver-unreachable");
  }

  @Test
  void aWrongPassword() {
    GeoServerSettings wrong = Bureau.settings(server.url(), "not-it", "postgis", false);
    ProblemException problem = publish(wrong);
    assertThat(problem.code()).isEqualTo("geoserver-login");
    assertThat(problem.getMessage()).contains("admin").doesNotContain("not-it");
  }

  @Test
  void aWrongPathIsNoGeoServer() {
    ProblemException problem =
        publish(Bureau.settings(server.url().replace("/geoserver", "/elsewhere")));
    assertThat(problem.code()).isEqualTo("geoserver-not-found");
    assertThat(problem.getMessage()).contains("/elsewhere", "/geoserver");
  }

  @Test
  void aPageInsteadOfAnAnswer() {
    server.failAt(1, Fault.PAGE);
    ProblemException problem = publish();
    assertThat(problem.code()).isEqualTo("geoserver-answer");
    assertThat(problem.getMessage()).contains("text/html");
  }

  @Test
  void anotherJsonService() {
    server.answerAt(1, Answer.json("{\"swagger\":\"2.0\"}"));
    assertThat(publish().code()).isEqualTo("geoserver-answer");
  }

  @Test
  void anAnswerThatNeverEndsIsCut() {
    server.answerAt(1, Answer.json("[" + "1,".repeat(9 << 20) + "1]"));
    ProblemException problem = publish();
    assertThat(problem.code()).isEqualTo("geoserver-answer");
    assertThat(problem.getMessage()).contains("more of them");
  }

  @Test
  void deeplyNestedJsonIsAnAnswerThatCannotBeRead() {
    server.answerAt(1, Answer.json("{\"a\":" + "[".repeat(100_000)));
    assertThat(publish().code()).isEqualTo("geoserver-answer");
  }

  /** The password goes to nobody else. */
  @Test
  void aRedirectIsToldAndNotFollowed() throws IOException {
    try (RecordedGeoServer other = new RecordedGeoServer(Bureau.empty())) {
      server.answerAlways(
          new Answer(
              302,
              "text/html",
              "moved".getBytes(StandardCharsets.UTF_8),
              other.url() + "/rest/about/version"));
      ProblemException problem = publish();
      assertThat(problem.code()).isEqualTo("geoserver-redirect");
      assertThat(problem.getMessage()).contains(other.url());
      assertThat(other.requests()).isEmpty();
    }
  }
}
