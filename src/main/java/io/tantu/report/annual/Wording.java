package io.tantu.report.annual;

import io.tantu.catalog.Provenance;
import io.tantu.measure.Denominator;
import io.tantu.target.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words of the report for values that code has names for. Times are Beijing's. */
final class Wording {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(BEIJING);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日", Locale.ROOT).withZone(BEIJING);

  private Wording() {}

  static String of(Provenance.Kind kind) {
    return switch (kind) {
      case OFFICIAL -> "官方";
      case OPEN -> "公开";
      case UNSTATED -> "来源未注明";
      case ILLUSTRATIVE -> "示意";
    };
  }

  static String of(Denominator denominator) {
    return denominator == Denominator.MEASURED ? "边界面积" : "公布面积";
  }

  static String of(Status status) {
    return switch (status) {
      case MET -> "已达到";
      case ON_TRACK -> "按进度";
      case BEHIND -> "滞后";
      case UNKNOWN -> "无法判断";
      case CONTRADICTORY -> "方案自相矛盾";
    };
  }

  static String verified(boolean verified) {
    return verified ? "是" : "未核实";
  }

  static String minute(Instant moment) {
    return MINUTE.format(moment);
  }

  static String day(Instant moment) {
    return DAY.format(moment);
  }

  static String unit(String unit) {
    return "ha".equals(unit) ? "公顷" : unit;
  }
}
