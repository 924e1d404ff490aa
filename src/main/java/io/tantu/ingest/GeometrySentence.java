package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import io.tantu.geometry.Defect;
import io.tantu.geometry.Finding;
import java.util.List;

/** What was seen in a geometry, or in where it lies. */
enum GeometrySentence implements Sentence {
  EMPTY("几何没有坐标", "the geometry has no coordinates"),
  TOO_MANY_VERTICES("有 %,d 个顶点，最多 %,d 个", "%,d vertices, at most %,d are taken"),
  NOT_FINITE("第 %d 个顶点（从 0 数起）的坐标不是数", "vertex %d, counted from 0, is not a number"),
  OUT_OF_RANGE(
      "第 %d 个顶点（从 0 数起）的 x 或 y 超出 %.0e", "vertex %d, counted from 0, lies beyond %.0e in x or y"),
  NO_POINT("图形是 %s，这里要的是点", "a %s was found where points are wanted"),
  NO_LINE("图形是 %s，这里要的是线", "a %s was found where lines are wanted"),
  NO_POLYGON("图形是 %s，这里要的是面", "a %s was found where polygons are wanted"),
  COLLECTION_FLATTENED("含 %d 个部分的集合改成了 %s，共 %d 个部分", "a collection of %d parts became a %s of %d"),
  Z_DROPPED("去掉了高程", "heights were dropped"),
  M_DROPPED("去掉了测量值（M）", "measures (M) were dropped"),
  REPEATED_POINTS("去掉了 %d 个与前一点相同的顶点", "%d vertices equal to the one before were dropped"),
  UNCLOSED_RING(
      "终点不是起点，已用直线将环闭合",
      "the last vertex was not the first: the ring was closed with a straight edge"),
  SHORT_RING("环只有 %d 个顶点，围不成面", "a ring of %d vertices encloses nothing"),
  TOO_TANGLED(
      "边相交或并行的地方太多，无法理清", "its edges cross or run beside each other too often to be untangled"),
  SELF_INTERSECTION("边界自相交", "the outline crosses itself"),
  RING_TOUCHES_ITSELF("环与自身相接", "a ring touches itself"),
  HOLE_OUTSIDE("有洞在外环之外", "a hole lies outside its shell"),
  HOLE_OUTSIDE_DROPPED("有洞在外环之外，已去掉", "a hole lies outside its shell; it was dropped"),
  NESTED_HOLES("洞中套洞", "a hole lies inside another"),
  NESTED_SHELLS("外环中套外环", "a shell lies inside another"),
  RING_TWICE("有环出现了两次", "a ring occurs twice"),
  HOLE_IS_SHELL("有洞与外环相同，已去掉", "a hole is the same ring as its shell; it was dropped"),
  DISCONNECTED_INTERIOR("面的内部不连通", "the interior is in pieces"),
  TOO_FEW_POINTS("有的部分不同的点太少", "a part has too few different points"),
  OFF_GLOBE("换算后落在地球之外", "it comes out off the globe"),
  OUTSIDE_CRS("点 %s, %s 不在 %s 的范围内", "the point %s, %s does not lie in %s"),
  ACROSS_180(
      "经度从 %.2f 到 %.2f：跨过 180° 经线，或绕了地球一大圈",
      "it runs from longitude %.2f to %.2f: across the 180° meridian, or the long way round the globe"),
  TOO_FAR(
      "离中央经线 %2$.0f° 最远 %1$.1f°，依规则计算面积只在 %3$.0f° 以内有效",
      "it reaches %.1f° from the central meridian %.0f°; areas by the rule hold within %.0f°"),
  FAR_AWAY(
      "有顶点落在经度 %.4f、纬度 %.4f，离本市很远；坐标看来是%s",
      "a vertex comes out at longitude %.4f, latitude %.4f, far from the city; the coordinates look like %s"),
  REPAIRED("%s；修复前 %.2f m²，修复后 %.2f m²", "%s; %.2f m² before, %.2f m² after");

  private final LocalizedText format;

  GeometrySentence(String zh, String en) {
    format = new LocalizedText(zh, en);
  }

  static LocalizedText of(Defect defect) {
    return of(defect.finding(), defect.facts()).text(defect.facts().toArray());
  }

  private static GeometrySentence of(Finding finding, List<Object> facts) {
    return switch (finding) {
      case EMPTY -> EMPTY;
      case TOO_MANY_VERTICES -> TOO_MANY_VERTICES;
      case NOT_FINITE -> NOT_FINITE;
      case OUT_OF_RANGE -> OUT_OF_RANGE;
      case WRONG_TYPE -> List.of(NO_POINT, NO_LINE, NO_POLYGON).get((int) facts.get(1));
      case COLLECTION_FLATTENED -> COLLECTION_FLATTENED;
      case Z_DROPPED -> Z_DROPPED;
      case M_DROPPED -> M_DROPPED;
      case REPEATED_POINTS -> REPEATED_POINTS;
      case UNCLOSED_RING -> UNCLOSED_RING;
      case SHORT_RING -> SHORT_RING;
      case TOO_TANGLED -> TOO_TANGLED;
      case SELF_INTERSECTION -> SELF_INTERSECTION;
      case RING_TOUCHES_ITSELF -> RING_TOUCHES_ITSELF;
      case HOLE_OUTSIDE -> HOLE_OUTSIDE;
      case HOLE_OUTSIDE_DROPPED -> HOLE_OUTSIDE_DROPPED;
      case NESTED_HOLES -> NESTED_HOLES;
      case NESTED_SHELLS -> NESTED_SHELLS;
      case RING_TWICE -> RING_TWICE;
      case HOLE_IS_SHELL -> HOLE_IS_SHELL;
      case DISCONNECTED_INTERIOR -> DISCONNECTED_INTERIOR;
      case TOO_FEW_POINTS -> TOO_FEW_POINTS;
    };
  }

  @Override
  public LocalizedText format() {
    return format;
  }
}
