package io.tantu.ingest;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/** Character sets that byte 29 of a .dbf names, as far as they are met in practice. */
final class LanguageDriver {

  private static final Map<Integer, String> CHARSETS =
      Map.ofEntries(
          Map.entry(0x01, "IBM437"),
          Map.entry(0x02, "IBM850"),
          Map.entry(0x03, "windows-1252"),
          Map.entry(0x13, "windows-31j"),
          Map.entry(0x4D, "GB18030"),
          Map.entry(0x4E, "windows-949"),
          Map.entry(0x4F, "Big5"),
          Map.entry(0x78, "Big5"),
          Map.entry(0x79, "windows-949"),
          Map.entry(0x7A, "GB18030"),
          Map.entry(0x7B, "windows-31j"),
          Map.entry(0xC8, "windows-1250"),
          Map.entry(0xC9, "windows-1251"));

  private LanguageDriver() {}

  /**
   * Empty for 0x00 (none) and 0x57 ({@code ANSI}: whatever the writing computer used, which says
   * nothing).
   */
  static Optional<Charset> charset(int languageDriver) {
    return Optional.ofNullable(CHARSETS.get(languageDriver)).map(Charset::forName);
  }
}
