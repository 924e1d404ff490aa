package io.tantu.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {

  /** Chinese letters are two wide, Latin ones one. */
  private static List<String> of(String text, double width) {
    return TextLines.of(
        text, width, piece -> piece.codePoints().mapToDouble(c -> c >= 0x2E80 ? 2 : 1).sum());
  }

  @Test
  void chineseBreaksAnywhereAndWordsBetweenThem() {
    assertThat(of("森林覆盖率", 6)).containsExactly("森林覆", "盖率");
    assertThat(of("forest cover rate", 12)).containsExactly("forest cover", "rate");
    assertThat(of("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
  }

  @Test
  void closingMarksNeverBeginALine() {
    assertThat(of("覆盖面积，重叠", 8)).containsExactly("覆盖面", "积，重叠");
    assertThat(of("按口径（条例）", 8)).containsExactly("按口径", "（条例）");
  }

  @Test
  void linesThatAreBrokenAlreadyStayBroken() {
    assertThat(of("一\n二", 20)).containsExactly("一", "二");
    assertThat(of("", 20)).containsExactly("");
  }
}
