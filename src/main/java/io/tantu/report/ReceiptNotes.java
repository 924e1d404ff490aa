package io.tantu.report;

import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Measurement;
import io.tantu.measure.Measurement.DefinitionText;
import io.tantu.measure.Receipt;
import io.tantu.measure.Receipt.ReceiptLayer;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines that say where a figure comes from. */
public final class ReceiptNotes {

  private ReceiptNotes() {}

  static List<Note> of(Measurement measurement) {
    List<Note> notes = new ArrayList<>();
    DefinitionText definition = measurement.definition();
    notes.add(
        new Note(
            "口径 definition",
            definition.title().zh()
                + "（"
                + definition.id()
                + "）"
                + (definition.verified() ? "" : " · 依据未核实 UNVERIFIED")));
    note(notes, "依据 basis", definition.basis());
    note(notes, "施行 since", definition.since());
    note(notes, "出处 source", definition.source());
    if (definition.note() != null) {
      note(notes, "说明 note", definition.note().zh());
    }
    if (measurement.kind() == Kind.COVERAGE) {
      notes.add(new Note("分母 denominator", measurement.denominator().id()));
    }
    notes.addAll(of(measurement.provenance(), measurement.receipt()));
    return notes;
  }

  /** The notes of any answer that has a receipt. */
  public static List<Note> of(Provenance.Kind provenance, Receipt receipt) {
    List<Note> notes = new ArrayList<>();
    if (provenance == Provenance.Kind.ILLUSTRATIVE) {
      notes.add(new Note("示意数据 illustrative", "含示意图层，不得作为实测成果使用"));
    }
    if (provenance == Provenance.Kind.UNSTATED) {
      notes.add(new Note("来源未注明 unstated", "有图层导入时未注明来源，使用前须核实"));
    }
    notes.add(new Note("规则 rule", receipt.rule().zh()));
    for (ReceiptLayer layer : receipt.layers()) {
      notes.add(new Note("图层 " + layer.title().zh(), describe(layer)));
    }
    if (receipt.overlapCount() != null) {
      notes.add(
          new Note(
              "重叠 overlaps",
              String.format(
                  Locale.ROOT, "%d 对，%.4f 公顷，只计一次", receipt.overlapCount(), receipt.overlapHa())));
      notes.add(
          new Note(
              "面积恒等式误差 area identity",
              String.format(Locale.ROOT, "%.1e", receipt.worstAreaIdentityError())));
    }
    notes.add(new Note("修复 repaired", receipt.repairedCount() + " 个要素"));
    receipt.parameters().forEach((name, value) -> notes.add(new Note("参数 " + name, value)));
    notes.add(new Note("凭证 receipt", receipt.id()));
    notes.add(new Note("引擎版本 engine", receipt.engineVersion()));
    notes.add(new Note("测算时间 measuredAt", receipt.measuredAt().toString()));
    return notes;
  }

  private static String describe(ReceiptLayer layer) {
    return "%s@%s · %s · %s · %s%s%s"
        .formatted(
            layer.id(),
            layer.version(),
            layer.provenance().id(),
            layer.source(),
            layer.origin(),
            layer.asOf() == null ? "" : " · " + layer.asOf(),
            layer.credit() == null ? "" : " · " + layer.credit());
  }

  private static void note(List<Note> notes, String label, String text) {
    if (text != null) {
      notes.add(new Note(label, text));
    }
  }
}
