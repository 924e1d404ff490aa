package io.tantu.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChargingParametersTest {

  private static void assertProblem(String code, String text, Runnable parse) {
    assertThatThrownBy(parse::run)
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo(code))
        .hasMessageContaining(text);
  }

  @ParameterizedTest(name = "lon={0}&lat={1}")
  @CsvSource({
    "NaN, 38.4, lon is 'NaN'",
    "106.2, Infinity, lat is 'Infinity'",
    "'', 38.4, lon is ''",
    "106.2, 三十八, lat is '三十八'",
    "181, 38.4, 'longitude lies within −180..180'",
    "106.2, 90.1, is no position",
    "38.4, 106.2, lon and lat seem swapped",
    "38.4, 106.2, Ask with lon=106.2&lat=38.4",
    "611273, 4260216, is no position",
  })
  void refusesWhatIsNoPosition(String lon, String lat, String message) {
    assertProblem("bad-position", message, () -> Position.parse(lon, lat));
  }

  @Test
  void takesTheEndsOfTheRanges() {
    assertThat(Position.parse("-180", "90")).isEqualTo(new Position(-180, 90));
    assertThat(StationCount.parse("1").value()).isEqualTo(1);
    assertThat(StationCount.parse("100").value()).isEqualTo(100);
    assertThat(SearchRadius.parse("100000").metres()).isEqualTo(100_000);
    assertThat(MinimumPower.parse("0").kilowatts()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "101", "2.5", "NaN", "1e9", "", "five"})
  void refusesACount(String text) {
    assertProblem("bad-count", "k is '" + text + "'", () -> StationCount.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "100000.1", "NaN", "-Infinity", "1 km"})
  void refusesARadius(String text) {
    assertProblem("bad-radius", "metres is '" + text + "'", () -> SearchRadius.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "20000.1", "NaN", "far"})
  void refusesAWayBesideARoute(String text) {
    assertProblem("bad-radius", "metres is '" + text + "'", () -> BesideRoute.parse(text));
  }

  @Test
  void refusesTheOthersByName() {
    List<String> known = List.of("charging", "swap");
    assertProblem("unknown-kind", "charging, swap", () -> StationKind.parse("petrol", known));
    assertProblem("bad-public", "true or false", () -> PublicOnly.parse("yes"));
    assertProblem("bad-current", "ac (stations with an AC pile)", () -> CurrentKind.parse("DC?"));
    assertProblem("bad-text", "text has 0 characters", () -> StationText.parse("  "));
    assertProblem("bad-text", "101 characters", () -> StationText.parse("站".repeat(101)));
    assertProblem("bad-power", "0 kW or more", () -> MinimumPower.parse("-1"));
  }

  @Test
  void saysWhichParameterIsMissing() {
    assertProblem("bad-position", "lat is missing", () -> Position.parse("106.2", null));
    assertProblem("bad-radius", "metres is missing", () -> SearchRadius.parse(null));
  }

  @Test
  void absentMeansAny() {
    assertThat(StationKind.parse(null, List.of()).value()).isNull();
    assertThat(PublicOnly.parse(null).value()).isNull();
    assertThat(MinimumPower.parse(null).kilowatts()).isNull();
    assertThat(CurrentKind.parse(null)).isNull();
    assertThat(StationText.parse(null)).isNull();
  }

  @Test
  void echoesNoMoreThanALine() {
    assertProblem("bad-radius", "9".repeat(40) + "…", () -> SearchRadius.parse("9".repeat(4000)));
  }

  @Test
  void aWayIsStraightOrByRoad() {
    assertThat(WayKind.of(null)).isEqualTo(WayKind.STRAIGHT);
    assertThat(WayKind.of("road")).isEqualTo(WayKind.ROAD);
    assertThatThrownBy(() -> WayKind.of("air"))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo("unknown-way"));
  }
}
