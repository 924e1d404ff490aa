package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;

/** What was seen in a record of a file. */
enum RecordSentence implements Sentence {
  NO_GEOMETRY("没有几何", "no geometry"),
  NO_COORDINATES("没有坐标", "no coordinates"),
  NO_WKT("没有 WKT", "no WKT"),
  NO_GEOMETRY_MEMBER("要素没有几何", "the feature has no geometry"),
  NULL_SHAPE("是空图形", "a null shape"),
  NO_VERTICES("几何没有顶点", "a geometry without vertices"),
  NO_VERTICES_IN_SHAPE("图形没有顶点", "a shape without vertices"),
  TYPE_WITHOUT_COORDINATES("%s 没有坐标", "%s without coordinates"),
  GEOMETRY_WITHOUT_COORDINATES("几何的类型是 %s，没有坐标", "geometry of type %s without coordinates"),
  GEOMETRY_WITHOUT_TYPE("几何没有类型", "a geometry without a type"),
  TYPE("几何的类型是 %s", "type %s"),
  WKB_TYPE("WKB 的类型是 %d", "WKB type %d"),
  SHAPE_TYPE("图形的类型是 %d", "shape type %d"),
  BRACKETS_TOO_DEEP("括号嵌套太深", "brackets nested too deep"),
  COORDINATES_TOO_DEEP("坐标嵌套太深", "coordinates nested too deep"),
  GEOMETRIES_TOO_DEEP("几何嵌套太深", "geometries nested too deep"),
  MOST_VERTICES("顶点超过 %d 个，不再读取", "more than the %d vertices that are read"),
  TOO_MANY_VERTICES("有 %d 个顶点，最多读取 %d 个", "%d vertices; at most %d are read"),
  NOT_WKT("不是 WKT：%s", "not WKT: %s"),
  TOO_FEW_IN_WKT("顶点太少：%s", "too few vertices: %s"),
  RING_CLOSED("有环未闭合，已将其闭合", "a ring was open and has been closed"),
  MORE_VALUES_THAN_COLUMNS("有 %d 个值，只有 %d 个列名", "%d values under %d column names"),
  UNREADABLE_COORDINATES("坐标是“%s”“%s”", "coordinates '%s', '%s'"),
  NOT_AN_OBJECT("不是对象：%s", "not an object: %s"),
  COORDINATES_NO_ARRAY("坐标不是数组", "coordinates are not an array"),
  NOT_A_NUMBER("不是数：%s", "not a number: %s"),
  UNEQUAL_DEPTHS("坐标的嵌套层数不一", "positions at different depths"),
  ONE_NUMBER("有坐标只有一个数", "a position of one number"),
  LEVELS("%s 要有 %d 层括号，这里是 %d 层", "%s needs %d levels of brackets, not %d"),
  TEXT_FOR_GEOMETRY("该是几何的地方是文字", "text where a geometry should be"),
  UNKNOWN_HEADER(
      "几何开头不是 GeoPackage 的几何头，或不完整",
      "the geometry does not begin with a whole header of GeoPackage"),
  BYTES_END("几何的字节不完整", "the geometry's bytes end too early"),
  VERTEX_IS("第 %d 个顶点（从 0 数起）是 %s, %s", "vertex %d, counted from 0, is %s, %s"),
  POINT_IN_BYTES("一个点只有 %d 个字节", "a point in %d bytes"),
  PARTS_OF_VERTICES("有 %d 个部分、%d 个顶点", "%d parts of %d vertices"),
  PARTS_OUT_OF_ORDER("各部分的起点不是依次递增", "its parts do not begin in ascending order"),
  VERTICES_IN_BYTES("%d 个顶点只有 %d 个字节", "%d vertices in %d bytes"),
  SHORT_LINE("线只有 %d 个顶点", "a line of %d vertices"),
  CLOCKWISE_HOLE("洞是顺时针的", "a hole that runs clockwise"),
  COUNTER_CLOCKWISE_SHELL("外环是逆时针的", "a shell that runs counter-clockwise"),
  VALUE("字段 %s 的值是“%s”", "%s = '%s'"),
  NO_VALUE("字段 %s 没有值", "%s = nothing"),
  KEY_BEFORE("前面的记录已用过这个主键", "the key occurred in an earlier row");

  private final LocalizedText format;

  RecordSentence(String zh, String en) {
    format = new LocalizedText(zh, en);
  }

  @Override
  public LocalizedText format() {
    return format;
  }
}
