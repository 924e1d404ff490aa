package io.tantu.ingest;

/**
 * Tests bytes against UTF-8 and GB18030 at once, without decoding them, in any number of pieces.
 * Not thread-safe.
 *
 * <p>UTF-8 by RFC 3629 (no overlong forms, no surrogates); GB18030 by its byte ranges, where pairs
 * of the GB 2312 rows are counted as ordinary Chinese.
 */
final class EncodingScan {

  private long record;
  private boolean ascii = true;

  private long utf8BadAt = -1;
  private int utf8Missing;
  private int utf8CodePoint;
  private int utf8Least;
  private long utf8Wide;
  private long utf8Narrow;
  private long utf8Odd;

  private long gbBadAt = -1;
  private int gbState;
  private int gbLead;
  private long gbCommon;
  private long gbRare;

  /** Says which record the coming bytes belong to. */
  void atRecord(long number) {
    record = number;
  }

  void add(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x80 && utf8Missing == 0 && gbState == 0) {
        continue;
      }
      if (b >= 0x80) {
        ascii = false;
      }
      utf8(b);
      gb(b);
    }
  }

  /**
   * Ends a text.
   *
   * @param mayBeCut whether the text fills its field, so that its last character may be cut off
   */
  void endText(boolean mayBeCut) {
    if (utf8Missing > 0 && !mayBeCut) {
      utf8Bad();
    }
    if (gbState != 0 && !mayBeCut) {
      gbBad();
    }
    utf8Missing = 0;
    gbState = 0;
  }

  boolean isAscii() {
    return ascii;
  }

  boolean isUtf8() {
    return utf8BadAt < 0;
  }

  boolean isGb18030() {
    return gbBadAt < 0;
  }

  /** UTF-8 that is more than an accident: it has characters that take three bytes or more. */
  boolean isSurelyUtf8() {
    return isUtf8() && utf8Wide > 0;
  }

  /**
   * Valid UTF-8 that makes no sense as such, while it does in GB 2312: short Chinese texts can be
   * both.
   */
  boolean isUtf8ByAccident() {
    return isUtf8() && utf8Wide == 0 && utf8Odd > utf8Narrow / 4 && isGb18030() && gbRare == 0;
  }

  /** GB18030 whose characters are mostly those of everyday Chinese. */
  boolean isLikelyChinese() {
    return isGb18030() && gbCommon > 0 && gbCommon >= 2 * gbRare;
  }

  /** The first record that is not UTF-8, or −1. */
  long firstNotUtf8() {
    return utf8BadAt;
  }

  /** The first record that is not GB18030, or −1. */
  long firstNotGb18030() {
    return gbBadAt;
  }

  private void utf8(int b) {
    if (utf8Missing > 0) {
      if ((b & 0xC0) != 0x80) {
        utf8Bad();
        return;
      }
      utf8CodePoint = utf8CodePoint << 6 | b & 0x3F;
      if (--utf8Missing == 0) {
        utf8Complete();
      }
    } else if (b >= 0xF0 && b <= 0xF4) {
      utf8Start(3, b & 0x07, 0x10000);
    } else if (b >= 0xE0 && b < 0xF0) {
      utf8Start(2, b & 0x0F, 0x800);
    } else if (b >= 0xC2 && b < 0xE0) {
      utf8Start(1, b & 0x1F, 0x80);
    } else if (b >= 0x80) {
      utf8Bad();
    }
  }

  private void utf8Start(int missing, int bits, int least) {
    utf8Missing = missing;
    utf8CodePoint = bits;
    utf8Least = least;
  }

  private void utf8Complete() {
    boolean surrogate = utf8CodePoint >= 0xD800 && utf8CodePoint <= 0xDFFF;
    if (utf8CodePoint < utf8Least || utf8CodePoint > 0x10FFFF || surrogate) {
      utf8Bad();
    } else if (utf8CodePoint >= 0x800) {
      utf8Wide++;
    } else {
      utf8Narrow++;
      // Latin, Greek and Cyrillic letters are ordinary; the rest of the two-byte range is rare.
      boolean ordinary =
          utf8CodePoint >= 0xA0 && utf8CodePoint < 0x180
              || utf8CodePoint >= 0x386 && utf8CodePoint < 0x460;
      if (!ordinary) {
        utf8Odd++;
      }
    }
  }

  private void utf8Bad() {
    utf8Missing = 0;
    if (utf8BadAt < 0) {
      utf8BadAt = record;
    }
  }

  /** States: 0 between characters, 1 after a lead byte, 2 and 3 inside a four-byte character. */
  private void gb(int b) {
    switch (gbState) {
      case 0 -> {
        if (b >= 0x81 && b <= 0xFE) {
          gbLead = b;
          gbState = 1;
        } else if (b >= 0x80) {
          gbBad();
        }
      }
      case 1 -> gbSecond(b);
      case 2 -> {
        if (b >= 0x81 && b <= 0xFE) {
          gbState = 3;
        } else {
          gbBad();
        }
      }
      default -> {
        gbRare++;
        gbState = 0;
        if (b < 0x30 || b > 0x39) {
          gbBad();
        }
      }
    }
  }

  private void gbSecond(int b) {
    gbState = 0;
    if (b >= 0x30 && b <= 0x39) {
      gbState = 2;
    } else if (b < 0x40 || b == 0x7F || b == 0xFF) {
      gbBad();
    } else if (b >= 0xA1
        && (gbLead >= 0xB0 && gbLead <= 0xF7 || gbLead >= 0xA1 && gbLead <= 0xA9)) {
      gbCommon++;
    } else {
      gbRare++;
    }
  }

  private void gbBad() {
    gbState = 0;
    if (gbBadAt < 0) {
      gbBadAt = record;
    }
  }
}
