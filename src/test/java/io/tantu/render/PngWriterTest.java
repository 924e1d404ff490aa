package io.tantu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Java's own reader reads what was written. */
class PngWriterTest {

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void fewColoursGetAPaletteAndComeBack() throws IOException {
    int[] pixels = {0, 0xFF336699, 0x80402010, 0xFFFFFFFF, 0xFF000000, 0xFF336699};
    BufferedImage image = read(new Picture(3, 2, pixels, false).png());
    assertThat(image.getColorModel().getPixelSize()).isEqualTo(8);
    assertThat(image.getRGB(0, 0) >>> 24).isZero();
    assertThat(image.getRGB(1, 0)).isEqualTo(0xFF336699);
    assertThat(image.getRGB(2, 0)).isEqualTo(0x80804020);
  }

  @Test
  void manyColoursComeBackAndFitIntoAPaletteWhenAsked() throws IOException {
    int[] pixels = new Random(1).ints(64 * 64).map(p -> p | 0xFF000000).toArray();
    BufferedImage full = read(new Picture(64, 64, pixels, true).png());
    for (int i = 0; i < pixels.length; i++) {
      assertThat(full.getRGB(i % 64, i / 64)).isEqualTo(pixels[i]);
    }
    BufferedImage few = read(new Picture(64, 64, pixels, true).png8());
    assertThat(few.getColorModel().getPixelSize()).isEqualTo(8);
    assertThat(few.getRGB(5, 5) >>> 24).isEqualTo(255);
  }
}
