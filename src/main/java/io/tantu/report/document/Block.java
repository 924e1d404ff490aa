package io.tantu.report.document;

/** A part of a section. */
public sealed interface Block permits Heading, Paragraph, Table, Figure, Notes, Signatures {

  /** Whether it shows something made from illustrative data. */
  boolean illustrative();
}
