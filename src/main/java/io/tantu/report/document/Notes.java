package io.tantu.report.document;

import java.util.List;

/** Sources and remarks in small type under what they belong to. */
public record Notes(List<Note> notes, boolean illustrative) implements Block {

  public Notes {
    notes = List.copyOf(notes);
  }
}
