package io.tantu.report;

import io.tantu.measure.difference.Difference;
import io.tantu.measure.difference.Difference.LayerChange;
import io.tantu.measure.difference.Difference.Side;
import io.tantu.measure.difference.FigureChange;
import io.tantu.measure.difference.FigureChange.Alteration;
import io.tantu.measure.difference.ZoneDifference;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lays a difference out as a table: under each zone the causes, and a line that adds them up. */
public final class DifferenceTable {

  private DifferenceTable() {}

  public static FigureTable of(Difference difference) {
    List<List<Object>> rows = new ArrayList<>();
    add(difference.zones(), difference.total(), "合计 all", rows);
    if (difference.base() != null) {
      add(difference.base().zones(), difference.base().total(), "分母合计 base", rows);
    }
    return new FigureTable(
        "%s %s · 变化原因 what changed".formatted(difference.title().zh(), difference.title().en()),
        columns(difference.unit().equals("ha") ? "公顷" : difference.unit()),
        rows,
        notes(difference));
  }

  private static void add(
      List<ZoneDifference> each, ZoneDifference total, String sum, List<List<Object>> rows) {
    List<ZoneDifference> zones = new ArrayList<>(each);
    zones.add(total);
    for (ZoneDifference zone : zones) {
      zone.causes().forEach(cause -> rows.add(row(zone, cause)));
      rows.add(sum(zone, sum));
    }
  }

  private static List<Column> columns(String unit) {
    return List.of(
        new Column("分区", "zone", null, 0),
        new Column("名称", "name", null, 0),
        new Column("原因", "cause", null, 0),
        new Column("图层", "layer", null, 0),
        new Column("要素标识", "key", null, 0),
        new Column("要素名称", "label", null, 0),
        new Column("变化前", "before", unit, 6),
        new Column("变化后", "after", unit, 6),
        new Column("增减", "change", unit, 6),
        new Column("对应方式", "matchedBy", null, 0),
        new Column("说明", "alterations", null, 0));
  }

  private static List<Object> row(ZoneDifference zone, FigureChange cause) {
    return Arrays.asList(
        zone.code(),
        zone.name(),
        cause.title().zh() + " " + cause.title().en(),
        cause.layer(),
        cause.layer() == null ? null : key(cause),
        cause.label(),
        cause.before(),
        cause.after(),
        cause.change(),
        cause.matchedBy() == null
            ? null
            : cause.matchedBy().title().zh() + " " + cause.matchedBy().title().en(),
        alterations(cause.alterations()));
  }

  private static String key(FigureChange cause) {
    return cause.key() != null
        ? cause.key()
        : "#" + (cause.afterId() == null ? cause.beforeId() : cause.afterId());
  }

  private static String alterations(List<Alteration> alterations) {
    return alterations == null
        ? null
        : alterations.stream()
            .map(a -> "%s: %s → %s".formatted(a.property(), text(a.before()), text(a.after())))
            .collect(Collectors.joining("; "));
  }

  private static String text(String value) {
    return value == null ? "–" : value;
  }

  private static List<Object> sum(ZoneDifference zone, String name) {
    return Arrays.asList(
        zone.code(),
        zone.name(),
        name,
        null,
        null,
        null,
        zone.before(),
        zone.after(),
        zone.change(),
        null,
        null);
  }

  private static List<Note> notes(Difference difference) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("变化前 before", side(difference.before())));
    notes.add(new Note("变化后 after", side(difference.after())));
    notes.add(new Note("口径 definition", difference.definition()));
    notes.add(new Note("说明的数字 figure", difference.figure()));
    if (difference.base() != null) {
      notes.add(
          new Note(
              "分母 base",
              difference.base().figure() + "，各行列在“分母合计 base”之前 its rows stand before 'base' sums"));
    }
    for (LayerChange layer : difference.layers()) {
      notes.add(new Note("图层 " + layer.title().zh(), described(layer)));
    }
    if (difference.layers().isEmpty()) {
      notes.add(new Note("图层 layers", "所计要素的版本相同 the counted features are of the same versions"));
    }
    notes.add(
        new Note(
            "加总 sum",
            "每个分区各原因之和等于数字之差，精确到 0.01 平方米 the causes of a zone add up to the figure's change, at 0.01 m²"));
    return notes;
  }

  private static String side(Side side) {
    return "%s · %s · 引擎 engine %s".formatted(side.id(), side.measuredAt(), side.engineVersion());
  }

  private static String described(LayerChange layer) {
    return "%s@%s → %s：内容相同 identical %d，按标识 %s by key %d，按图形 by geometry %d，按最大重叠 by overlap %d，新增 added %d，删除 removed %d"
        .formatted(
            layer.layer(),
            layer.before(),
            layer.after(),
            layer.identical(),
            layer.key() == null ? "(未声明 none)" : layer.key(),
            layer.byKey(),
            layer.byGeometry(),
            layer.byOverlap(),
            layer.added(),
            layer.removed());
  }
}
