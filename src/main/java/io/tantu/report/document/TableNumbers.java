package io.tantu.report.document;

import java.util.ArrayList;
import java.util.List;

/** Numbers the tables of a report through, so that they can be cited. */
public final class TableNumbers {

  private TableNumbers() {}

  public static List<Section> given(List<Section> sections) {
    List<Section> numbered = new ArrayList<>();
    int number = 1;
    for (Section section : sections) {
      List<Block> blocks = new ArrayList<>();
      for (Block block : section.blocks()) {
        blocks.add(
            block instanceof Table table
                ? table.titled("表 %d　%s".formatted(number++, table.title()))
                : block);
      }
      numbered.add(new Section(section.title(), blocks));
    }
    return numbered;
  }
}
