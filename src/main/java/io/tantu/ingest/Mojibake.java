package io.tantu.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Recognises text that was decoded with the wrong character set before it came to us. */
final class Mojibake {

  private Mojibake() {}

  /**
   * Whether the text has a replacement character, or turns into Chinese when it is encoded as
   * windows-1252 or GB18030 and read as UTF-8 ({@code é“¶å·}, {@code 閾跺窛}).
   */
  static boolean isIn(String text) {
    if (text.indexOf('\uFFFD') >= 0) {
      return true;
    }
    return text.chars().anyMatch(c -> c >= 0x80)
        && (readsAsChinese(text, TextEncoding.WINDOWS_1252)
            || readsAsChinese(text, TextEncoding.GB18030));
  }

  private static boolean readsAsChinese(String text, Charset wrong) {
    try {
      ByteBuffer bytes = wrong.newEncoder().encode(CharBuffer.wrap(text));
      CharBuffer read = StandardCharsets.UTF_8.newDecoder().decode(bytes);
      long chinese = read.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
      long others = read.chars().filter(c -> c >= 0x80 && (c < 0x3000 || c > 0x9FFF)).count();
      return chinese >= 2 && others == 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
