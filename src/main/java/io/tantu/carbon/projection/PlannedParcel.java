package io.tantu.carbon.projection;

import io.tantu.catalog.LocalizedText;

/**
 * A parcel of a planting plan as its layer tells it; null where the layer tells nothing.
 *
 * @param survival part of the trees that lives, as it was written
 */
record PlannedParcel(String planId, String name, String species, Long year, Double survival) {

  /** Something that keeps the parcel from being counted. */
  PlanIssue defect(String code, LocalizedText seen, LocalizedText remedy) {
    return new PlanIssue(planId, name, code, false, seen, remedy);
  }

  /** Something to know of the parcel, which counts. */
  PlanIssue remark(String code, LocalizedText seen, LocalizedText remedy) {
    return new PlanIssue(planId, name, code, true, seen, remedy);
  }
}
