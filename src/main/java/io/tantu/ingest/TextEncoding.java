package io.tantu.ingest;

import io.tantu.problem.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;

/**
 * A character set and why it was taken.
 *
 * @param why a sentence for the report
 */
public record TextEncoding(Charset charset, String why) {

  /** Superset of GBK and GB2312 (GB 18030-2022); used wherever one of them is named. */
  static final Charset GB18030 = Charset.forName("GB18030");

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final List<String> KNOWN =
      List.of("UTF-8", "GB18030", "GBK", "GB2312", "Big5", "UTF-16", "windows-1252");

  public String name() {
    return charset.name();
  }

  /**
   * The user's choice.
   *
   * @return null when the user names none
   * @throws ProblemException {@code unknown-encoding}
   */
  static Charset chosen(String name) {
    return name == null ? null : charsetNamed(name);
  }

  /**
   * The character set that a name stands for: a Java name, a code page number, or a Chinese habit
   * such as {@code CP936}.
   *
   * @throws ProblemException {@code unknown-encoding}
   */
  static Charset charsetNamed(String name) {
    String plain = name.strip().toUpperCase(Locale.ROOT).replace('_', '-').replace(" ", "");
    try {
      return switch (plain) {
        case "UTF8", "UTF-8", "65001", "CP65001" -> StandardCharsets.UTF_8;
        case "GBK", "GB2312", "GB-2312", "936", "CP936", "MS936", "ANSI936", "EUC-CN", "GB18030" ->
            GB18030;
        case "1252", "CP1252", "ANSI1252" -> WINDOWS_1252;
        case "950", "CP950", "ANSI950" -> Charset.forName("Big5");
        case "932", "CP932" -> Charset.forName("windows-31j");
        default -> Charset.forName(plain.matches("\\d{3,5}") ? "windows-" + plain : plain);
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw ProblemException.invalid(
              "unknown-encoding",
              "The encoding '%s' is not known. Name one such as %s."
                  .formatted(name, String.join(", ", KNOWN)))
          .with("known", KNOWN)
          .causedBy(e);
    }
  }
}
