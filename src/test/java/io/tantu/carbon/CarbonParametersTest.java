package io.tantu.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every defect below is made in a copy of the shipped files. */
class CarbonParametersTest {

  private static final Path SHIPPED = Path.of("layers/carbon");

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    for (String file :
        new String[] {
          "accounting.yml", "parameters.csv", "species.csv", "uncertainty.csv", "pools.csv"
        }) {
      Files.copy(SHIPPED.resolve(file), folder.resolve(file));
    }
  }

  private void replace(String file, String seen, String by) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(seen);
    int at = text.indexOf(seen);
    Files.writeString(
        folder.resolve(file), text.substring(0, at) + by + text.substring(at + seen.length()));
  }

  private void assertRefused(String... parts) {
    assertThatThrownBy(() -> CarbonParameters.read(folder))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isIn("bad-parameters", "bad-catalog"))
        .hasMessageContainingAll(parts);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          parameters.csv | group,parameter,  | group,colour,                | unknown column 'colour'
          parameters.csv | ,verified         | ,verified,group              | group
          parameters.csv | M3/杨树,b,        | M3/杨树,a,                   | line 3: group 'M3/杨树' has 'a' twice
          parameters.csv | M3/杨树,a,0.6251, | M3/杨树,a,,                  | line 2: 'value' is empty
          parameters.csv | M3/杨树,a,0.6251, | M3/杨树,a,much,              | line 2: 'value' is 'much', wanted a number
          parameters.csv | M3/杨树,a,0.6251, | M3/杨树,a,NaN,               | wanted a finite number
          parameters.csv | M3/杨树,a,0.6251, | M3/杨树,0.6251,              | line 2: has 6 values, wanted 7
          parameters.csv | M3/杨树,b,        | M3/杨树,beta,                | group 'M3/杨树' has no 'b'
          parameters.csv | bcefUpTo200       | bcef200                      | group 'M2/hardwoods' has no 'bcefUpTo…
          parameters.csv | bcefAbove200      | bcefAbove100                 | bcefAbove
          parameters.csv | ,yes              | ,perhaps                     | 'verified' is 'perhaps', wanted yes or no
          parameters.csv | ,verified         |                              | line 1: the columns [verified] are missing
          species.csv    | density,reason    | reason                       | line 1: the columns [density] are missing
          uncertainty.csv| ,distribution     |                              | line 1: the columns [distribution] are missing
          species.csv    | 新疆杨,           | 杨树,                        | line 3: species '杨树' has two rows
          species.csv    | M1/杨树           | M3/杨树                      | 'M3/杨树' is no group of M1
          species.csv    | M1/杨树           | M1/椰子                      | group 'M1/椰子' is not in parameters.csv
          species.csv    | M1/杨树,M2/hardwoods,M3/杨树,M4/杨树/natural,M4/杨树/planted | ,,,, | line 2: a species needs groups
          species.csv    | M4/杨树/planted   | M4/杨树/sown                 | group 'M4/杨树/sown' is not in parameters.csv
          pools.csv      | soil,云杉/natural | peat,云杉/natural            | 'pool' is 'peat', wanted one of
          pools.csv      | soil,落叶松/natural | soil,云杉/natural          | 'soil/云杉/natural' has two rows
          pools.csv      | 369.9,t C/ha      | 369.9,kg C/m²                | 'unit' is 'kg C/m²', wanted t C/ha
          pools.csv      | 369.9,t C/ha      | -1,t C/ha                    | 'value' is -1.0, wanted above 0
          species.csv    | the group itself  |                              | line 2: 'reason' is empty
          accounting.yml | standardMethod: M3| standardMethod: M9           | M9
          accounting.yml | standardMethod    | defaultMethod                | unknown key 'defaultMethod'
          accounting.yml | by: volume        | by: weight                   | wanted volume, density or none
          accounting.yml | 0301K             | 0301                         | land class '0301' is unnamed or there twice
          accounting.yml | included: true    | included: false              | living-biomass: a pool that is left out needs a 'reason' and
          accounting.yml | belowM3PerHa: 20  | belowM3PerHa: -1             | 'belowM3PerHa' of 0 or more
          """)
  void refuses(String file, String seen, String by, String message) throws IOException {
    replace(file, seen, by == null ? "" : by);
    assertRefused(message);
  }

  @Test
  void readsWhatExcelSavesAsUtf8() throws IOException {
    Path file = folder.resolve("species.csv");
    Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
    assertThat(CarbonParameters.read(folder).species().find("云杉")).isPresent();
  }

  @Test
  void refusesGbkInsteadOfGuessing() throws IOException {
    Path file = folder.resolve("species.csv");
    String text = Files.readString(file, StandardCharsets.UTF_8).replace("R²", "R2");
    Files.writeString(file, text, Charset.forName("GBK"));
    assertRefused("carbon/species.csv", "not in UTF-8");
  }

  @Test
  void refusesAnEmptyTable() throws IOException {
    Files.writeString(
        folder.resolve("species.csv"),
        "species,M1,M2,M3,M4natural,M4planted,density,reason,source\n");
    assertRefused("carbon/species.csv: has no row");
  }

  @Test
  void refusesAMissingFile() throws IOException {
    Files.delete(folder.resolve("parameters.csv"));
    assertRefused("carbon/parameters.csv");
  }

  @Test
  void namesTheKnownMethods() {
    assertThatThrownBy(() -> MethodId.of("M9"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.details().get("known").toString()).contains("M1, M2, M3, M4"))
        .hasMessageContaining("'M9'");
  }
}
