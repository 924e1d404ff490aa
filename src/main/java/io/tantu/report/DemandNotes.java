package io.tantu.report;

import io.tantu.report.FigureTable.Note;
import java.util.List;

/** What exports say of the demand that they are about. */
final class DemandNotes {

  private DemandNotes() {}

  /** Nothing where nobody is left out. */
  static List<Note> outside(long residents) {
    return residents == 0
        ? List.of()
        : List.of(new Note("不计入 not counted", "%,d 人住在各县（区）之外".formatted(residents)));
  }
}
