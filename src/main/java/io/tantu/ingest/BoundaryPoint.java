package io.tantu.ingest;

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

  @Override
  public String toString() {
    return "%s (line %d)".formatted(number, line);
  }
}
