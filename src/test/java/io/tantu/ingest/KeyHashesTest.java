package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyHashesTest {

  @Test
  void everyKeyIsNewOnceHoweverManyThereAre() {
    KeyHashes keys = new KeyHashes();
    for (int i = 0; i < 200_000; i++) {
      assertThat(keys.add("NX-" + i)).isTrue();
    }
    for (int i = 0; i < 200_000; i += 7) {
      assertThat(keys.add("NX-" + i)).isFalse();
    }
  }
}
