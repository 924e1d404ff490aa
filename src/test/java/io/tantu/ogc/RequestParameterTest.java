package io.tantu.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.ogc.crs.ServedCrs;
import io.tantu.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

class RequestParameterTest {

  private static void refused(RequestParameter<?> parameter, String text, String message) {
    assertThatThrownBy(() -> parameter.read(text))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Parameter '" + parameter.name() + "'")
        .hasMessageContaining(message);
  }

  @Test
  void aBoxHasFourNumbersOrSixWhoseHeightsDoNotMatter() {
    Envelope box = new Envelope(106, 106.5, 38, 38.5);
    assertThat(bounds("106,38,106.5,38.5")).isEqualTo(box);
    assertThat(bounds(" 106, 38,1000,106.5,38.5 ,1200")).isEqualTo(box);
    assertThat(bounds("106,38,106,38").getArea()).isZero();
    assertThat(Bbox.PARAMETER.read(null).ground(ServedCrs.CRS84)).isNull();
  }

  private static Envelope bounds(String text) {
    return Bbox.PARAMETER.read(text).ground(ServedCrs.CRS84).getEnvelopeInternal();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1,2,3|it has 3 numbers",
        "1,2,3,4,5|it has 5 numbers",
        "1,2,3,4,5,6,7|it has 7 numbers",
        "1,2,3,|'' is not a number",
        "a,2,3,4|'a' is not a number",
        "NaN,2,3,4|'NaN' is not a finite number",
        "1,2,Infinity,4|'Infinity' is not a finite number",
        "190,38,106,39|a longitude goes from -180 to 180",
        "106,39,107,38|smallest latitude 39.0 is larger",
        "106,38,9,107,39,8|lowest height is above",
        "500000,4000000,500100,4000100|a longitude goes from -180 to 180",
        "106,38,107,91|a latitude goes from -90 to 90"
      })
  void aWrongBoxSaysWhatIsWrong(String text, String message) {
    assertThatThrownBy(() -> Bbox.PARAMETER.read(text).ground(ServedCrs.CRS84))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Parameter 'bbox'")
        .hasMessageContaining(message);
  }

  @Test
  void aHostileTextIsShortenedInTheMessage() {
    assertThatThrownBy(() -> Bbox.PARAMETER.read("x".repeat(10_000)))
        .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(10_300));
  }

  @Test
  void aLimitHasADefaultAndMoreThanTheLargestMeansTheLargest() {
    assertThat(Limit.PARAMETER.read(null).features()).isEqualTo(100);
    assertThat(Limit.PARAMETER.read("7").features()).isEqualTo(7);
    assertThat(Limit.PARAMETER.read("99999").features()).isEqualTo(10_000);
    assertThat(Limit.PARAMETER.read("99999999999").features()).isEqualTo(10_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "x", ""})
  void aLimitIsAWholeNumberFromOne(String text) {
    refused(Limit.PARAMETER, text, "a whole number from 1 to 10000 is wanted");
  }

  @Test
  void aSearchLimitIsNotCapped() {
    assertThat(SearchLimit.PARAMETER.read(null).results()).isEqualTo(10);
    assertThat(SearchLimit.PARAMETER.read("50").results()).isEqualTo(50);
    refused(SearchLimit.PARAMETER, "51", "from 1 to 50");
    refused(SearchLimit.PARAMETER, "99999999999", "from 1 to 50");
  }

  @Test
  void aPlaceToGoOnIsReadBackAsWritten() {
    After after = new After("0e425e8740e7", "1f", true, 7L, 42, List.of());
    assertThat(After.PARAMETER.read(after.text())).isEqualTo(after);
    assertThat(After.PARAMETER.read(null)).isEqualTo(After.START);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xyz", "0E42", "0e42-1", "' OR 1=1"})
  void aWrongVersionIsRefused(String text) {
    refused(Version.PARAMETER, text, "take it from the collection's 'version'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "42", "bnVsbA", "W10", "' OR 1=1", "WyJ4IiwiIixmYWxzZSxudWxsLDEsW11d"})
  void aWrongPlaceToGoOnIsRefused(String text) {
    refused(After.PARAMETER, text, "take it from the 'next'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-22T00:00:00Z",
        "2026-01-22T00:00:00Z/..",
        "/2026-01-22T00:00:00+08:00",
        "2025-01-22T00:00:00Z/2026-01-22T00:00:00Z"
      })
  void instantsAndIntervalsAreTaken(String text) {
    assertThat(Datetime.PARAMETER.read(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "../..", "/", "2026-01-22T00:00:00Z/../..", "yesterday"})
  void otherTimesAreRefused(String text) {
    refused(Datetime.PARAMETER, text, "an instant like");
  }

  @Test
  void anIntervalEndsAfterItStarts() {
    refused(
        Datetime.PARAMETER,
        "2026-01-22T00:00:00Z/2025-01-22T00:00:00Z",
        "it ends before it starts");
  }

  @Test
  void aSearchTextHasOneTo64Characters() {
    assertThat(SearchText.PARAMETER.read(" 阅海 ").text()).isEqualTo("阅海");
    refused(SearchText.PARAMETER, null, "1 to 64 characters");
    refused(SearchText.PARAMETER, "  ", "1 to 64 characters");
    refused(SearchText.PARAMETER, "x".repeat(65), "1 to 64 characters");
  }
}
