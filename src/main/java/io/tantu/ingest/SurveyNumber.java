package io.tantu.ingest;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A coordinate as survey tables hold it: a decimal number, also in full-width digits, or degrees,
 * minutes and seconds with their signs.
 */
final class SurveyNumber {

  private static final Pattern SEXAGESIMAL =
      Pattern.compile(
          "[EN东北]?\\s*(\\d{1,3})\\s*[°度]\\s*(\\d{1,2})\\s*[′'’分]\\s*(\\d{1,2}(?:\\.\\d{1,20})?)"
              + "\\s*(?:[″\"”秒]|′′|'')?\\s*[EN]?");

  private SurveyNumber() {}

  /** NaN when the text is no such number. */
  static double of(String text) {
    String plain = plain(text);
    if (PlainNumber.is(plain)) {
      return Double.parseDouble(plain);
    }
    Matcher angle = SEXAGESIMAL.matcher(plain);
    if (!angle.matches()) {
      return Double.NaN;
    }
    double minutes = Double.parseDouble(angle.group(2));
    double seconds = Double.parseDouble(angle.group(3));
    return minutes >= 60 || seconds >= 60
        ? Double.NaN
        : Double.parseDouble(angle.group(1)) + minutes / 60 + seconds / 3600;
  }

  /** Full-width letters, digits and signs as the narrow ones that they stand for, stripped. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
