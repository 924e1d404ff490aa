package io.tantu.carbon.projection;

import static io.tantu.carbon.projection.DrawnPlanting.LATEST_YEAR;

import io.tantu.catalog.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides from its attributes whether a planned parcel can be counted: what is missing or out of
 * range is told, never guessed. Immutable.
 *
 * @param baseYear the year that the forest layer describes: trees planted before it must be stands
 *     of that layer, and would count twice otherwise
 */
record ParcelRule(PlantingRates rates, int baseYear) {

  /** Everything that keeps the parcel from being counted; empty when it counts. */
  List<PlanIssue> defects(PlannedParcel parcel) {
    List<PlanIssue> defects = new ArrayList<>();
    species(parcel, defects);
    year(parcel, defects);
    survival(parcel, defects);
    return defects;
  }

  private void species(PlannedParcel parcel, List<PlanIssue> defects) {
    String known = String.join("、", rates.species());
    if (parcel.species() == null || parcel.species().isBlank()) {
      defects.add(
          parcel.defect(
              "missing-species",
              new LocalizedText("没有树种", "no species"),
              new LocalizedText(
                  "填写规划树种；有吸收量参数的是：" + known,
                  "Enter the species to plant; those with an uptake are: " + known)));
    } else if (!rates.has(parcel.species())) {
      defects.add(
          parcel.defect(
              "no-planting-rate",
              new LocalizedText(
                  "树种 %s 没有年吸收量".formatted(parcel.species()),
                  "species %s has no yearly uptake".formatted(parcel.species())),
              new LocalizedText(
                  "在 layers/carbon/planting.csv 中补充该树种及出处，或改用：" + known,
                  "Add the species with its source to layers/carbon/planting.csv, or choose of: "
                      + known)));
    }
  }

  private void year(PlannedParcel parcel, List<PlanIssue> defects) {
    if (parcel.year() == null) {
      defects.add(
          parcel.defect(
              "missing-planting-year",
              new LocalizedText("没有造林年份", "no planting year"),
              new LocalizedText("填写造林年份，如 2027。", "Enter the planting year, as in 2027.")));
      return;
    }
    LocalizedText seen =
        new LocalizedText("造林年份 " + parcel.year(), "planting year " + parcel.year());
    if (parcel.year() < DrawnPlanting.EARLIEST_YEAR || parcel.year() > LATEST_YEAR) {
      defects.add(
          parcel.defect(
              "planting-year-out-of-range",
              seen,
              new LocalizedText(
                  "填写 %d 至 %d 的四位年份。".formatted(baseYear, LATEST_YEAR),
                  "Enter a year of four digits, %d to %d.".formatted(baseYear, LATEST_YEAR))));
    } else if (parcel.year() < baseYear) {
      defects.add(
          parcel.defect(
              "planted-before-base-year",
              seen,
              new LocalizedText(
                  "早于森林图层描述的 %d 年：已经造的林应作为小班进入森林图层，尚未造的请更正年份。".formatted(baseYear),
                  "Before %d, which the forest layer describes: enter trees that stand as a stand of"
                          .formatted(baseYear)
                      + " that layer, correct the year where none do.")));
    }
  }

  private static void survival(PlannedParcel parcel, List<PlanIssue> defects) {
    Double survival = parcel.survival();
    if (survival == null) {
      defects.add(
          parcel.defect(
              "missing-survival",
              new LocalizedText("没有成活率", "no survival"),
              new LocalizedText("填写成活率，如 0.85。", "Enter the survival, as in 0.85.")));
    } else if (!(survival > 0 && survival <= 1)) {
      defects.add(
          parcel.defect(
              "survival-out-of-range",
              new LocalizedText("成活率 " + survival, "survival " + survival),
              new LocalizedText(
                  "填写大于 0、不大于 1 的数：85 % 写作 0.85。",
                  "Enter a number above 0, at most 1: 85 % is 0.85.")));
    }
  }
}
