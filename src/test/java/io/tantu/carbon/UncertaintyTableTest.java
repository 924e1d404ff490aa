package io.tantu.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.carbon.uncertainty.Quantity;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertaintyTableTest {

  private static final Path SHIPPED = Path.of("layers/carbon/uncertainty.csv");

  @TempDir Path folder;

  @Test
  void everyQuantityOfEveryMethodHasALine() {
    UncertaintyTable table = UncertaintyTable.read(SHIPPED);
    assertThat(table.lines(MethodId.M1)).hasSize(7);
    assertThat(table.lines(MethodId.M3))
        .extracting(UncertaintyTable.Line::quantity)
        .containsExactly(
            Quantity.AREA,
            Quantity.VOLUME,
            Quantity.EXPANSION,
            Quantity.CARBON_FRACTION,
            Quantity.AREA_DENSITY);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "volume,all,10,normal|weight,all,10,normal|'quantity' is 'weight', wanted one of",
        "volume,all,10,normal|volume,M9,10,normal|'method' is 'M9', wanted M1, M2, M3, M4 or all",
        "volume,all,10,normal|volume,all,10,triangle|wanted normal or lognormal",
        "volume,all,10,normal|volume,all,-1,normal|'halfWidthPercent' is -1.0, wanted 0 to 300",
        "volume,all,10,normal|volume,all,65,normal|below 65 where the distribution is normal",
        "volume,all,10,normal|volume,M1,10,normal|has two rows for one method",
        "area,all,5,normal|volume,M1,5,normal|has two rows for one method",
      })
  void aBadLineIsNamed(String line, String bad, String said) throws IOException {
    Path file = folder.resolve("uncertainty.csv");
    String text = Files.readString(SHIPPED);
    Files.writeString(
        file, said.startsWith("has two") ? text + bad + ",source,no\n" : text.replace(line, bad));
    assertThatThrownBy(() -> UncertaintyTable.read(file))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("uncertainty.csv")
        .hasMessageContaining("line ")
        .hasMessageContaining(said);
  }

  @Test
  void aQuantityWithoutALineIsMissed() throws IOException {
    Path file = folder.resolve("uncertainty.csv");
    Files.writeString(file, Files.readString(SHIPPED).replaceAll("(?m)^area,.*\\R", ""));
    assertThatThrownBy(() -> UncertaintyTable.read(file)).hasMessageContaining("'area'");
  }
}
