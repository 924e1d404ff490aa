package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;

/** What an issue is called, by its code. */
final class IssueTitles {

  private IssueTitles() {}

  static LocalizedText of(String code) {
    return switch (code) {
      case "self-intersection" -> text("边界自相交", "Outline crosses itself");
      case "hole-outside" -> text("洞在外环之外", "Hole outside its shell");
      case "nested-holes" -> text("洞中套洞", "Hole inside a hole");
      case "nested-shells" -> text("外环套外环", "Shell inside a shell");
      case "duplicate-ring" -> text("环重复", "Ring given twice");
      case "disconnected-interior" -> text("内部不连通", "Interior in pieces");
      case "too-tangled" -> text("边界缠绕过多", "Outline too tangled");
      case "unclosed-ring" -> text("环未闭合", "Ring not closed");
      case "too-few-points" -> text("点数太少", "Too few points");
      case "ring-orientation" -> text("环的方向相反", "Ring runs the other way");
      case "repeated-points" -> text("有重复点", "Points repeated");
      case "collection-flattened" -> text("几何集合已拆开", "Collection taken apart");
      case "z-dropped" -> text("未取高程值", "Heights not read");
      case "m-dropped" -> text("未取测量值（M）", "Measures (M) not read");
      case "too-many-vertices" -> text("顶点过多", "Too many vertices");
      case "not-finite" -> text("坐标不是数", "Coordinate is no number");
      case "coordinate-out-of-range" -> text("坐标超出范围", "Coordinate out of range");
      case "missing-geometry", "empty" -> text("没有图形", "No geometry");
      case "wrong-type" -> text("图形类型不符", "Geometry of another type");
      case "unsupported-geometry" -> text("不支持的图形类型", "Type of geometry not supported");
      case "broken-geometry" -> text("图形损坏", "Damaged geometry");
      case "broken-record" -> text("记录损坏", "Damaged record");
      case "outside-crs" -> text("超出坐标系适用范围", "Outside the coordinate system's area");
      case "crosses-antimeridian" -> text("跨 180° 经线", "Crosses 180°");
      case "too-far-to-measure" -> text("离其他数据太远", "Too far from the rest");
      case "datum-shift-unknown" -> text("基准转换参数未知", "Datum shift not known");
      case "missing-value" -> text("缺必填值", "Required value missing");
      case "not-a-number", "not-an-integer", "not-a-boolean", "not-a-date" ->
          text("值的类型不符", "Value of another type");
      case "out-of-range" -> text("值超出范围", "Value out of range");
      case "unknown-code" -> text("代码不在代码表中", "Code not in the list");
      case "replacement-character" -> text("文字已损坏（乱码）", "Text is spoilt");
      case "duplicate-key" -> text("主键重复", "Key given twice");
      case "unknown-attribute" -> text("未知字段，未读", "Unknown attribute, not read");
      case "missing-dbf" -> text("缺 .dbf 文件", "The .dbf is missing");
      case "record-count-mismatch" -> text("图形与属性记录数不符", "Numbers of records differ");
      case "deleted-record" -> text("记录已标记删除", "Record marked as deleted");
      case "encoding-claim-wrong" -> text("声明的字符编码不对", "Stated encoding is wrong");
      case "unknown-code-page" -> text("未知代码页", "Unknown code page");
      case "not-utf8" -> text("不是 UTF-8 编码", "Not UTF-8");
      case "unsupported-field" -> text("不支持的字段类型", "Type of field not supported");
      case "duplicate-column" -> text("列名重复", "Column name given twice");
      case "extension-contradicts-content" -> text("扩展名与内容不符", "Extension contradicts content");
      case "edges-cross" -> text("界址线相交", "Edges cross");
      case "points-out-of-order" -> text("界址点次序有误", "Points out of order");
      case "interrupted-ring" -> text("环被打断", "Ring interrupted");
      case "repeated-point-number" -> text("界址点号重复", "Point number repeated");
      case "several-rings" -> text("多片或有洞", "Several rings");
      case "wrong-place" -> text("位置不对", "Wrong place");
      case "axis-order" -> text("坐标轴次序由数据判断", "Order of axes found out");
      case "axes-swapped" -> text("坐标轴已对调", "Axes swapped");
      case "full-width-comma" -> text("有全角逗号", "Full-width commas");
      case "area-differs" -> text("与所填面积不符", "Stated area differs");
      case "point-count-differs" -> text("与所填点数不符", "Stated number of points differs");
      case "parcel-line-missing" -> text("缺地块行（以 @ 结尾）", "Parcel line missing");
      case "shift-not-applied" -> text("未做坐标转换", "No shift applied");
      case "consumer-map-crs" -> text("互联网地图坐标系", "Coordinates of a consumer map");
      default -> text("数据问题（%s）".formatted(code), "Issue (%s)".formatted(code));
    };
  }

  private static LocalizedText text(String zh, String en) {
    return new LocalizedText(zh, en);
  }
}
