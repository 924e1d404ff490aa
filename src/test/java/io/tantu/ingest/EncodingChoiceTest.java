package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class EncodingChoiceTest {

  private static EncodingScan scan(byte[]... texts) {
    EncodingScan scan = new EncodingScan();
    for (int i = 0; i < texts.length; i++) {
      scan.atRecord(i + 1);
      scan.add(texts[i], 0, texts[i].length);
      scan.endText(false);
    }
    return scan;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gbk(String text) {
    return text.getBytes(Charset.forName("GBK"));
  }

  private static String decided(EncodingScan scan) {
    return EncodingChoice.decide(scan, null, List.of()).encoding().name();
  }

  @Test
  void decodingTestTellsUtf8FromGbk() {
    assertThat(decided(scan(utf8("贺兰山"), utf8("白芨滩")))).isEqualTo("UTF-8");
    assertThat(decided(scan(gbk("贺兰山"), gbk("白芨滩")))).isEqualTo("GB18030");
    assertThat(decided(scan(utf8("plain")))).isEqualTo("UTF-8");
    assertThat(decided(scan(utf8("Gemeinde Höhe"), utf8("Café")))).isEqualTo("UTF-8");
    assertThat(decided(scan("𠀀镕㐂".getBytes(TextEncoding.GB18030), gbk("贺兰山生态廊道"))))
        .isEqualTo("GB18030");
  }

  @Test
  void shortGbkThatHappensToBeUtf8IsSeenThrough() {
    // Leads C2–DF with trails A1–BF are valid two-byte UTF-8: 隆, 陇, 露.
    byte[] text = {(byte) 0xC2, (byte) 0xA1, (byte) 0xC6, (byte) 0xB4, (byte) 0xD2, (byte) 0xBB};
    assertThat(scan(text).isUtf8()).isTrue();
    assertThat(decided(scan(text))).isEqualTo("GB18030");
  }

  @Test
  void latinTextIsAskedAboutInsteadOfGuessed() {
    byte[] latin = "Höhe über Küste".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> decided(scan(latin)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("--encoding");
  }

  @Test
  void firstBadRecordIsNamed() {
    EncodingScan scan = scan(utf8("贺兰山"), gbk("白芨滩"), utf8("x"));
    assertThat(scan.firstNotUtf8()).isEqualTo(2);
    assertThatThrownBy(() -> EncodingChoice.decide(scan, StandardCharsets.UTF_8, List.of()))
        .hasMessageContaining("record 2");
  }

  @Test
  void gbkChosenForUtf8TextIsRefused() {
    assertThatThrownBy(
            () -> EncodingChoice.decide(scan(utf8("贺兰山")), TextEncoding.GB18030, List.of()))
        .hasMessageContaining("UTF-8");
  }

  @Test
  void namesThatPeopleWriteAreKnown() {
    for (String name : List.of("gbk", "GB2312", "cp936", "936", "gb18030")) {
      assertThat(TextEncoding.charsetNamed(name)).isEqualTo(TextEncoding.GB18030);
    }
    assertThat(TextEncoding.charsetNamed("65001")).isEqualTo(StandardCharsets.UTF_8);
    assertThat(TextEncoding.charsetNamed("big5").name()).isEqualTo("Big5");
  }

  @Property(tries = 300)
  void scanAgreesWithTheStrictDecoder(@ForAll @NotEmpty byte[] bytes) {
    assertThat(scan(bytes).isUtf8()).isEqualTo(decodes(bytes, StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void whatIsEncodedPassesItsScan(@ForAll String text) {
    String whole = text.replaceAll("\\p{Cs}", "");
    assertThat(scan(utf8(whole)).isUtf8()).isTrue();
    assertThat(scan(whole.getBytes(TextEncoding.GB18030)).isGb18030()).isTrue();
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    try {
      charset.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
      return true;
    } catch (java.nio.charset.CharacterCodingException e) {
      return false;
    }
  }
}
