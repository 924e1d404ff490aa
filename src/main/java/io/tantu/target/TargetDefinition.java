package io.tantu.target;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.LocalizedText;

/**
 * The definition (口径) that a target is measured by.
 *
 * @param indicator id of the indicator
 * @param basis law, standard or survey with its clause
 * @param since the date it came into force, or null
 * @param verified false when the original text was not reached
 */
public record TargetDefinition(
    String indicator,
    String id,
    LocalizedText title,
    String basis,
    String since,
    boolean verified,
    LocalizedText note) {

  private static final LocalizedText WORDS = new LocalizedText("定性目标，无分母", "none: a goal in words");
  private static final LocalizedText AMOUNT = new LocalizedText("无分母：总量", "none: an amount");

  /** Null for a target that nothing measures. */
  static TargetDefinition of(Target target, Catalog catalog) {
    if (target.indicator() == null) {
      return null;
    }
    Definition d = definition(target, catalog);
    return new TargetDefinition(
        target.indicator().id(), d.id(), d.title(), d.basis(), d.since(), d.verified(), d.note());
  }

  /** What the target's figure is a share of, in words. */
  static LocalizedText denominator(Target target, Catalog catalog) {
    IndicatorRef ref = target.indicator();
    if (ref == null) {
      return unmeasured(target);
    }
    IndicatorDefinition indicator = catalog.indicator(ref.id());
    return switch (ref.figure(indicator.kind())) {
      case AREA, AMOUNT -> AMOUNT;
      case RATIO ->
          indicator.kind() == Kind.SHARE
              ? new LocalizedText("同一口径的总面积", "the whole area of the same definition")
              : new LocalizedText(
                  "县（区）边界的椭球面积（measured）",
                  "the ellipsoidal area of the county boundaries (measured)");
      case COUNT -> {
        if (ref.over() == null) {
          yield new LocalizedText("无分母：个数", "none: a count");
        }
        LocalizedText whole = indicator.definition(ref.over()).title();
        yield new LocalizedText(whole.zh() + "的个数", "number of: " + whole.en());
      }
    };
  }

  private static LocalizedText unmeasured(Target target) {
    if (target.denominator() != null) {
      return target.denominator();
    }
    if (target.goals().stream().noneMatch(Target.Goal::numeric)) {
      return WORDS;
    }
    return target.unit().equals("%") ? new LocalizedText("方案未写明", "the plan does not say") : AMOUNT;
  }

  private static Definition definition(Target target, Catalog catalog) {
    return catalog.indicator(target.indicator().id()).definition(target.indicator().definition());
  }
}
