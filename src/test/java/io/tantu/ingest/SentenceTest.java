package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;

class SentenceTest {

  private static final Pattern FACT = Pattern.compile("%(?:(\\d+)\\$)?([-+,0]*[\\d.]*[a-zA-Z])|%%");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static Stream<Sentence> sentences() {
    return Stream.<Sentence[]>of(
            RecordSentence.values(),
            GeometrySentence.values(),
            PointSentence.values(),
            FileSentence.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everySentenceStatesTheSameInBothLanguages(Sentence sentence) {
    LocalizedText format = sentence.format();
    assertThat(facts(format.zh())).isEqualTo(facts(format.en()));
    assertThat(numbers(format.zh())).containsExactlyInAnyOrderElementsOf(numbers(format.en()));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everySentenceIsInItsLanguageAndPartOfALine(Sentence sentence) {
    LocalizedText text = sentence.text(samples(sentence.format().en()));
    assertChinese(text);
    assertThat(text.en()).isNotBlank().doesNotEndWith(".");
    assertThat(text.zh()).doesNotEndWith("。");
  }

  @ParameterizedTest
  @CsvSource({
    "106, 38",
    "38, 106",
    "500000, 4200000",
    "35500000, 4200000",
    "4200000, 35500000",
    "11800000, 4600000",
    "-7e7, 2",
  })
  void whateverCoordinatesLookLikeIsToldInBothLanguages(double x, double y) {
    LocalizedText look = CoordinateLook.of(new Envelope(x, x, y, y));
    assertChinese(look);
    assertThat(look.en()).isNotBlank();
  }

  @Test
  void aListOfPointsIsToldInBothLanguages() {
    List<BoundaryPoint> points =
        List.of(new BoundaryPoint("J1", 2, 0, 0), new BoundaryPoint("J2", 3, 1, 1));
    assertThat(BoundaryPoint.inWords(points))
        .isEqualTo(new LocalizedText("J1（第 2 行）、J2（第 3 行）", "J1 (line 2), J2 (line 3)"));
  }

  static void assertChinese(LocalizedText text) {
    assertThat(text.zh()).matches(zh -> zh.codePoints().anyMatch(SentenceTest::isHan), "Chinese");
  }

  private static boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  /** What a format states, by the place of the fact. */
  private static Map<Integer, String> facts(String format) {
    Map<Integer, String> facts = new TreeMap<>();
    Matcher fact = FACT.matcher(format);
    int next = 1;
    while (fact.find()) {
      if (fact.group(2) != null) {
        int place = fact.group(1) == null ? next++ : Integer.parseInt(fact.group(1));
        facts.put(place, fact.group(2));
      }
    }
    return facts;
  }

  private static List<String> numbers(String format) {
    return NUMBER
        .matcher(FACT.matcher(format).replaceAll(""))
        .results()
        .map(r -> r.group())
        .toList();
  }

  private static Object[] samples(String format) {
    return facts(format).values().stream().map(SentenceTest::sample).toArray();
  }

  private static Object sample(String fact) {
    return switch (fact.charAt(fact.length() - 1)) {
      case 'd', 'X' -> 12;
      case 's' -> "J1";
      default -> 1.5;
    };
  }
}
