package io.tantu.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** A text in Chinese and English; Chinese comes first everywhere. */
public record LocalizedText(String zh, String en) {

  /**
   * The same facts in both languages.
   *
   * @param zh format of the Chinese text, as {@link String#format} has it
   * @param facts what both formats state; one that is a text itself is given in the language of
   *     each
   */
  public static LocalizedText of(String zh, String en, Object... facts) {
    return new LocalizedText(
        formatted(zh, facts, LocalizedText::zh), formatted(en, facts, LocalizedText::en));
  }

  private static String formatted(
      String format, Object[] facts, Function<LocalizedText, String> language) {
    Object[] told =
        Arrays.stream(facts)
            .map(fact -> fact instanceof LocalizedText text ? language.apply(text) : fact)
            .toArray();
    return String.format(Locale.ROOT, format, told);
  }
}
