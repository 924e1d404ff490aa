package io.tantu.report.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks text into lines that fit a width: between Chinese characters anywhere, in Latin words only
 * where they are longer than a line; closing marks never begin a line, opening ones never end one.
 */
public final class TextLines {

  private static final String NEVER_FIRST = "，。、；：？！）》〉】」』”’％%,.;:!?)]}·…";
  private static final String NEVER_LAST = "（《〈【「『“‘([{";

  private TextLines() {}

  /**
   * The lines; at least one.
   *
   * @param widthOf measures a piece of text
   */
  public static List<String> of(String text, double width, ToDoubleFunction<String> widthOf) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\\R")) {
      String rest = paragraph.strip();
      while (widthOf.applyAsDouble(rest) > width && rest.length() > 1) {
        int end = breakAt(rest, fitting(rest, width, widthOf));
        lines.add(rest.substring(0, end).stripTrailing());
        rest = rest.substring(end).stripLeading();
      }
      lines.add(rest);
    }
    return lines;
  }

  /** How many characters fit; at least one. */
  private static int fitting(String text, double width, ToDoubleFunction<String> widthOf) {
    double used = 0;
    int at = 0;
    while (at < text.length()) {
      int next = at + Character.charCount(text.codePointAt(at));
      used += widthOf.applyAsDouble(text.substring(at, next));
      if (used > width) {
        break;
      }
      at = next;
    }
    return Math.max(at, Character.charCount(text.codePointAt(0)));
  }

  /** The last place at or before the limit where a line may end; the limit when there is none. */
  private static int breakAt(String text, int limit) {
    for (int at = limit; at > limit / 2 && at > 0; at--) {
      if (mayBreak(text, at)) {
        return at;
      }
    }
    return limit;
  }

  private static boolean mayBreak(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isSurrogate(after) && Character.isSurrogate(before)) {
      return !Character.isSurrogatePair(before, after);
    }
    if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || after == ' ' || wide(before) || wide(after) || before == '/';
  }

  private static boolean wide(char letter) {
    return letter >= 0x2E80;
  }
}
