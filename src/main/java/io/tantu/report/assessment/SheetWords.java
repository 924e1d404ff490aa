package io.tantu.report.assessment;

import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.Assessment.SiteText;
import io.tantu.constraint.Severity;
import io.tantu.constraint.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Words of a conflict sheet for values that code has names for. */
final class SheetWords {

  static final String NOT_JUDGED = "未判定";

  private SheetWords() {}

  static String of(Severity severity) {
    return switch (severity) {
      case FORBID -> "禁止";
      case RESTRICT -> "限制";
      case WARN -> "提示";
      case PREFER -> "优先";
    };
  }

  /** What is preferred is met or not, and never conflicts. */
  static String outcome(RuleFinding rule) {
    if (rule.outcome() == Outcome.TOUCHES) {
      return "接边误差";
    }
    boolean holds = rule.outcome() == Outcome.HOLDS;
    if (rule.severity() == Severity.PREFER) {
      return holds ? "符合" : "未符合";
    }
    return holds ? "抵触" : "不抵触";
  }

  static String of(Subject subject) {
    return switch (subject) {
      case PV_ARRAY -> "光伏方阵";
      case WIND_TURBINE -> "风电机组及其道路";
      case CHARGING_STATION -> "充电站";
      case BUILDING -> "一般建筑";
    };
  }

  /** At most two decimals, none where there are none. */
  static String plain(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  static String name(SiteText site) {
    return site.name() == null || site.name().isBlank() ? "未命名地块" : site.name();
  }
}
