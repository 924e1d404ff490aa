package io.tantu.ingest;

import io.tantu.ingest.BoundaryFile.Axes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which columns of a table are the boundary points' (界址点).
 *
 * @param header names of the columns; empty when the table has none
 * @param width cells of a whole row
 * @param number index of the point's number, or −1
 * @param ring index of the ring's number, or −1
 * @param sites indices of the columns that name the site
 * @param first index of the coordinate that comes first, or is called X
 * @param degrees whether the coordinates are named as longitude and latitude
 */
record BoundaryColumns(
    List<String> header,
    int width,
    int number,
    int ring,
    List<Integer> sites,
    int first,
    int second,
    Axes axes,
    boolean degrees) {

  private static final Set<String> NUMBER =
      Set.of(
          "点号",
          "点名",
          "点编号",
          "界址点",
          "界址点号",
          "界址点编号",
          "界址点名",
          "拐点",
          "拐点号",
          "拐点编号",
          "jzdh",
          "pointno",
          "pointnumber",
          "pointid",
          "point");
  private static final Set<String> RING =
      Set.of("圈号", "地块圈号", "环号", "圈", "qh", "ring", "ringno", "ringnumber", "ringid");
  private static final Set<String> SITE =
      Set.of(
          "地块",
          "地块号",
          "地块编号",
          "地块名",
          "地块名称",
          "宗地",
          "宗地号",
          "宗地代码",
          "宗地名称",
          "项目名称",
          "项目编号",
          "dkbh",
          "dkmc",
          "dkh",
          "xmmc",
          "site",
          "siteid",
          "siteno",
          "sitename",
          "parcel",
          "parcelid",
          "parcelno",
          "parcelname");

  /** Point numbers that can be nothing else, whatever their column is called. */
  private static final Pattern BOUNDARY_NUMBER = Pattern.compile("[Jj]-?\\d{1,9}");

  private static final Pattern RING_NUMBER = Pattern.compile("\\d{1,4}");

  /** A unit or remark in brackets, blanks and signs within a column's name. */
  private static final Pattern REMARK = Pattern.compile("\\(.*?\\)|[\\s_:./-]");

  /**
   * @param top the first row
   * @param next the second row; empty when there is none
   * @return empty when the rows are no table of boundary points
   */
  static Optional<BoundaryColumns> of(List<String> top, List<String> next) {
    return isHeadless(top) ? Optional.of(headless(top)) : headed(top, next);
  }

  private static Optional<BoundaryColumns> headed(List<String> header, List<String> next) {
    List<String> names = header.stream().map(BoundaryColumns::plainName).toList();
    int named = indexOf(names, NUMBER);
    int number = named < 0 ? indexOfBoundaryNumber(next) : named;
    int ring = indexOf(names, RING);
    if (number < 0 && ring < 0) {
      return Optional.empty();
    }
    List<Integer> sites =
        IntStream.range(0, names.size()).filter(i -> SITE.contains(names.get(i))).boxed().toList();
    return AxisNames.among(names)
        .map(
            axes -> {
              int first = axes.first(names);
              int second = axes.second(names);
              return new BoundaryColumns(
                  header,
                  header.size(),
                  number,
                  ring,
                  sites,
                  first,
                  second,
                  axes.axes(header.get(first), header.get(second)),
                  axes == AxisNames.DEGREES);
            });
  }

  /** Number, ring or code if there are more than three columns, two coordinates, height if five. */
  private static boolean isHeadless(List<String> top) {
    int size = top.size();
    boolean sized =
        size == 3 || size == 5 || size == 4 && RING_NUMBER.matcher(top.get(1)).matches();
    return sized
        && top.subList(size == 3 ? 1 : 2, size).stream()
            .noneMatch(cell -> Double.isNaN(SurveyNumber.of(cell)));
  }

  private static BoundaryColumns headless(List<String> top) {
    int first = top.size() == 3 ? 1 : 2;
    Axes axes = AxisNames.LETTERS.axes("column " + (first + 1), "column " + (first + 2));
    int ring = top.size() == 4 ? 1 : -1;
    return new BoundaryColumns(
        List.of(), top.size(), 0, ring, List.of(), first, first + 1, axes, false);
  }

  boolean headed() {
    return !header.isEmpty();
  }

  /** Whether the column says something else of the site than its points. */
  boolean describesSite(int index) {
    return headed() && index != number && index != ring && index != first && index != second;
  }

  static int indexOf(List<String> names, Set<String> wanted) {
    return IntStream.range(0, names.size())
        .filter(i -> wanted.contains(names.get(i)))
        .findFirst()
        .orElse(-1);
  }

  private static int indexOfBoundaryNumber(List<String> row) {
    return IntStream.range(0, row.size())
        .filter(i -> BOUNDARY_NUMBER.matcher(row.get(i)).matches())
        .findFirst()
        .orElse(-1);
  }

  private static String plainName(String name) {
    String plain = SurveyNumber.plain(name).toLowerCase(Locale.ROOT);
    return REMARK.matcher(plain).replaceAll("");
  }
}
