package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Catalog;
import io.tantu.measure.Receipt.OverlapPair;
import io.tantu.measure.ZonalEngine.FeatureOverlap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiptsTest {

  private static Receipt receipt(List<FeatureOverlap> overlaps) {
    Inputs none = Inputs.recorded(new Catalog(List.of(), List.of()), null, List.of());
    return Receipts.of("1f", Instant.EPOCH, none, Map.of("by", "county"), overlaps, 3e-12);
  }

  @Test
  void overlapsAreAddedUpAndListedTheLargestFirst() {
    Receipt receipt =
        receipt(
            List.of(
                new FeatureOverlap("forest", 1, "forest", 2, 10_000),
                new FeatureOverlap("forest", 3, "wetland", 4, 25_000.004)));
    assertThat(receipt.overlapCount()).isEqualTo(2);
    assertThat(receipt.overlapHa()).isEqualTo(3.5);
    assertThat(receipt.overlaps())
        .containsExactly(
            new OverlapPair(List.of("forest/3", "wetland/4"), 2.5),
            new OverlapPair(List.of("forest/1", "forest/2"), 1.0));
    assertThat(receipt.worstAreaIdentityError()).isEqualTo(3e-12);
    assertThat(receipt.parameters()).containsEntry("by", "county");
    assertThat(receipt.rule().en()).contains("overlaps counted once");
  }

  @Test
  void ofManyOverlapsFiftyAreListedAndAllAreCounted() {
    List<FeatureOverlap> many =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> new FeatureOverlap("forest", i, "forest", i + 1, 100 * i))
            .toList();
    Receipt receipt = receipt(many);
    assertThat(receipt.overlapCount()).isEqualTo(60);
    assertThat(receipt.overlapHa()).isEqualTo(18.3);
    assertThat(receipt.overlaps()).hasSize(50);
    assertThat(receipt.overlaps().get(49).areaHa()).isEqualTo(0.11);
  }
}
