package io.tantu.carbon.projection;

import static io.tantu.carbon.projection.ParcelGround.NOISE_SQUARE_METRES;

import io.tantu.catalog.LocalizedText;
import io.tantu.measure.ZonalEngine.FeatureOverlap;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * What the ground of a parcel keeps from being counted, whole or in part.
 *
 * @param overlaps pairs of parcels by feature id; the first keeps the ground
 * @param planId of a feature
 * @param lastYear the last one asked for
 */
record ParcelIssues(
    Snapshot plan,
    BareGround bare,
    List<FeatureOverlap> overlaps,
    LongFunction<String> planId,
    int lastYear) {

  private static final int STANDS_NAMED = 3;

  /** A part of a parcel that is not worth a line: outlines of two sources never meet exactly. */
  private static final double PETTY_PART = 0.001;

  /**
   * @param ground null where the parcel lies in no zone
   */
  List<PlanIssue> of(int position, PlannedParcel parcel, ParcelGround ground) {
    double whole = plan.areaSquareMetres(position);
    if (ground == null || ground.inZones() <= NOISE_SQUARE_METRES) {
      return List.of(outside(parcel, whole));
    }
    if (ground.own() <= NOISE_SQUARE_METRES) {
      return List.of(planned(parcel, plan.id(position), ground.inZones()));
    }
    List<PlanIssue> issues = new ArrayList<>();
    double held = ground.own() - ground.bare();
    double petty = Math.max(NOISE_SQUARE_METRES, whole * PETTY_PART);
    if (!ground.counts() || held > petty) {
      issues.add(forest(parcel, position, ground, held));
    }
    if (ground.counts() && whole - ground.inZones() > petty) {
      issues.add(partlyOutside(parcel, whole - ground.inZones()));
    }
    if (ground.counts() && parcel.year() >= lastYear) {
      issues.add(later(parcel));
    }
    return issues;
  }

  private static PlanIssue outside(PlannedParcel parcel, double squareMetres) {
    String hectares = Hectares.text(squareMetres);
    return parcel.defect(
        "outside-zones",
        new LocalizedText(
            "%s 公顷全部在各分区之外".formatted(hectares), "all %s ha outside all zones".formatted(hectares)),
        new LocalizedText(
            "核对坐标系与坐标；本市以外的地块请从规划中去掉。",
            "Check the coordinates and their system; take ground outside the city off the plan."));
  }

  private PlanIssue planned(PlannedParcel parcel, long id, double squareMetres) {
    String hectares = Hectares.text(squareMetres);
    String others =
        String.join(
            "、",
            overlaps.stream()
                .filter(overlap -> overlap.second() == id)
                .map(overlap -> planId.apply(overlap.first()))
                .toList());
    return parcel.defect(
        "already-planned",
        new LocalizedText(
            "%s 公顷已全部计入地块 %s".formatted(hectares, others),
            "all %s ha count for parcel %s already".formatted(hectares, others)),
        new LocalizedText("合并这些地块，或更正边界。", "Merge the parcels, or correct their outlines."));
  }

  private PlanIssue forest(PlannedParcel parcel, int position, ParcelGround ground, double held) {
    List<String> stands = bare.standsOn(plan.projected(position));
    String named =
        String.join("、", stands.subList(0, Math.min(STANDS_NAMED, stands.size())))
            + (stands.size() > STANDS_NAMED ? " …" : "");
    String hectares = Hectares.text(held);
    if (ground.counts()) {
      return parcel.remark(
          "partly-forest",
          new LocalizedText(
              "%s 公顷已有小班（%s），未计入".formatted(hectares, named),
              "%s ha hold stands already (%s) and do not count".formatted(hectares, named)),
          new LocalizedText(
              "改种、补植请在森林图层中更新小班；否则更正边界。",
              "Enter replanting in the forest layer; otherwise correct the outline."));
    }
    return parcel.defect(
        "already-forest",
        new LocalizedText(
            "%s 公顷全部已有小班（%s）".formatted(hectares, named),
            "all %s ha hold stands already (%s)".formatted(hectares, named)),
        new LocalizedText(
            "已经造的林从规划中去掉；改种、补植请在森林图层中更新小班。",
            "Take planted ground off the plan; enter replanting in the forest layer."));
  }

  private static PlanIssue partlyOutside(PlannedParcel parcel, double squareMetres) {
    String hectares = Hectares.text(squareMetres);
    return parcel.remark(
        "partly-outside-zones",
        new LocalizedText(
            "%s 公顷在各分区之外，未计入".formatted(hectares),
            "%s ha lie outside all zones and do not count".formatted(hectares)),
        new LocalizedText("核对地块边界。", "Check the parcel's outline."));
  }

  private PlanIssue later(PlannedParcel parcel) {
    return parcel.remark(
        "planted-later",
        new LocalizedText(
            "%d 年造林，到 %d 年初还没有碳".formatted(parcel.year(), lastYear),
            "planted in %d, no carbon yet at the beginning of %d"
                .formatted(parcel.year(), lastYear)),
        new LocalizedText("无需更正；问更晚的年份可见其碳。", "Nothing to mend; ask for a later year."));
  }
}
