package io.tantu.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.problem.ProblemException;
import io.tantu.style.Colour;
import io.tantu.style.TextSymbol;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Labels in a crowd: neighbouring images agree, and a missing font is said plainly. */
class LabelsTest {

  private static final TextSymbol SYMBOL =
      new TextSymbol(
          "name",
          new TextSymbol.Font(List.of(), 12, "normal", "normal"),
          Colour.opaque(0),
          null,
          new TextSymbol.Placement(false, 0.5, 0.5, 0, 0));

  private final LabelFont font = new LabelFont(new FontFile(""));

  @BeforeEach
  void needAFont() {
    try {
      font.line("银", 12, false, false);
    } catch (ProblemException e) {
      Assumptions.abort(e.getMessage());
    }
  }

  private Canvas draw(int left, int top, int side) {
    Labels labels = new Labels(font, side, side);
    Random random = new Random(3);
    for (int i = 0; i < 3_000; i++) {
      double x = random.nextDouble() * 2_400 - 900;
      double y = random.nextDouble() * 2_400 - 900;
      labels.at("银川市" + i, SYMBOL, x - left, y - top);
    }
    Canvas canvas = new Canvas(side, side);
    labels.write(canvas);
    return canvas;
  }

  @Test
  void fourTilesAreTheWhole() {
    Canvas whole = draw(0, 0, 512);
    int inked = 0;
    for (int i = 0; i < 4; i++) {
      Canvas part = draw(i % 2 * 256, i / 2 * 256, 256);
      for (int y = 0; y < 256; y++) {
        for (int x = 0; x < 256; x++) {
          int there = whole.pixels()[(y + i / 2 * 256) * 512 + x + i % 2 * 256];
          assertThat(Math.abs((part.pixels()[y * 256 + x] >>> 24) - (there >>> 24))).isLessThan(4);
          inked += there == 0 ? 0 : 1;
        }
      }
    }
    assertThat(inked).isGreaterThan(5_000);
  }

  @Test
  void aMissingFontIsSaidWithWhatToInstall() {
    LabelFont none = new LabelFont(new FontFile("/nowhere/font.ttf"));
    Assertions.assertThatThrownBy(() -> none.line("银", 12, false, false))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("fonts-wqy-microhei");
  }
}
