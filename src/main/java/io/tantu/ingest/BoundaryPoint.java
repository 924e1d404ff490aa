package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A boundary point (界址点) as its line gives it.
 *
 * @param number its name in the survey: {@code J1}, {@code 1}
 * @param line of the file, from 1
 * @param first the coordinate that comes first, or under X; which one it is, is not known yet
 */
record BoundaryPoint(String number, long line, double first, double second) {

  boolean isAt(BoundaryPoint other) {
    return first == other.first && second == other.second;
  }

  LocalizedText inWords() {
    return PointSentence.POINT.text(number, line);
  }

  static LocalizedText inWords(List<BoundaryPoint> points) {
    List<LocalizedText> each = points.stream().map(BoundaryPoint::inWords).toList();
    return new LocalizedText(
        each.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
        each.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
  }
}
