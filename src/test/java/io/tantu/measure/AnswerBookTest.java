package io.tantu.measure;

import static io.tantu.store.TestLayers.PARK;
import static io.tantu.store.TestLayers.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.Provenance;
import io.tantu.store.LayerStaging;
import io.tantu.store.OpenStore;
import io.tantu.store.StoredMeasurement;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BothStores
class AnswerBookTest {

  @TempDir Path folder;
  private OpenStore store;
  private AnswerBook book;
  private final AtomicInteger computed = new AtomicInteger();

  @BeforeEach
  void open() {
    store = TestStores.open(folder);
    book = new AnswerBook(store.measurements());
    publish("a");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void publish(String code) {
    try (LayerStaging staging = store.stage(PARK, "test")) {
      staging.add(square(1, 106, 38, code));
      staging.publish(0, null);
    }
  }

  private Integer ask(String parameter) {
    return book.answer(
        "cover",
        Inputs.current(store, List.of(PARK)),
        Map.of("p", parameter),
        Integer.class,
        (id, now) -> computed.incrementAndGet());
  }

  @Test
  void theSameQuestionIsComputedOnce() {
    assertThat(ask("x")).isEqualTo(1);
    assertThat(ask("x")).isEqualTo(1);
    assertThat(ask("y")).isEqualTo(2);
  }

  @Test
  void aNewLayerVersionIsANewQuestionAndTheOldOneKeepsItsAnswer() {
    ask("x");
    publish("b");
    assertThat(ask("x")).isEqualTo(2);
    publish("a");
    assertThat(ask("x")).isEqualTo(1);
  }

  @Test
  void askedByManyAtOnceItIsStillComputedOnce() {
    List<Integer> answers = IntStream.range(0, 16).parallel().mapToObj(i -> ask("x")).toList();
    assertThat(answers).containsOnly(1);
    assertThat(computed).hasValue(1);
  }

  @Test
  void aCorrectedProvenanceIsANewQuestion() {
    ask("x");
    Provenance open = new Provenance(Provenance.Kind.OPEN, "test", null, null, null, null);
    try (LayerStaging staging = store.stage(PARK, "test", open)) {
      staging.add(square(1, 106, 38, "a"));
      staging.publish(0, null);
    }
    assertThat(ask("x")).isEqualTo(2);
    assertThat(Inputs.current(store, List.of(PARK)).provenance()).isEqualTo(Provenance.Kind.OPEN);
  }

  @Test
  void anAnswerIsFoundByItsId() {
    ask("x");
    StoredMeasurement stored = store.measurements().list("cover", PARK.id(), 1).get(0);
    assertThat(book.stored(stored.id())).isEqualTo(stored);
    assertThatThrownBy(() -> book.stored("0")).hasMessageContaining("no measurement '0'");
  }

  @Test
  void aLayerThatWasNeverImportedIsNamedWithTheCommandThatMendsIt() {
    OpenStore empty = TestStores.open(folder.resolve("empty"));
    assertThatThrownBy(() -> Inputs.current(empty, List.of(PARK)))
        .hasMessageContaining("./tantu import FILE --layer test-park");
    empty.close();
  }
}
