package io.tantu.report.document;

/** Running text. */
public record Paragraph(String text, boolean illustrative) implements Block {

  /** Text that shows no figure. */
  public static Paragraph of(String text) {
    return new Paragraph(text, false);
  }
}
