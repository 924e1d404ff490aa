package io.tantu.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnapshotMemoryTest {

  private final SnapshotMemory memory = new SnapshotMemory();
  private int computed;

  private String answer(Object question) {
    return memory.of(
        question,
        () -> {
          computed++;
          return "answer to " + question;
        });
  }

  @Test
  void theSameQuestionIsWorkedOutOnce() {
    assertThat(answer(1)).isSameAs(answer(1));
    assertThat(computed).isEqualTo(1);
    answer(2);
    assertThat(computed).isEqualTo(2);
  }

  @Test
  void whatIsForgottenIsWorkedOutAnew() {
    answer(1);
    memory.forget(question -> question.equals(1));
    assertThat((Object) memory.known(1)).isNull();
    answer(1);
    assertThat(computed).isEqualTo(2);
  }

  @Test
  void whatWasAskedLongestAgoIsForgottenFirst() {
    for (int question = 0; question < 12; question++) {
      answer(question);
    }
    answer(0);
    answer(12);
    assertThat((Object) memory.known(1)).isNull();
    assertThat((Object) memory.known(0)).isNotNull();
  }
}
