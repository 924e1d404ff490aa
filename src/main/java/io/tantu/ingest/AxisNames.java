package io.tantu.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What tables of boundary points call the two coordinates, and what the names promise. */
enum AxisNames {
  DEGREES(CsvColumns.LONGITUDE, CsvColumns.LATITUDE, PointOrder.EAST_FIRST),
  DIRECTIONS(
      Set.of("纵坐标", "纵坐标x", "x纵坐标", "北坐标", "北坐标x", "x北坐标", "北", "n", "north", "northing"),
      Set.of("横坐标", "横坐标y", "y横坐标", "东坐标", "东坐标y", "y东坐标", "东", "e", "east", "easting"),
      PointOrder.NORTH_FIRST),
  /** Surveys write northing as X, maps easting. */
  LETTERS(Set.of("x", "x坐标", "坐标x"), Set.of("y", "y坐标", "坐标y"), PointOrder.NORTH_FIRST);

  private final Set<String> first;
  private final Set<String> second;
  private final PointOrder promised;

  AxisNames(Set<String> first, Set<String> second, PointOrder promised) {
    this.first = first;
    this.second = second;
    this.promised = promised;
  }

  /** The names that the columns go by; empty when there are no coordinates among them. */
  static Optional<AxisNames> among(List<String> columns) {
    return Arrays.stream(values())
        .filter(names -> names.first(columns) >= 0 && names.second(columns) >= 0)
        .findFirst();
  }

  /** Index of the column that comes first, or is called X; −1 when there is none. */
  int first(List<String> columns) {
    return BoundaryColumns.indexOf(columns, first);
  }

  int second(List<String> columns) {
    return BoundaryColumns.indexOf(columns, second);
  }

  /**
   * @param first what the file calls the first coordinate
   */
  BoundaryFile.Axes axes(String first, String second) {
    return new BoundaryFile.Axes(first, second, promised, this != LETTERS);
  }
}
