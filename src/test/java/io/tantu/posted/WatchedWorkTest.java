package io.tantu.posted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.posted.Watched.State;
import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchedWorkTest {

  private static final String NAME = "0123456789abcdef-0123";

  private final WatchedWork work = new WatchedWork();
  private final Interruption.Limit limit = Interruption.limit(0);

  @AfterEach
  void freeTheThread() {
    limit.close();
  }

  @Test
  void tellsTheFarthestThatAnyThreadReported() {
    Watched watched = work.begin(NAME);
    assertThat(watched.state()).isEqualTo(new State(0, 0));
    watched.at(7, 10);
    watched.at(6, 10);
    assertThat(work.find(NAME).orElseThrow().state()).isEqualTo(new State(7, 10));
    watched.at(1, 3);
    assertThat(watched.state()).as("the next leg").isEqualTo(new State(1, 3));
    work.end(NAME);
    assertThat(work.find(NAME)).isEmpty();
  }

  @Test
  void cancellingEndsTheWorkAndNothingAfterIt() {
    Watched watched = work.begin(NAME);
    watched.cancel();
    assertThatThrownBy(Interruption.ofThisThread()::check)
        .isInstanceOf(ProblemException.class)
        .extracting(e -> ((ProblemException) e).code())
        .isEqualTo("cancelled");
    limit.close();
    Interruption.ofThisThread().check();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void aNameIsLongEnoughAndNamesOneWork() {
    assertThatThrownBy(() -> work.begin("short")).hasMessageContaining("20 to 64");
    assertThatThrownBy(() -> work.begin("<script>alert(1)</script>"))
        .hasMessageContaining("20 to 64");
    work.begin(NAME);
    assertThatThrownBy(() -> work.begin(NAME)).hasMessageContaining("under way");
    work.end(NAME);
    work.begin(NAME);
    work.end(NAME);
  }
}
