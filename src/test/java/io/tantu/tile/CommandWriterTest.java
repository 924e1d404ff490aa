package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples of the Vector Tile Specification 2.1, 4.3.5. */
class CommandWriterTest {

  private final CommandWriter writer = new CommandWriter();

  @Test
  void onePoint() {
    writer.points(new int[] {25, 17});
    assertThat(writer.toArray()).containsExactly(9, 50, 34);
  }

  @Test
  void severalPoints() {
    writer.points(new int[] {5, 7, 3, 2});
    assertThat(writer.toArray()).containsExactly(17, 10, 14, 3, 9);
  }

  @Test
  void oneLine() {
    writer.line(new int[] {2, 2, 2, 10, 10, 10});
    assertThat(writer.toArray()).containsExactly(9, 4, 4, 18, 0, 16, 16, 0);
  }

  @Test
  void severalLines() {
    writer.line(new int[] {2, 2, 2, 10, 10, 10});
    writer.line(new int[] {1, 1, 3, 5});
    assertThat(writer.toArray()).containsExactly(9, 4, 4, 18, 0, 16, 16, 0, 9, 17, 17, 10, 4, 8);
  }

  @Test
  void onePolygon() {
    writer.ring(new int[] {3, 6, 8, 12, 20, 34});
    assertThat(writer.toArray()).containsExactly(9, 6, 12, 18, 10, 12, 24, 44, 15);
  }

  @Test
  void severalPolygonsWithAHole() {
    writer.ring(new int[] {0, 0, 10, 0, 10, 10, 0, 10});
    writer.ring(new int[] {11, 11, 20, 11, 20, 20, 11, 20});
    writer.ring(new int[] {13, 13, 13, 17, 17, 17, 17, 13});
    assertThat(writer.toArray())
        .containsExactly(
            9, 0, 0, 26, 20, 0, 0, 20, 19, 0, 15, //
            9, 22, 2, 26, 18, 0, 0, 18, 17, 0, 15, //
            9, 4, 13, 26, 0, 8, 8, 0, 0, 7, 15);
  }
}
