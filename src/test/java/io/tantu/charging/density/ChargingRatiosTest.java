package io.tantu.charging.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.charging.density.ChargingRatios.Tier;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargingRatiosTest {

  private static final Path SHIPPED = Path.of("layers/charging.yml");

  @TempDir Path folder;

  @Test
  void theShippedFileNamesTheSourceOfEveryFigure() {
    ChargingRatios ratios = ChargingRatios.read(SHIPPED);
    assertThat(ratios.vehicles(null, ChargingRatios.CITY).orElseThrow().count()).isEqualTo(65_903);
    assertThat(ratios.vehicles("county", "640104")).isEmpty();
    assertThat(ratios.vehicles()).allSatisfy(v -> assertThat(v.source()).isNotBlank());
    assertThat(ratios.tiers()).extracting(Tier::id).doesNotHaveDuplicates().hasSize(5);
    assertThat(ratios.tiers()).allSatisfy(tier -> assertThat(tier.source()).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count: 65903|count: 0|vehicles",
        "  - code: city|  - code: '640104'|vehicles",
        "  - code: city|  - code: city\\n    layer: county|vehicles",
        "{atLeast: 12, atMost: 15}|{atLeast: 15, atMost: 12}|tiers",
        "{atLeast: 7, atMost: 7}|{atLeast: 0, atMost: 7}|tiers",
        "    notComparable:|    scopes:|unknown key",
        "  attribute: population2020|  # none|residents",
      })
  void aFileThatIsWrongIsRefusedWithWhatIsWanted(String right, String wrong, String named)
      throws IOException {
    String text = Files.readString(SHIPPED);
    assertThat(text).contains(right);
    String spoilt = text.replace(right, wrong.replace("\\n", "\n"));
    Path file = Files.writeString(folder.resolve("charging.yml"), spoilt);
    assertThatThrownBy(() -> ChargingRatios.read(file))
        .isInstanceOfSatisfying(
            ProblemException.class, p -> assertThat(p.code()).isEqualTo("bad-catalog"))
        .hasMessageContaining(named);
  }
}
