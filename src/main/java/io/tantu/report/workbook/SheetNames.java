package io.tantu.report.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that Excel takes: at most 31 characters, none of {@code []:*?/\}, none twice. */
final class SheetNames {

  private static final int LONGEST = 31;

  private final Set<String> used = new HashSet<>();

  /** A legal name that no sheet has yet, as near to the wanted one as it can be. */
  String next(String wanted) {
    String legal = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
    legal = legal.replaceAll("^'+|'+$", "");
    String base = legal.isEmpty() ? "表" : legal;
    String name = cut(base, LONGEST);
    for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
      String number = " " + i;
      name = cut(base, LONGEST - number.length()) + number;
    }
    return name;
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length).strip();
  }
}
