package io.tantu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Provenance;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

  private static HistoryPoint measured(
      String id, String asOf, double value, Provenance.Kind provenance, int hour) {
    return new HistoryPoint(
        Actual.Kind.MEASURED,
        AsOf.day(asOf).orElse(null),
        value,
        Quantity.digits(value),
        provenance,
        id,
        Instant.parse("2026-01-01T%02d:00:00Z".formatted(hour)),
        List.of(),
        null,
        false);
  }

  private static Series of(List<HistoryPoint> history, HistoryPoint newest, String asOf) {
    return Series.of(
        history,
        Actual.measured(
            newest.value(), "i", "d", newest.measurementId(), asOf, newest.provenance()));
  }

  @Test
  void theSameDayCountsOnceByItsCorrection() {
    HistoryPoint first = measured("a", "2022", 10, Provenance.Kind.OFFICIAL, 1);
    HistoryPoint corrected = measured("b", "2022", 11, Provenance.Kind.OFFICIAL, 2);
    HistoryPoint now = measured("c", "2024", 15, Provenance.Kind.OFFICIAL, 3);
    Series series = of(List.of(now, corrected, first), now, "2024");
    assertThat(series.points()).containsExactly(corrected, now);
    assertThat(series.pace().orElseThrow().perYear()).isCloseTo(2, within(1e-9));
    assertThat(series.previous()).contains(corrected);
  }

  @Test
  void whatWasRolledBackIsNotSeen() {
    HistoryPoint now = measured("a", "2022", 10, Provenance.Kind.OFFICIAL, 1);
    HistoryPoint later = measured("b", "2024", 20, Provenance.Kind.OFFICIAL, 2);
    HistoryPoint again = measured("c", "2022", 12, Provenance.Kind.OFFICIAL, 3);
    assertThat(of(List.of(now, later, again), now, "2022").points()).containsExactly(now);
  }

  @Test
  void anIllustrationIsNoEarlierStateOfASurveyNorIsAnEnteredFigure() {
    HistoryPoint drawn = measured("a", "2022", 10, Provenance.Kind.ILLUSTRATIVE, 1);
    HistoryPoint now = measured("b", "2024", 20, Provenance.Kind.OFFICIAL, 2);
    HistoryPoint entered = Figures.point("2020-12-31", 5);
    assertThat(of(List.of(drawn, now, entered), now, "2024").points()).containsExactly(now);
    assertThat(of(List.of(drawn, now), now, "2024").pace()).isEmpty();
  }

  @Test
  void aFigureWithoutADateHasNoSeries() {
    HistoryPoint undated = measured("a", null, 10, Provenance.Kind.OFFICIAL, 1);
    assertThat(of(List.of(undated), undated, null).points()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2023, 2023-12-31",
        "2024-02, 2024-02-29",
        "2024-06-30, 2024-06-30",
        "2018、2023, 2023-12-31",
        "2018、二三年, 2018-12-31",
        "last year, -",
        "-, -",
      })
  void aYearCountsAsItsLastDayAndTheLastDateCounts(String text, String day) {
    assertThat(AsOf.day(text).map(Object::toString).orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest(name = "{0} to {1}: {2} years")
  @CsvSource({
    "2023-12-31, 2025-12-31, 2",
    "2020-12-31, 2020-12-31, 0",
    "2023-12-31, 2024-07-01, 0.5",
    "2018-06-22, 2025-12-31, 7.526027",
  })
  void yearsAreWholeOnesAndAPart(String from, String to, double years) {
    assertThat(Years.between(java.time.LocalDate.parse(from), java.time.LocalDate.parse(to)))
        .isCloseTo(years, within(1e-6));
  }
}
