package io.tantu.report;

import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.plan.ChargingPlan;
import io.tantu.charging.plan.ChargingPlan.Capacity;
import io.tantu.charging.plan.ChargingPlan.Exclusion;
import io.tantu.charging.plan.ChargingPlan.Site;
import io.tantu.charging.plan.ChargingPlan.Step;
import io.tantu.charging.plan.ChargingPlan.Way;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lays a plan of charging stations out as a table: the sites in their order, then what is proven.
 */
public final class PlanTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("次序", "rank", null, 0),
          new Column("经度", "lon", "°", 6),
          new Column("纬度", "lat", "°", 6),
          new Column("县（区）代码", "countyCode", null, 0),
          new Column("新覆盖人口", "newlyServed", "人", 0),
          new Column("累计覆盖率", "servedShare", "%", 2),
          new Column("累计平均距离", "meanMetres", "米", 1),
          new Column("期次", "phase", null, 0),
          new Column("手选", "pinned", null, 0),
          new Column("新桩数", "piles", null, 0),
          new Column("候选点名称", "name", null, 0));

  private static final Column NEAREST = new Column("最近居民", "residents", "人", 0);

  private static final Column SERVED = new Column("服务居民", "residents", "人", 0);

  /** Of candidates that have one of their own, in the unit of the budget. */
  private static final Column COST = new Column("建站费用", "cost", null, 2);

  private PlanTable() {}

  public static FigureTable of(ChargingPlan plan) {
    List<List<Object>> rows = new ArrayList<>();
    boolean priced = plan.sites().stream().anyMatch(site -> site.cost() != null);
    plan.sites().forEach(site -> rows.add(row(site, priced)));
    List<Note> notes = new ArrayList<>();
    notes.add(
        new Note(
            "覆盖人口 served",
            format(
                "%,d → %,d / %,d 人", plan.servedBefore(), plan.servedAfter(), plan.residents())));
    Way way = plan.meanWay();
    notes.add(
        new Note("平均距离 mean way", format("%s → %s", metres(way.before()), metres(way.after()))));
    long without = withoutWay(plan.before());
    if (without > 0) {
      notes.add(
          new Note(
              "无路可达，不在平均内 without a way, in no mean",
              format("%,d → %,d 人", without, withoutWay(plan.after()))));
    }
    notes.add(new Note("界与差距 bound, gap", format("%s，%.3f %%", bound(plan), 100 * plan.gap())));
    if (plan.longestWay() != null) {
      notes.add(
          new Note(
              "最长距离 longest way",
              format(
                  "%s → %s",
                  metres(plan.longestWay().before()), metres(plan.longestWay().after()))));
    }
    if (plan.asked() != null && plan.asked() > plan.sites().size()) {
      notes.add(
          new Note("所求站数 asked", format("%,d，其余不再新增覆盖 the others serve nobody new", plan.asked())));
    }
    if (plan.fewest() != null) {
      notes.add(
          new Note(
              "最少站数 fewest",
              format("%,d；任何方案不少于 at least %,d", plan.sites().size(), plan.fewest())));
    }
    if (plan.phases() != null) {
      plan.phases().forEach(step -> notes.add(note(step)));
    }
    plan.binding().forEach(one -> notes.add(new Note("约束 binding", one.zh())));
    notes.add(new Note("够不到 out of reach", format("%,d 人", plan.outOfReach())));
    notes.add(new Note("候选点 candidates", format("%,d", plan.candidates())));
    plan.excluded()
        .forEach(
            one ->
                notes.add(
                    new Note("排除 excluded", format("%s：%,d", excluding(one), one.candidates()))));
    plan.broken()
        .forEach(
            one ->
                notes.add(
                    new Note(
                        "触碰规则 broken",
                        format("第 %d 站：%s %s", one.rank(), one.rule(), one.title().zh()))));
    plan.notJudged()
        .forEach(
            one ->
                notes.add(
                    new Note(
                        "未判定 not judged",
                        format("%s %s：%s", one.rule(), one.title().zh(), one.reason().zh()))));
    if (plan.cost() != null) {
      notes.add(new Note("费用 cost", format("%,.2f", plan.cost())));
    }
    if (plan.capacity() != null) {
      notes.addAll(capacity(plan.capacity()));
    }
    notes.add(new Note("假设 assumption", plan.assumption().zh()));
    notes.addAll(DemandNotes.outside(plan.residentsOutside()));
    notes.addAll(ReceiptNotes.of(plan.provenance(), plan.receipt()));
    return new FigureTable("公共充电站布局方案 Charging plan", columns(plan, priced), rows, notes);
  }

  private static List<Column> columns(ChargingPlan plan, boolean priced) {
    boolean decides = plan.capacity() != null && plan.capacity().decides();
    return Stream.of(
            COLUMNS.stream(),
            Stream.of(decides ? SERVED : NEAREST),
            priced ? Stream.of(COST) : Stream.<Column>empty())
        .flatMap(Function.identity())
        .toList();
  }

  private static List<Note> capacity(Capacity capacity) {
    Note note = new Note("容量 capacity", capacity.note().zh());
    return capacity.decides()
        ? List.of(
            note, new Note("没有空闲桩 without a free pile", format("%,d 人", capacity.withoutPile())))
        : List.of(note);
  }

  /** With its article, since a figure that leaves ground out names the rule that does. */
  private static String excluding(Exclusion one) {
    return one.rule() == null
        ? one.title().zh()
        : format(
            "%s %s（%s；%s）%s",
            one.rule(),
            one.title().zh(),
            one.layer(),
            one.article(),
            one.verified() ? "" : "依据未核实 UNVERIFIED");
  }

  private static long withoutWay(List<County> counties) {
    return counties.stream().mapToLong(County::residentsWithoutWay).sum();
  }

  private static String bound(ChargingPlan plan) {
    if (plan.bound() != null) {
      return format("%,d 人", plan.bound());
    }
    return metres((plan.longestWay() == null ? plan.meanWay() : plan.longestWay()).bound());
  }

  private static Note note(Step step) {
    String bound = step.bound() == null ? "" : format("，界 %,d 人", step.bound());
    return new Note(
        "期次 phase " + step.year(),
        format(
            "%,d 站：%,d → %,d 人%s，差距 %.3f %%",
            step.sites(), step.servedBefore(), step.servedAfter(), bound, 100 * step.gap()));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  private static String metres(Double way) {
    return way == null ? "—" : format("%,.1f 米", way);
  }

  private static List<Object> row(Site site, boolean priced) {
    List<Object> row = new ArrayList<>();
    Collections.addAll(
        row,
        site.rank(),
        site.lon(),
        site.lat(),
        site.countyCode(),
        site.newlyServed(),
        site.servedShare() == null ? null : 100 * site.servedShare(),
        site.meanMetres(),
        site.phase() == null ? null : site.phase().toString(),
        site.pinned() == null ? null : "是 yes",
        site.piles(),
        site.name(),
        site.residents());
    if (priced) {
      row.add(site.cost());
    }
    return row;
  }
}
