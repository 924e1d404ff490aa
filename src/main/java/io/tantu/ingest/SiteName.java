package io.tantu.ingest;

import java.util.List;
import java.util.Map;

/** Finds what a site is called among its attributes. */
final class SiteName {

  /** Attributes that hold a name, the likeliest first; compared without regard to case. */
  private static final List<String> NAMES =
      List.of(
          "name",
          "名称",
          "地块名称",
          "地块名",
          "项目名称",
          "宗地名称",
          "dkmc",
          "xmmc",
          "mc",
          "title",
          "sitename",
          "site",
          "parcelname",
          "地块",
          "地块编号",
          "地块号",
          "dkbh",
          "宗地代码",
          "宗地号",
          "parcel");

  private SiteName() {}

  /** Null when no attribute names the site. */
  static String of(Map<String, Object> attributes) {
    for (String name : NAMES) {
      for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
        if (attribute.getKey().strip().equalsIgnoreCase(name)
            && !attribute.getValue().toString().isBlank()) {
          return attribute.getValue().toString().strip();
        }
      }
    }
    return null;
  }
}
