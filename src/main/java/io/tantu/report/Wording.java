package io.tantu.report;

import io.tantu.catalog.Provenance;
import io.tantu.measure.Denominator;
import io.tantu.target.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words of reports for values that code has names for. Times are Beijing's. */
public final class Wording {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(BEIJING);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日", Locale.ROOT).withZone(BEIJING);

  private Wording() {}

  public static String of(Provenance.Kind kind) {
    return switch (kind) {
      case OFFICIAL -> "官方";
      case OPEN -> "公开";
      case UNSTATED -> "来源未注明";
      case ILLUSTRATIVE -> "示意";
    };
  }

  /** The days that a rule counts on: of two rules of one id, which one it is. */
  public static String inForce(LocalDate from, LocalDate to) {
    return (from == null ? "起日不明" : from + " 起") + (to == null ? "" : " " + to + " 止");
  }

  /** How far what was made from such data may be relied on. */
  public static String nature(Provenance.Kind kind) {
    return switch (kind) {
      case ILLUSTRATIVE -> "含示意图层，不得作为实测成果使用";
      case UNSTATED -> "有图层导入时未注明来源，使用前须核实";
      default -> of(kind) + "数据";
    };
  }

  public static String of(Denominator denominator) {
    return denominator == Denominator.MEASURED ? "边界面积" : "公布面积";
  }

  public static String of(Status status) {
    return switch (status) {
      case MET -> "已达到";
      case ON_TRACK -> "按进度";
      case BEHIND -> "滞后";
      case UNKNOWN -> "无法判断";
      case CONTRADICTORY -> "方案自相矛盾";
    };
  }

  public static String verified(boolean verified) {
    return verified ? "是" : "未核实";
  }

  public static String minute(Instant moment) {
    return MINUTE.format(moment);
  }

  public static String day(Instant moment) {
    return DAY.format(moment);
  }

  public static String unit(String unit) {
    return "ha".equals(unit) ? "公顷" : unit;
  }
}
