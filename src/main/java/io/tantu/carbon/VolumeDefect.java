package io.tantu.carbon;

import io.tantu.catalog.LocalizedText;
import java.util.Locale;
import java.util.Optional;

/** What keeps an arbour stand's volume from being used. */
final class VolumeDefect {

  private VolumeDefect() {}

  static Optional<CarbonIssue> of(StandShare stand, AccountingRules.Limits limits) {
    return canopy(stand, limits).or(() -> volume(stand, limits));
  }

  private static Optional<CarbonIssue> canopy(StandShare stand, AccountingRules.Limits limits) {
    Double canopy = stand.canopyDensity();
    if (canopy == null) {
      return Optional.empty();
    }
    LocalizedText seen = new LocalizedText("郁闭度 " + canopy, "canopy density " + canopy);
    if (!(canopy >= 0 && canopy <= 1)) {
      return issue(
          stand,
          "canopy-out-of-range",
          seen,
          new LocalizedText("填写 0 至 1 之间的数，如 0.45。", "Enter 0 to 1, as in 0.45."));
    }
    if (canopy < limits.arbourCanopyDensity()) {
      return issue(
          stand,
          "open-stand",
          seen,
          new LocalizedText(
              "低于 %s 属疏林：更正郁闭度或地类。".formatted(limits.arbourCanopyDensity()),
              "Below %s it is open woodland: correct the canopy density or the land class."
                  .formatted(limits.arbourCanopyDensity())));
    }
    return Optional.empty();
  }

  private static Optional<CarbonIssue> volume(StandShare stand, AccountingRules.Limits limits) {
    Double volume = stand.volumeM3PerHa();
    if (volume == null) {
      return issue(
          stand,
          "missing-volume",
          new LocalizedText("没有公顷蓄积", "no volume"),
          new LocalizedText(
              "填写公顷蓄积（m³/ha）。导入报告若列有 volumeM3PerHa 超限（out-of-range），多是误填了整个小班的 m³。",
              "Enter the volume in m³/ha. Where the import report lists volumeM3PerHa as out-of-range, it"
                  + " mostly is that of the whole stand in m³."));
    }
    LocalizedText seen =
        new LocalizedText("公顷蓄积 %s m³/ha".formatted(volume), "volume %s m³/ha".formatted(volume));
    if (isOfWholeStand(volume, stand, limits)) {
      return issue(stand, "volume-unit", seen, unitRemedy(volume, stand));
    }
    if (!(volume >= 0 && volume <= limits.maximumVolumeM3PerHa())) {
      return issue(
          stand,
          "volume-out-of-range",
          seen,
          new LocalizedText(
              "填写公顷蓄积（m³/ha），0 至 %s。".formatted(limits.maximumVolumeM3PerHa()),
              "Enter the volume in m³/ha, 0 to %s.".formatted(limits.maximumVolumeM3PerHa())));
    }
    if (volume == 0) {
      return issue(
          stand,
          "no-volume",
          seen,
          new LocalizedText(
              "树木过小未测蓄积的无需更正；其碳储量未知。",
              "Nothing to mend where the trees are too small to be measured; their stock is not"
                  + " known."));
    }
    return Optional.empty();
  }

  /** Whether a volume beyond the limit is plausible as that of the whole stand in m³. */
  private static boolean isOfWholeStand(
      double volume, StandShare stand, AccountingRules.Limits limits) {
    double perHectare = volume / stand.standHectares();
    return volume > limits.maximumVolumeM3PerHa()
        && perHectare > 0
        && perHectare <= limits.maximumVolumeM3PerHa();
  }

  private static LocalizedText unitRemedy(double volume, StandShare stand) {
    String area = String.format(Locale.ROOT, "%.2f", stand.standHectares());
    String perHectare = String.format(Locale.ROOT, "%.1f", volume / stand.standHectares());
    return new LocalizedText(
        "像是整个小班的蓄积（m³）：除以小班面积 %s 公顷为 %s m³/ha。如整列都是小班蓄积，请全部换算后重新导入，否则未超限的小班会偏大。"
            .formatted(area, perHectare),
        "It looks like the volume of the whole stand in m³: over its %s ha that is %s m³/ha. If the whole column is of stands, convert all of it and import again, or those within the limit come out too large."
            .formatted(area, perHectare));
  }

  private static Optional<CarbonIssue> issue(
      StandShare stand, String code, LocalizedText seen, LocalizedText remedy) {
    return Optional.of(new CarbonIssue(stand.standId(), code, seen, remedy));
  }
}
