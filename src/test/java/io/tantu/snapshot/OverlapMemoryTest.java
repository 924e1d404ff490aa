package io.tantu.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.geometry.Overlap;
import java.nio.IntBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapMemoryTest {

  private final OverlapMemory memory = new OverlapMemory();
  private int searches;

  @Test
  void theSameFeaturesAreSearchedOnce() {
    List<Overlap> first = overlaps(1, 2, 3);

    assertThat(overlaps(1, 2, 3)).isSameAs(first);
    assertThat(searches).isEqualTo(1);
  }

  @Test
  void otherFeaturesAreAnotherQuestion() {
    overlaps(1, 2, 3);
    overlaps(1, 2, 4);
    overlaps(1, 2);

    assertThat(searches).isEqualTo(3);
  }

  @Test
  void whatWasAskedLongestAgoIsForgotten() {
    for (int features = 0; features < 4; features++) {
      overlaps(features);
    }
    overlaps(0);
    overlaps(4);
    assertThat(searches).isEqualTo(5);

    overlaps(0);
    assertThat(searches).isEqualTo(5);
    overlaps(1);
    assertThat(searches).isEqualTo(6);
  }

  private List<Overlap> overlaps(int... positions) {
    return memory.of(
        IntBuffer.wrap(positions),
        () -> {
          searches++;
          return List.of(new Overlap(0, 1, null));
        });
  }
}
