package io.tantu.report.document;

import java.util.List;

/** A chapter; in a book it begins on a page of its own. */
public record Section(String title, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }
}
