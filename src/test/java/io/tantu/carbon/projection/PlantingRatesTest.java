package io.tantu.carbon.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlantingRatesTest {

  private static final Path SHIPPED = Path.of("layers/carbon/planting.csv");

  @TempDir Path folder;

  private PlantingRates read(String seen, String by) throws IOException {
    String text = Files.readString(SHIPPED);
    assertThat(text).contains(seen);
    Path file = folder.resolve("planting.csv");
    Files.writeString(file, text.replace(seen, by));
    return PlantingRates.read(file);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "榆树,            | 杨树,         | line 3: species '杨树' has two rows",
        ",verified        | ''            | line 1: the columns [verified] are missing",
        "2.17             | ''            | line 2: 'tonnesCPerHaPerYear' is empty",
        "2.17             | -2.17         | line 2: 'tonnesCPerHaPerYear' is -2.17, wanted above 0",
        "2.17             | 217           | line 2: 'tonnesCPerHaPerYear' is 217.0, wanted above 0",
        "lognormal        | triangular    | line 2: 'distribution' is 'triangular'",
      })
  void refusesWhatItCannotRead(String seen, String by, String said) {
    assertThatThrownBy(() -> read(seen, by))
        .hasMessageContaining(said)
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("bad-parameters"));
  }

  @Test
  void itsVersionIsThatOfItsContent() throws IOException {
    String shipped = PlantingRates.read(SHIPPED).version();
    assertThat(read("2.17", "2.17").version()).isEqualTo(shipped).hasSize(12);
    assertThat(read("2.17", "2.18").version()).isNotEqualTo(shipped);
  }
}
