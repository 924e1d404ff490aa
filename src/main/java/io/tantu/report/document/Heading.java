package io.tantu.report.document;

/** Opens a part of a section. */
public record Heading(String text) implements Block {

  @Override
  public boolean illustrative() {
    return false;
  }
}
