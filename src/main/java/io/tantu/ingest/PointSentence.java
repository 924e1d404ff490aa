package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;

/** What was seen in a file of boundary points (界址点). */
enum PointSentence implements Sentence {
  POINT("%s（第 %d 行）", "%s (line %d)"),
  EDGE("%s–%s（第 %d、%d 行）", "%s–%s (lines %d, %d)"),
  TOO_MANY_VERTICES("有 %,d 个顶点，一个地块最多 %,d 个", "%,d vertices, at most %,d are taken in one site"),
  NO_POINTS("地块没有界址点", "the site has no points"),
  ONE_POINT("线 %s 只有一个点：%s", "line %s has one point, %s"),
  FEW_POINTS(
      "环 %s 只有 %d 个不同的点（%s），至少要三个", "ring %s has %d different points (%s); a ring needs three"),
  SEVERAL_RINGS("有 %d 个环：%d 片，%d 个洞", "%d rings; pieces: %d, holes: %d"),
  FIRST_STRAY("这样的点第一个是 %s", "the first such point is %s"),
  AREA(
      "所填面积为 %s 公顷，由界址点按规定方法算得 %.4f 公顷（%+.1f %%）",
      "%s ha are stated, its points make %.4f ha by the legal rule (%+.1f %%)"),
  COUNT("所填点数为 %d，读到 %d 个", "%d points are stated, %d were read"),
  NO_NUMBERS("第 %d 行，点 %s：“%s”“%s”不是两个数", "line %d, point %s: '%s', '%s' are no two numbers"),
  FULL_WIDTH_COMMAS(
      "值之间有全角逗号，首见于第 %d 行，已按半角逗号读取",
      "full-width commas between values, first in line %d, were read as commas"),
  TOO_MANY_VALUES("第 %d 行有 %d 个值，应有 %d 个", "line %d has %d values, where %d were expected"),
  NOT_A_POINT("第 %d 行是“%s”，应为“点号,圈号,X,Y”", "line %d is '%s', where 点号,圈号,X,Y were expected"),
  BEFORE_PARCEL("第 %d 行是界址点，前面没有地块行", "line %d is a point before any line that begins a parcel"),
  SHIFT_GIVEN(
      "文件头给出了转换参数，界址点按原值读取",
      "the header gives parameters of a transformation (转换参数); the points were taken as they are"),
  AXES("%s 读作%s，%s 读作%s：%s", "%s was read as %s and %s as %s: %s"),
  AXES_AGAINST_NAMES(
      "%s 读作%s，%s 读作%s，与列名相反：%s", "%s was read as %s and %s as %s, against their names: %s"),
  IN_CHINA("这样按 %s 界址点落在中国境内", "that way %s puts the points into China"),
  WHERE_EXPECTED("这样按 %s 界址点落在应在的地方", "that way %s puts the points where sites are expected"),
  NEITHER_ORDER("两种次序都不能使界址点落在中国境内", "neither order puts the points into China"),
  NORTHING("纵坐标或纬度", "northing or latitude"),
  EASTING("横坐标或经度", "easting or longitude"),
  REPEATED(
      "去掉了 %d 个与前一点同位置的点，第一个是 %s",
      "%d points at the place of the one before were dropped, first %s"),
  NUMBER_TWICE(
      "环 %2$s 的点 %1$s 有两个位置，见第 %3$d 行和第 %4$d 行",
      "point %s of ring %s stands at two places, lines %d and %d"),
  IN_PIECES("环 %s 断成几段", "ring %s is in several pieces"),
  ORDER_OF_NUMBERS(
      "按文件的次序，%s；按点号的次序（%s 至 %s）不自相交，已采用",
      "in the file's order %s; the order of the point numbers (%s to %s) does not cross itself and was taken"),
  INTERRUPTED(
      "环 %s 尚未闭合就插入了别的环或地块的点，到点 %s 才接着写",
      "ring %s goes on at point %s after points of another ring or site, without having been closed"),
  EDGES_RUN_BACK("界址线 %s 与 %s 来回重叠", "the edges %s and %s run back over each other"),
  POINTS_TOUCH(
      "点 %s 与点 %s 在同一位置，边界在那里与自身相接",
      "points %s and %s are at the same place, so that the outline touches itself there"),
  EDGES_MEET("界址线 %s 与界址线 %s 相交于东 %s、北 %s", "the edge %s meets the edge %s at east %s, north %s");

  private final LocalizedText format;

  PointSentence(String zh, String en) {
    format = new LocalizedText(zh, en);
  }

  @Override
  public LocalizedText format() {
    return format;
  }
}
