package io.tantu.charging.density;

import io.tantu.catalog.LocalizedText;

/** What every density says of itself. */
final class DensityWords {

  static final LocalizedText COUNTED =
      new LocalizedText(
          "站按所在位置计数，不看所填县（区）代码；共用边界上的站只计入其中第一个分区，分区重叠处的站各分区都计，合计和全市每站只计一次。没有来源的数字为未知，不当作 0。",
          "Stations count where they lie, whatever county code they state; one on a boundary that zones"
              + " share counts in the first of them only, one where zones overlap in each of them,"
              + " and any once in the total and in the city. What no source tells is not known,"
              + " never 0.");

  static final LocalizedText RULE =
      new LocalizedText(
          "点要素按所在位置计入分区；共用边界上的点只计入其中第一个分区，分区重叠处各分区都计，合计每点只计一次；分区面积按国土调查办发〔2008〕32号椭球面积公式（CGCS2000，边长加密至 70 m）",
          "Points count where they lie; one on a boundary that zones share counts in the first of them"
              + " only, one where zones overlap in each of them, and any once in the total; areas of"
              + " zones by the ellipsoidal series of 国土调查办发〔2008〕32号 (CGCS2000, edges densified to"
              + " 70 m)");

  static final LocalizedText AREA =
      new LocalizedText("分区面积（边界椭球面积）", "Area of the zone (ellipsoidal, of its boundary)");

  static final LocalizedText AREA_NOTE =
      new LocalizedText(
          "与覆盖率所用的面积相同；公布的统计面积与边界面积不一致，不在此使用。",
          "The area that coverages are measured by; published statistical areas disagree with it and"
              + " are not used here.");

  static final LocalizedText RESIDENTS = new LocalizedText("常住人口", "Residents");

  static final LocalizedText CITY_RESIDENTS = new LocalizedText("全市常住人口", "Residents of the city");

  static final LocalizedText DEMAND_NOTE =
      new LocalizedText(
          "范围内需求点的人口之和；没有需求点的分区人口未知。",
          "Sum over the demand points inside; where there is none, residents are not known.");

  static final LocalizedText NO_RESIDENTS =
      new LocalizedText(
          "没有人口数据，人均密度未知。", "No layer tells them: densities by residents are not known.");

  static final LocalizedText VEHICLES = new LocalizedText("新能源汽车", "New-energy vehicles");

  static final LocalizedText VEHICLES_NOTE =
      new LocalizedText(
          "未列出的分区数量未知；与桩的截止时间可能不同。",
          "Of zones that are not listed the number is not known; the date may differ from that of the"
              + " piles.");

  static final LocalizedText NO_VEHICLES =
      new LocalizedText("没有新能源汽车数量，车桩比未知。", "Their number is not known, nor are ratios by it.");

  private DensityWords() {}
}
