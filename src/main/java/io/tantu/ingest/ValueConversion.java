package io.tantu.ingest;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LocalizedText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns one source value into the type that its attribute declares, or says why it cannot. */
final class ValueConversion {

  /**
   * @param value in the attribute's Java type, or null
   * @param problem issue code, or null when all is well
   */
  record Result(Object value, String problem) {
    static Result of(Object value) {
      return new Result(value, null);
    }

    static Result failed(String problem) {
      return new Result(null, problem);
    }
  }

  private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

  /** Without separators eight digits only: 202411 is a month, not the first of January. */
  private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private ValueConversion() {}

  static Result convert(Object raw, AttributeDefinition attribute) {
    Object given = raw instanceof String text ? text.strip() : raw;
    if (given == null || given.equals("")) {
      return attribute.required() ? Result.failed("missing-value") : Result.of(null);
    }
    Result result =
        switch (attribute.type()) {
          case STRING -> text(given);
          case INTEGER -> integer(given);
          case NUMBER -> number(given);
          case BOOLEAN -> bool(given);
          case DATE -> date(given);
        };
    return result.problem() != null || result.value() == null
        ? result
        : withinLimits(result.value(), attribute);
  }

  private static Result text(Object given) {
    String text =
        given instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
            ? Long.toString(number.longValue())
            : given.toString();
    return Mojibake.isIn(text) ? Result.failed("replacement-character") : Result.of(text);
  }

  private static Result integer(Object given) {
    BigDecimal number = decimal(given);
    if (number == null || number.compareTo(LONG_MIN) < 0 || number.compareTo(LONG_MAX) > 0) {
      return Result.failed("not-a-number");
    }
    return number.stripTrailingZeros().scale() > 0
        ? Result.failed("not-an-integer")
        : Result.of(number.longValue());
  }

  private static Result number(Object given) {
    BigDecimal number = decimal(given);
    if (number == null || !Double.isFinite(number.doubleValue())) {
      return Result.failed("not-a-number");
    }
    // What is too small for a double must not become -0.0, which SQLite gives back as 0.0.
    return Result.of(number.doubleValue() + 0.0);
  }

  private static BigDecimal decimal(Object given) {
    if (given instanceof Long number) {
      return BigDecimal.valueOf(number);
    }
    if (given instanceof Double number) {
      return Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
    }
    String text = given.toString();
    // A bounded shape: an exponent of millions of digits must not be expanded.
    return text.matches("[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,3})?")
        ? new BigDecimal(text)
        : null;
  }

  private static Result bool(Object given) {
    return switch (given.toString().toLowerCase(Locale.ROOT)) {
      case "true", "t", "yes", "y", "1", "1.0", "是", "有" -> Result.of(true);
      case "false", "f", "no", "n", "0", "0.0", "否", "无" -> Result.of(false);
      case "?" -> Result.of(null);
      default -> Result.failed("not-a-boolean");
    };
  }

  private static Result date(Object given) {
    if (given instanceof LocalDate) {
      return Result.of(given);
    }
    String day = given.toString().replaceFirst("[T ]\\d{2}:.*$", "");
    Matcher parts = (day.matches("\\d+") ? COMPACT_DAY : DAY).matcher(day);
    if (!parts.matches()) {
      return Result.failed("not-a-date");
    }
    try {
      return Result.of(
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3))));
    } catch (DateTimeException e) {
      return Result.failed("not-a-date");
    }
  }

  private static Result withinLimits(Object value, AttributeDefinition attribute) {
    if (value instanceof Number number) {
      double d = number.doubleValue();
      if (attribute.min() != null && d < attribute.min()
          || attribute.max() != null && d > attribute.max()) {
        return Result.failed("out-of-range");
      }
    }
    Map<String, LocalizedText> codes = attribute.codes();
    if (codes.isEmpty() || codes.containsKey(codeOf(value))) {
      return Result.of(value);
    }
    return value instanceof String meaning
        ? byMeaning(meaning, codes)
        : Result.failed("unknown-code");
  }

  /** A value as code lists write it: 1 whether the attribute is an integer or a number. */
  private static String codeOf(Object value) {
    return value instanceof Double number
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : value.toString();
  }

  /** Files often carry what a code means instead of the code. */
  private static Result byMeaning(String value, Map<String, LocalizedText> codes) {
    return codes.entrySet().stream()
        .filter(e -> value.equals(e.getValue().zh()) || value.equals(e.getValue().en()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .map(Result::of)
        .orElse(Result.failed("unknown-code"));
  }
}
