package io.tantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineageTest {

  /**
   * A journal of imports by the versions' names, {@code <A} for a rollback to A, {@code !A} for a
   * failure.
   */
  private static List<ImportRecord> journal(String... steps) {
    List<ImportRecord> journal = new ArrayList<>();
    for (String step : steps) {
      boolean rollback = step.startsWith("<");
      boolean failed = step.startsWith("!");
      journal.add(
          new ImportRecord(
              journal.size(),
              "forest",
              rollback ? "rollback" : "file.zip",
              Instant.EPOCH,
              Instant.EPOCH,
              failed ? "failed" : "published",
              rollback || failed ? step.substring(1) : step,
              null));
    }
    Collections.reverse(journal);
    return journal;
  }

  @Test
  void withoutARollbackNothingIsWithdrawn() {
    assertThat(Lineage.withdrawn(journal("A", "B", "!C", "D"))).isEmpty();
    assertThat(Lineage.withdrawn(List.of())).isEmpty();
  }

  @Test
  void aRollbackWithdrawsWhatCameAfterEvenWhenOthersFollow() {
    assertThat(Lineage.withdrawn(journal("A", "B", "C", "<A"))).containsExactlyInAnyOrder("B", "C");
    assertThat(Lineage.withdrawn(journal("A", "B", "<A", "C"))).containsExactly("B");
  }

  @Test
  void rollingForwardBringsBackWhatLedThere() {
    assertThat(Lineage.withdrawn(journal("A", "B", "C", "<A", "<C"))).isEmpty();
    assertThat(Lineage.withdrawn(journal("A", "B", "<A", "C", "<B"))).containsExactly("C");
  }

  @Test
  void importingTheSameAgainGoesBackOrForwardToIt() {
    assertThat(Lineage.withdrawn(journal("A", "B", "<A", "B"))).isEmpty();
    assertThat(Lineage.withdrawn(journal("A", "B", "A"))).containsExactly("B");
    assertThat(Lineage.withdrawn(journal("A", "B", "A", "C", "<A")))
        .containsExactlyInAnyOrder("B", "C");
  }
}
