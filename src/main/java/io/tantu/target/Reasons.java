package io.tantu.target;

import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.target.Target.Goal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why a goal stands as it does, in one sentence that names the figure, its day and its origin. */
record Reasons(Target target, Goal goal, Evidence evidence) {

  LocalizedText contradictory(List<Contradiction> others) {
    return text(
        "方案自相矛盾：%d 年本目标（%s）“%s”，%s；两者并列，不作修正。"
            .formatted(
                goal.year(),
                target.id(),
                goal.text(),
                others.stream()
                    .map(o -> "%s（%s）“%s”".formatted(o.title().zh(), o.id(), o.text()))
                    .collect(Collectors.joining("，"))),
        "The plan contradicts itself: for %d it wants %s here (%s), and %s; both are shown, neither is mended."
            .formatted(
                goal.year(),
                wanted().en(),
                target.id(),
                others.stream()
                    .map(
                        o ->
                            "%s of %s (%s)"
                                .formatted(
                                    Quantity.of(o.value(), target.unit()).en(),
                                    o.title().en().toLowerCase(Locale.ROOT),
                                    o.id()))
                    .collect(Collectors.joining(", "))));
  }

  LocalizedText wordsOnly() {
    LocalizedText since = sinceBefore();
    return text(
        "方案只有文字目标“%s”，没有可比较的数%s。".formatted(goal.text(), since.zh()),
        "The plan has words only, no number to compare with%s.".formatted(since.en()));
  }

  /** Words such as 持续提高 compare with the period before, where there is one. */
  private LocalizedText sinceBefore() {
    if (evidence.actual() == null) {
      return text("", "");
    }
    return evidence
        .series()
        .previous()
        .map(
            before -> {
              double change = evidence.actual().value() - before.value();
              LocalizedText by = Quantity.difference(Math.abs(change), target.unit());
              String zh = change > 0 ? "上升 " : change < 0 ? "下降 " : "变化 ";
              String en = change > 0 ? "up by " : change < 0 ? "down by " : "changed by ";
              return text(
                  "；%s较 %s %s%s".formatted(origin().zh(), before.date(), zh, by.zh()),
                  "; %s is %s%s since %s".formatted(origin().en(), en, by.en(), before.date()));
            })
        .orElseGet(() -> text("", ""));
  }

  LocalizedText noFigure() {
    return target.needs() == null
        ? text("没有测算值，也没有填报值。", "It is neither measured nor entered.")
        : text(
            "没有测算值，也没有填报值；测算需要%s。".formatted(target.needs().zh()),
            "It is neither measured nor entered; measuring it needs %s."
                .formatted(target.needs().en()));
  }

  LocalizedText met() {
    return text(
        "%s，已达到“%s”。".formatted(figure().zh(), goal.text()),
        "%s: the goal, %s, is met.".formatted(figure().en(), wanted().en()));
  }

  LocalizedText noYear() {
    return text(
        "%s，差 %s；方案未列年份，无从判断快慢。".formatted(figure().zh(), missing().zh()),
        "%s, %s short; the plan names no year, so nothing says how fast it must go."
            .formatted(figure().en(), missing().en()));
  }

  /** A goal whose last day has passed is judged by what was known of that day. */
  LocalizedText atDeadline(HistoryPoint then, LocalDate deadline, boolean met) {
    LocalizedText value = Quantity.of(then.value(), target.unit());
    return text(
        "期限 %s 时的数为 %s（%s），%s。".formatted(deadline, value.zh(), then.date(), met ? "已达到" : "没有达到"),
        "On the last day, %s, the figure was %s (of %s): the goal was %s."
            .formatted(deadline, value.en(), then.date(), met ? "met" : "missed"));
  }

  /** A figure older than the last day may have been passed since: it must be renewed. */
  LocalizedText overdue(LocalDate deadline) {
    LocalDate date = evidence.actual().date();
    boolean old = date == null || date.isBefore(deadline);
    return text(
        "%s，差 %s；期限 %s 已过%s。"
            .formatted(figure().zh(), missing().zh(), deadline, old ? "，须更新到期限之后的数" : ""),
        "%s, %s short; the last day, %s, has passed%s."
            .formatted(
                figure().en(),
                missing().en(),
                deadline,
                old ? " and the figure is older: a newer one is wanted" : ""));
  }

  /**
   * @param needed change a year that the goal needs, or null when no time is left to count
   */
  LocalizedText noPace(Double needed) {
    if (needed == null && evidence.actual().date() != null) {
      return text(
          "%s，差 %s；该数已是期限当日的数，期限未过，仍可更新。".formatted(figure().zh(), missing().zh()),
          "%s, %s short; the figure stands for the goal's last day, which has not passed yet."
              .formatted(figure().en(), missing().en()));
    }
    if (needed == null) {
      return text(
          "%s，差 %s；数据没有日期，无从判断快慢。".formatted(figure().zh(), missing().zh()),
          "%s, %s short; the figure has no date, so nothing says how fast it must go."
              .formatted(figure().en(), missing().en()));
    }
    LocalizedText a = Quantity.difference(needed, target.unit());
    return text(
        "%s，差 %s，每年需 %s；只有一期数据，已有速度不详。".formatted(figure().zh(), missing().zh(), a.zh()),
        "%s, %s short, needing %s a year; there is one figure only, so its pace is not known."
            .formatted(figure().en(), missing().en(), a.en()));
  }

  LocalizedText onTrack(Pace pace, double projected, LocalDate deadline) {
    return text(
        "%s，差 %s；%s，能达到。"
            .formatted(figure().zh(), missing().zh(), ahead(pace, projected, deadline).zh()),
        "%s, %s short; %s, which meets the goal."
            .formatted(figure().en(), missing().en(), ahead(pace, projected, deadline).en()));
  }

  LocalizedText lagging(Pace pace, double projected, LocalDate deadline) {
    return text(
        "%s，差 %s；%s，不能达到。"
            .formatted(figure().zh(), missing().zh(), ahead(pace, projected, deadline).zh()),
        "%s, %s short; %s, which does not meet the goal."
            .formatted(figure().en(), missing().en(), ahead(pace, projected, deadline).en()));
  }

  private LocalizedText ahead(Pace pace, double projected, LocalDate deadline) {
    LocalizedText a = Quantity.difference(pace.perYear(), target.unit());
    LocalizedText there = Quantity.of(projected, target.unit());
    return text(
        "按已有速度每年 %s，到 %s 为 %s".formatted(a.zh(), deadline, there.zh()),
        "at its pace of %s a year it is %s on %s".formatted(a.en(), there.en(), deadline));
  }

  /** The figure with its origin and day: 按 2023-12-31 的示意测算值 180.3 万立方米. */
  LocalizedText figure() {
    Actual actual = evidence.actual();
    LocalizedText value = Quantity.of(actual.value(), target.unit());
    return text(
        "按%s%s %s"
            .formatted(
                actual.date() == null ? "" : " " + actual.date() + " 的", origin().zh(), value.zh()),
        "By %s%s, %s"
            .formatted(
                origin().en(), actual.date() == null ? "" : " of " + actual.date(), value.en()));
  }

  private LocalizedText origin() {
    Actual actual = evidence.actual();
    if (actual.kind() == Actual.Kind.ENTERED) {
      return text("填报值", "the entered figure");
    }
    if (actual.illustrative()) {
      return text("示意测算值", "the illustrative measured figure");
    }
    return actual.provenance() == Provenance.Kind.UNSTATED
        ? text("来源未注明的测算值", "the measured figure of unstated source")
        : text("测算值", "the measured figure");
  }

  /** How far the figure is from the goal's number. */
  LocalizedText missing() {
    double missing = goal.comparison().missing(evidence.actual().value(), goal.value());
    return Quantity.difference(missing, target.unit());
  }

  private LocalizedText wanted() {
    String en =
        switch (goal.comparison()) {
          case AT_LEAST -> "at least ";
          case ABOVE -> "more than ";
          case ABOUT -> "about ";
          case AT_MOST -> "at most ";
          case EQUAL, QUALITATIVE -> "";
        };
    return text(goal.text(), en + Quantity.of(goal.value(), target.unit()).en());
  }

  private static LocalizedText text(String zh, String en) {
    return new LocalizedText(zh, en);
  }
}
