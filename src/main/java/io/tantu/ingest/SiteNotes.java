package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import io.tantu.geometry.OutlineCrossings.Crossing;
import io.tantu.ingest.ImportIssue.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;

/** What is to be said of one site of boundary points. Not thread-safe. */
final class SiteNotes {

  private final PointSystem system;
  private final Function<Coordinate, ImportIssue.Position> map;
  private final List<ImportIssue> notes;

  /**
   * @param map where source coordinates, x = east, lie on the map, or null
   */
  SiteNotes(
      List<ImportIssue> before,
      PointSystem system,
      Function<Coordinate, ImportIssue.Position> map) {
    this.notes = new ArrayList<>(before);
    this.system = system;
    this.map = map;
  }

  void add(String code, Severity severity, BoundaryPoint at, LocalizedText seen) {
    add(code, severity, at.line(), system.eastNorth(at), seen);
  }

  void error(String code, BoundaryPoint at, LocalizedText seen) {
    add(code, Severity.ERROR, at, seen);
  }

  /**
   * @param line of the file, from 1
   * @param at source coordinates, x = east, or null
   */
  void add(String code, Severity severity, long line, Coordinate at, LocalizedText seen) {
    notes.add(
        ImportIssue.ofRecord(code, severity, line, null, at == null ? null : map.apply(at), seen));
  }

  /** Names two edges that cross by their points. */
  void crossing(List<List<BoundaryPoint>> rings, Crossing crossing) {
    long line = rings.get(crossing.ring()).get(crossing.edge()).line();
    add("edges-cross", Severity.ERROR, line, crossing.at(), CrossingWords.of(rings, crossing));
  }

  void addAll(List<ImportIssue> more) {
    notes.addAll(more);
  }

  boolean hasError() {
    return notes.stream().anyMatch(note -> note.severity() == Severity.ERROR);
  }

  List<ImportIssue> all() {
    return List.copyOf(notes);
  }
}
