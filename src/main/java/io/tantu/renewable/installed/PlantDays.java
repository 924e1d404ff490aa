package io.tantu.renewable.installed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.renewable.installed.PlantChecks.LayerDay;
import io.tantu.renewable.installed.PlantReader.Plant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * On which day's rules a plant of a layer is held against: the day asked for; else today's where it
 * is to come, the last of the year in which it began to operate, or the last of the layer's year.
 *
 * @param asked null for none
 * @param layerAsOf the layer's date, beginning with a year where one is told; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlantDays(LocalDate asked, String layerAsOf, LocalDate today) {

  private static final Pattern YEAR = Pattern.compile("^(\\d{4})");

  private static final LocalizedText ASKED = new LocalizedText("按提问的日期", "The day asked for");

  private static final LocalizedText TO_COME =
      new LocalizedText("尚未投产的电站按今天的规则", "Plants to come: the rules of today");

  private static final LocalizedText BY_YEAR =
      new LocalizedText("投产年份的最后一天", "The last day of the year in which it began to operate");

  private static final LocalizedText BY_LAYER =
      new LocalizedText(
          "电站没有投产年份；假设为图层数据年份的最后一天，最迟到这一天已经建成",
          "Plants state no year; the last day of the layer's year is assumed, by which they stood");

  private static final LocalizedText TODAY =
      new LocalizedText(
          "电站没有投产年份，图层也没有数据年份；按今天的规则",
          "Plants state no year, nor does the layer: the rules of today");

  LayerDay of(String layer, Plant plant) {
    if (asked != null) {
      return new LayerDay(layer, asked, false, ASKED);
    }
    if (plant.planned()) {
      return new LayerDay(layer, today, true, TO_COME);
    }
    if (plant.year() != null) {
      return new LayerDay(layer, lastDayOf(plant.year()), true, BY_YEAR);
    }
    Matcher year = YEAR.matcher(layerAsOf == null ? "" : layerAsOf);
    return year.find()
        ? new LayerDay(layer, lastDayOf(Integer.parseInt(year.group(1))), true, BY_LAYER)
        : new LayerDay(layer, today, true, TODAY);
  }

  /** The same for plants of which none is held against today's rules. */
  PlantDays whateverTheDay() {
    return new PlantDays(asked, layerAsOf, null);
  }

  private static LocalDate lastDayOf(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
