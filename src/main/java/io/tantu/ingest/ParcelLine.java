package io.tantu.ingest;

import io.tantu.ingest.BoundarySite.Shape;
import io.tantu.ingest.BoundarySite.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The line before a parcel's points: 界址点数, 地块面积 (公顷), 地块编号, 地块名称, 记录图形属性 (点, 线 or 面), 图幅号, 地块用途,
 * 地类编码, and a mark.
 *
 * @param attributes by the format's own names; those left empty are absent
 */
record ParcelLine(Shape shape, Stated stated, Map<String, Object> attributes) {

  /** What a parcel is called. */
  static final String NAME = "地块名称";

  private static final String MARK = "@";
  private static final String POINTS = "界址点数";
  private static final String HECTARES = "地块面积(公顷)";
  private static final List<String> BEFORE_SHAPE = List.of(POINTS, HECTARES, "地块编号", NAME);
  private static final List<String> AFTER_SHAPE = List.of("图幅号", "地块用途", "地类编码");
  private static final Map<String, Shape> SHAPES =
      Map.of("点", Shape.POINTS, "线", Shape.LINES, "面", Shape.AREA);

  private static final Pattern LEADING_NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");

  static boolean is(String line) {
    return line.endsWith(MARK) || line.startsWith(MARK);
  }

  static ParcelLine of(String line) {
    List<String> cells = cells(line);
    int shapeAt =
        IntStream.range(0, cells.size())
            .filter(i -> SHAPES.containsKey(cells.get(i)))
            .findFirst()
            .orElse(Math.min(BEFORE_SHAPE.size(), cells.size()));
    Map<String, Object> attributes = new LinkedHashMap<>();
    List<String> before = before(cells.subList(0, shapeAt));
    put(
        attributes,
        BEFORE_SHAPE.subList(BEFORE_SHAPE.size() - before.size(), BEFORE_SHAPE.size()),
        before);
    put(attributes, AFTER_SHAPE, cells.subList(Math.min(shapeAt + 1, cells.size()), cells.size()));
    Double points = leadingNumber(attributes.get(POINTS));
    return new ParcelLine(
        shapeAt < cells.size() ? SHAPES.getOrDefault(cells.get(shapeAt), Shape.AREA) : Shape.AREA,
        new Stated(
            leadingNumber(attributes.get(HECTARES)), points == null ? null : points.intValue()),
        attributes);
  }

  /** The values; a name may hold full-width commas unless they are the only ones. */
  private static List<String> cells(String line) {
    String values = line.replace(MARK, "");
    String separator = values.indexOf(',') < 0 ? "，" : ",";
    return Stream.of(values.split(separator, -1)).map(String::strip).toList();
  }

  /** What stands before the shape: a name may hold commas, and some files leave out the count. */
  private static List<String> before(List<String> cells) {
    if (cells.size() <= BEFORE_SHAPE.size()) {
      return cells;
    }
    int nameAt = BEFORE_SHAPE.size() - 1;
    List<String> before = new ArrayList<>(cells.subList(0, nameAt));
    before.add(String.join(",", cells.subList(nameAt, cells.size())));
    return before;
  }

  private static void put(Map<String, Object> out, List<String> names, List<String> values) {
    for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
      if (!values.get(i).isEmpty()) {
        out.put(names.get(i), values.get(i));
      }
    }
  }

  private static Double leadingNumber(Object value) {
    Matcher number =
        LEADING_NUMBER.matcher(value == null ? "" : SurveyNumber.plain((String) value));
    return number.lookingAt() ? Double.valueOf(number.group()) : null;
  }
}
