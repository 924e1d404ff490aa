package io.tantu.ogc.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a filter text (21-065r2, annex B). */
final class Tokens {

  enum Sort {
    WORD,
    QUOTED_NAME,
    TEXT,
    NUMBER,
    SIGN,
    END
  }

  /**
   * One word.
   *
   * @param value without quotes
   * @param start index of its first character
   */
  record Token(Sort sort, String value, int start) {

    boolean is(String word) {
      return sort == Sort.SIGN && value.equals(word)
          || sort == Sort.WORD && value.equalsIgnoreCase(word);
    }

    String upper() {
      return sort == Sort.WORD ? value.toUpperCase(Locale.ROOT) : "";
    }

    String position() {
      return "character " + (start + 1);
    }

    String seen() {
      return switch (sort) {
        case END -> "the end";
        case TEXT -> "the text '" + value + "'";
        default -> "'" + value + "'";
      };
    }
  }

  /** What a backslash and a letter stand for (21-065r2, /req/cql2-text/escaping). */
  private static final String ESCAPES = "abtnvfr";

  private static final String ESCAPED = "\u0007\b\t\n\u000b\f\r";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    return new Tokens(text).read();
  }

  private List<Token> read() {
    while (true) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        tokens.add(new Token(Sort.END, "", at));
        return tokens;
      }
      char c = text.charAt(at);
      if (c == '\'' || c == '"') {
        tokens.add(quoted(c));
      } else if (isDigit(c) || c == '.' && isDigit(next(1)) || isSigned(c)) {
        tokens.add(number());
      } else if (isNameStart(text.codePointAt(at))) {
        tokens.add(word());
      } else {
        tokens.add(sign());
      }
    }
  }

  private Token quoted(char quote) {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == quote && (at == text.length() || text.charAt(at) != quote)) {
        return new Token(quote == '"' ? Sort.QUOTED_NAME : Sort.TEXT, value.toString(), start);
      }
      if (c == quote) {
        at++;
      } else if (c == '\\' && (next(0) == quote || next(0) == '\\')) {
        c = text.charAt(at++);
      } else if (c == '\\' && quote == '\'' && ESCAPES.indexOf(next(0)) >= 0) {
        c = ESCAPED.charAt(ESCAPES.indexOf(next(0)));
        at++;
      }
      value.append(c);
    }
    throw BadFilter.at(
        "character " + (start + 1), text.substring(start), "the quote is never closed");
  }

  /** A sign belongs to the number where none can be reckoned with, which is everywhere here. */
  private boolean isSigned(char c) {
    return (c == '-' || c == '+') && (isDigit(next(1)) || next(1) == '.' && isDigit(next(2)));
  }

  private Token number() {
    int start = at;
    if (!isDigit(text.charAt(at)) && text.charAt(at) != '.') {
      at++;
    }
    digits();
    if (next(0) == '.') {
      at++;
      digits();
    }
    boolean exponent =
        (next(0) == 'e' || next(0) == 'E')
            && (isDigit(next(1)) || (next(1) == '-' || next(1) == '+') && isDigit(next(2)));
    if (exponent) {
      at += 2;
      digits();
    }
    return new Token(Sort.NUMBER, text.substring(start, at), start);
  }

  private void digits() {
    while (isDigit(next(0))) {
      at++;
    }
  }

  private Token word() {
    int start = at;
    while (at < text.length() && isNamePart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return new Token(Sort.WORD, text.substring(start, at), start);
  }

  private Token sign() {
    int start = at;
    String two = text.substring(at, Math.min(text.length(), at + 2));
    boolean isTwo = two.equals("<=") || two.equals(">=") || two.equals("<>");
    at += isTwo ? 2 : Character.charCount(text.codePointAt(at));
    return new Token(Sort.SIGN, text.substring(start, at), start);
  }

  private char next(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(int point) {
    return Character.isLetter(point) || point == '_' || point == ':';
  }

  private static boolean isNamePart(int point) {
    return isNameStart(point) || Character.isDigit(point) || point == '.';
  }
}
