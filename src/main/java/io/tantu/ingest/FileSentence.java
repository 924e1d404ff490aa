package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;

/** What was seen in a file as a whole. */
enum FileSentence implements Sentence {
  CONTENT("“%s”的内容是 %s", "'%s' is %s"),
  HEIGHTS("有高程或测量值，只取 x 和 y", "heights or measures; x and y are kept"),
  HEIGHTS_IN_POSITIONS(
      "坐标带有高程，只取经度和纬度", "positions with a height; longitude and latitude are kept"),
  NO_DBF(".shp 旁没有 .dbf，要素没有属性", "no .dbf beside the .shp: features have no attributes"),
  RECORDS_DIFFER(
      "有 %d 个图形、%d 条属性记录，已依次配对", "%d shapes but %d attribute records; they were paired in order"),
  DELETED_RECORDS("有 %d 条记录标为已删除", "%d records marked as deleted"),
  CODE_PAGE(".cpg 写的是“%s”", "the .cpg names '%s'"),
  CPG_FILE(".cpg 文件", "the .cpg file"),
  LANGUAGE_DRIVER(".dbf 的语言驱动号 0x%02X", "the language driver 0x%02X of the .dbf"),
  BYTE_ORDER_MARK("字节序标记", "the byte order mark"),
  CLAIM_WRONG("%s标明是 %s，文字却不是", "%s names %s, but the text is not in it"),
  NOT_UTF8("GeoJSON 的编码是 %s，而格式要求 UTF-8", "GeoJSON in %s; the format asks for UTF-8"),
  UNREAD_FIELD("字段 %s 的类型是 %s", "%s of type %s"),
  SECOND_FIELD("又有一个字段叫“%s”", "a second field '%s'"),
  SEVERAL_COLUMNS("有几列都叫“%s”，读取第一列", "several columns '%s'; the first is read"),
  UNKNOWN_ATTRIBUTE("字段 %s", "%s"),
  LIKE_ATTRIBUTE("字段 %s（是否应为 %s？）", "%s (%s?)"),
  AMOUNTS("文件中共 %.3f，图层中共 %d", "%.3f in the file, %d in the layer"),
  AMOUNTS_OF_SQUARES(
      "文件中共 %.3f，图层中共 %d；每 %3$d × %3$d 个格合为一点，使点数不超过 %4$,d",
      "%.3f in the file, %d in the layer, squares of %3$d × %3$d cells added up to have at most %4$,d points"),
  BELOW_CLASSES("有 %d 个格低于最低一级 %s", "%d cells below %s, the lowest class"),
  DATUM_SHIFT(
      "当地没有公布 %s 的基准到 CGCS2000 的转换参数，位置可能偏差几十米",
      "no shift from the datum of %s to CGCS2000 is published for its area; positions may be off by tens of metres"),
  CONSUMER_MAP(
      "坐标由 %s 反算而来，其偏移未公布，边界可能偏差一米以上",
      "the coordinates were shifted back from %s, whose shift is not published; outlines may be off by a metre or more");

  private final LocalizedText format;

  FileSentence(String zh, String en) {
    format = new LocalizedText(zh, en);
  }

  @Override
  public LocalizedText format() {
    return format;
  }
}
