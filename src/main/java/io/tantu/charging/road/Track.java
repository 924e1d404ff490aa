package io.tantu.charging.road;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Puts a way together from its end to its start. */
final class Track {

  private final Deque<Coordinate> line = new ArrayDeque<>();
  private double metres;
  private double seconds;

  Track(RoadPlace end) {
    metres = end.accessMetres();
    seconds = end.accessSeconds();
    add(end.place());
  }

  /** Drives from one spot of the piece to the other before what there is. */
  void before(RoadPiece piece, RoadPiece.Spot from, RoadPiece.Spot to) {
    double length = piece.metres(from, to);
    metres += length;
    seconds += piece.seconds(length);
    List<Coordinate> part = piece.line(from, to);
    for (int i = part.size() - 1; i >= 0; i--) {
      add(part.get(i));
    }
  }

  RoadWay from(RoadPlace start) {
    add(start.place());
    return new RoadWay(
        metres + start.accessMetres(), seconds + start.accessSeconds(), new ArrayList<>(line));
  }

  private void add(Coordinate position) {
    if (line.isEmpty() || !line.peekFirst().equals2D(position)) {
      line.addFirst(position);
    }
  }
}
