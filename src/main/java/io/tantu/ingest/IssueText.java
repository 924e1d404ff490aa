package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;

/**
 * What an issue is called, and what the owner of the data can do about it.
 *
 * @param remedy in English
 */
record IssueText(LocalizedText title, String remedy) {

  private static final String REPAIR =
      "Repair the geometry at the source, where the editor knows which area is meant.";
  private static final String DIGITISE = "Digitise the polygon again, or repair it at the source.";
  private static final String COORDINATES = "Give the vertex its true coordinates.";
  private static final String EXPORT = "Export the file again; this record is damaged.";
  private static final String TWO_DIMENSIONAL = "Nothing need be done; layers are two-dimensional.";

  static IssueText of(String code) {
    return switch (code) {
      case "self-intersection" -> text("边界自相交", "Outline crosses itself", REPAIR);
      case "hole-outside" -> text("洞在外环之外", "Hole outside its shell", REPAIR);
      case "nested-holes" -> text("洞中套洞", "Hole inside a hole", REPAIR);
      case "nested-shells" -> text("外环套外环", "Shell inside a shell", REPAIR);
      case "duplicate-ring" -> text("环重复", "Ring given twice", DIGITISE);
      case "disconnected-interior" -> text("内部不连通", "Interior in pieces", DIGITISE);
      case "too-tangled" -> text("边界缠绕过多", "Outline too tangled", DIGITISE);
      case "unclosed-ring" ->
          text("环未闭合", "Ring not closed", "End the ring with its first vertex.");
      case "too-few-points" ->
          text(
              "点数太少",
              "Too few points",
              "Remove the part; a ring has four vertices at least, a line two.");
      case "ring-orientation" ->
          text(
              "环的方向相反",
              "Ring runs the other way",
              "Nothing need be done; Shapefile shells run clockwise.");
      case "repeated-points" ->
          text("有重复点", "Points repeated", "Nothing need be done; repeated vertices were dropped.");
      case "collection-flattened" ->
          text("几何集合已拆开", "Collection taken apart", "Export single-type geometries.");
      case "z-dropped" -> text("未取高程值", "Heights not read", TWO_DIMENSIONAL);
      case "m-dropped" -> text("未取测量值（M）", "Measures (M) not read", TWO_DIMENSIONAL);
      case "too-many-vertices" ->
          text("顶点过多", "Too many vertices", "Split the feature, or simplify it.");
      case "not-finite" -> text("坐标不是数", "Coordinate is no number", COORDINATES);
      case "coordinate-out-of-range" -> text("坐标超出范围", "Coordinate out of range", COORDINATES);
      case "missing-geometry", "empty" ->
          text("没有图形", "No geometry", "Draw the feature, or delete its record.");
      case "wrong-type" ->
          text("图形类型不符", "Geometry of another type", "Export only geometries of the layer's type.");
      case "unsupported-geometry" ->
          text(
              "不支持的图形类型",
              "Type of geometry not supported",
              "Export as simple points, lines or polygons.");
      case "broken-geometry" -> text("图形损坏", "Damaged geometry", EXPORT);
      case "broken-record" -> text("记录损坏", "Damaged record", EXPORT);
      case "outside-crs" ->
          text(
              "超出坐标系适用范围",
              "Outside the coordinate system's area",
              "Check the record's coordinates, and which system the file is in.");
      case "crosses-antimeridian" ->
          text(
              "跨 180° 经线",
              "Crosses 180°",
              "Check the vertices; a feature across 180° is cut there, and each side is a layer's own.");
      case "too-far-to-measure" ->
          text(
              "离其他数据太远",
              "Too far from the rest",
              "Check the record's coordinates; ground this far from the rest belongs in a layer of a data folder of its own.");
      case "datum-shift-unknown" ->
          text(
              "基准转换参数未知",
              "Datum shift not known",
              "Have the data transformed to CGCS2000 with local control points, then import that.");
      case "missing-value" ->
          text("缺必填值", "Required value missing", "Fill in the attribute; the layer requires it.");
      case "not-a-number", "not-an-integer", "not-a-boolean", "not-a-date" ->
          text("值的类型不符", "Value of another type", "Enter a value of the attribute's type.");
      case "out-of-range" ->
          text(
              "值超出范围",
              "Value out of range",
              "Enter a value within the attribute's limits; check its unit.");
      case "unknown-code" ->
          text("代码不在代码表中", "Code not in the list", "Use a code of the layer's code list.");
      case "replacement-character" ->
          text(
              "文字已损坏（乱码）",
              "Text is spoilt",
              "The text was spoilt before it came here; enter it again or export from the original.");
      case "duplicate-key" ->
          text(
              "主键重复",
              "Key given twice",
              "Give each feature a key of its own, or merge the parts into one.");
      case "unknown-attribute" ->
          text(
              "未知字段，未读",
              "Unknown attribute, not read",
              "Not read. Use --map source=target if it should be.");
      case "amounts-made-whole" ->
          text(
              "格网数值取整，总数不变",
              "Amounts of cells made whole, their sum kept",
              "Nothing need be done; a cell without a whole one left is no point.");
      case "below-classes" ->
          text(
              "低于最低分级的格",
              "Cells below the lowest class",
              "Lower the first of grid.from in layer.yml if they should be in.");
      case "missing-dbf" -> text("缺 .dbf 文件", "The .dbf is missing", "Copy the .dbf too.");
      case "record-count-mismatch" ->
          text(
              "图形与属性记录数不符",
              "Numbers of records differ",
              "Export the Shapefile again; attributes may be misplaced.");
      case "deleted-record" ->
          text(
              "记录已标记删除",
              "Record marked as deleted",
              "Nothing need be done; pack the table to remove them.");
      case "encoding-claim-wrong" ->
          text(
              "声明的字符编码不对",
              "Stated encoding is wrong",
              "Mend or remove the claim, or export as UTF-8.");
      case "unknown-code-page" ->
          text("未知代码页", "Unknown code page", "Write UTF-8 or GBK into the .cpg.");
      case "not-utf8" -> text("不是 UTF-8 编码", "Not UTF-8", "Save GeoJSON as UTF-8.");
      case "unsupported-field" ->
          text("不支持的字段类型", "Type of field not supported", "Export memos and pictures as text.");
      case "duplicate-column" ->
          text("列名重复", "Column name given twice", "Give each column a name of its own.");
      case "extension-contradicts-content" ->
          text("扩展名与内容不符", "Extension contradicts content", "Name the file after what it is.");
      case "edges-cross" ->
          text(
              "界址线相交",
              "Edges cross",
              "Put the points into the order in which the outline runs, each ring closed or with a number of its own.");
      case "points-out-of-order" ->
          text(
              "界址点次序有误",
              "Points out of order",
              "Check the outline, and write the points in its order.");
      case "interrupted-ring" ->
          text(
              "环被打断",
              "Ring interrupted",
              "Repeat the first point at the end of each ring, or give each ring a number of its own.");
      case "repeated-point-number" ->
          text(
              "界址点号重复",
              "Point number repeated",
              "Number each point of a ring once; give each site its name and each ring its number, or repeat the first point at the ring's end.");
      case "several-rings" ->
          text("多片或有洞", "Several rings", "Check the pieces and holes on the map.");
      case "wrong-place" ->
          text("位置不对", "Wrong place", "Check the coordinates, digit by digit, and their order.");
      case "axis-order" ->
          text("坐标轴次序由数据判断", "Order of axes found out", "Check the site on the map.");
      case "axes-swapped" ->
          text(
              "坐标轴已对调",
              "Axes swapped",
              "Check the site on the map, and mend the names of the columns.");
      case "full-width-comma" ->
          text("有全角逗号", "Full-width commas", "Nothing need be done; ASCII commas are safer.");
      case "area-differs" ->
          text(
              "与所填面积不符",
              "Stated area differs",
              "Check the points and the stated area; it is in hectares (公顷).");
      case "point-count-differs" ->
          text("与所填点数不符", "Stated number of points differs", "Check that no point was left out.");
      case "parcel-line-missing" ->
          text(
              "缺地块行（以 @ 结尾）",
              "Parcel line missing",
              "Begin each parcel with a line that ends in @.");
      case "shift-not-applied" ->
          text(
              "未做坐标转换",
              "No shift applied",
              "Make sure that the points are already in the stated system.");
      case "consumer-map-crs" ->
          text("互联网地图坐标系", "Coordinates of a consumer map", "Use the coordinates of the survey.");
      default ->
          text(
              "数据问题（%s）".formatted(code),
              "Issue (%s)".formatted(code),
              "Check the record at the source.");
    };
  }

  private static IssueText text(String zh, String en, String remedy) {
    return new IssueText(new LocalizedText(zh, en), remedy);
  }
}
