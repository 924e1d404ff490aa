package io.tantu.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Provenance;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerVersion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

class TwoVersionsTest {

  private static LayerVersion version(String name, String asOf, boolean current) {
    Provenance provenance =
        new Provenance(Provenance.Kind.OPEN, "survey", "CC-BY-4.0", asOf, null, null);
    return new LayerVersion(
        "forest", name, Instant.EPOCH, 1, new Envelope(), 1, "file", provenance, 0, current);
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2025, 5",
    "2020-07, 2025-01, 4.5",
    "2020-07-01, 2025-07-01, 5",
    "2020-01-01, 2020-01-31, 0.0821355",
  })
  void yearsComeFromWhatTheVersionsDescribe(String from, String to, double years) {
    TwoVersions two =
        TwoVersions.of(
            List.of(version("b", to, true), version("a", from, false)), null, null, null);
    assertThat(two.before().version()).isEqualTo("a");
    assertThat(two.after().version()).isEqualTo("b");
    assertThat(two.years()).isCloseTo(years, within(1e-6));
  }

  @Test
  void theNewestEarlierVersionIsTaken() {
    List<LayerVersion> kept =
        List.of(
            version("edited", "2025", true),
            version("now", "2025", false),
            version("then", "2023", false),
            version("long ago", "2015", false));
    assertThat(TwoVersions.of(kept, null, null, null).before().version()).isEqualTo("then");
    assertThat(TwoVersions.of(kept, "long ago", "then", null).years()).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource({"2025, 2020", "2023, 2023", "2023-06-30, 2023-06-01"})
  void yearsThatRunBackwardsAreNotTurnedRound(String from, String to) {
    List<LayerVersion> kept = List.of(version("b", to, true), version("a", from, false));
    assertThatThrownBy(() -> TwoVersions.of(kept, "a", "b", null))
        .hasMessageContainingAll(from, to)
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("years-swapped"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"around 2020", "2020-13", "2020-02-30", ""})
  void aDateThatIsNoneIsNotGuessed(String asOf) {
    List<LayerVersion> kept = List.of(version("b", "2025", true), version("a", asOf, false));
    assertThatThrownBy(() -> TwoVersions.of(kept, "a", "b", null))
        .hasMessageContaining("pass years");
    assertThat(TwoVersions.of(kept, "a", "b", 4.0).years()).isEqualTo(4);
  }
}
