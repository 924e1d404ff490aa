package io.tantu.report.assessment;

import io.tantu.assessment.Assessment;
import io.tantu.catalog.LocalizedText;
import io.tantu.measure.Receipt;
import io.tantu.measure.Receipt.ReceiptLayer;
import io.tantu.report.Wording;
import io.tantu.report.document.Block;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Note;
import io.tantu.report.document.Notes;
import java.util.ArrayList;
import java.util.List;

/** What to know of the rules together, and what the sheet was made from. */
final class SourceBlocks {

  private SourceBlocks() {}

  static List<Block> of(Assessment assessment, boolean illustrative) {
    return List.of(layers(assessment.receipt()), new Notes(notes(assessment), illustrative));
  }

  private static Block layers(Receipt receipt) {
    SheetTable table =
        new SheetTable("图层", "读取的图层版本")
            .words("图层", 2)
            .words("版本", 1)
            .words("导入时间", 1)
            .words("性质", 1)
            .words("来源", 4)
            .words("时点", 1);
    for (ReceiptLayer layer : receipt.layers()) {
      table.row(
          Cell.id(layer.title().zh() + "\n" + layer.id()),
          Cell.id(layer.version()),
          Cell.words(Wording.minute(layer.importedAt())),
          Cell.words(Wording.of(layer.provenance())),
          Cell.words(layer.origin() + (layer.credit() == null ? "" : "；署名：" + layer.credit())),
          Cell.words(layer.asOf()));
    }
    return table.made(false);
  }

  private static List<Note> notes(Assessment assessment) {
    Receipt receipt = assessment.receipt();
    List<Note> notes = new ArrayList<>();
    for (LocalizedText remark : assessment.remarks()) {
      notes.add(new Note("规则之间", remark.zh()));
    }
    notes.add(new Note("容差", assessment.tolerance().basis().zh()));
    notes.add(new Note("测算规则", receipt.rule().zh()));
    receipt
        .parameters()
        .forEach(
            (name, value) -> {
              if (!name.equals("tolerance")) {
                notes.add(new Note("参数 " + name, value));
              }
            });
    notes.add(new Note("数据性质", Wording.nature(assessment.provenance())));
    notes.add(
        new Note(
            "凭证",
            "%s；测算时间 %s（北京时间）；引擎版本 %s；导入时修复的要素 %d 个"
                .formatted(
                    receipt.id(),
                    Wording.minute(receipt.measuredAt()),
                    receipt.engineVersion(),
                    receipt.repairedCount())));
    notes.add(
        new Note("核对方法", "./tantu measure --verify %s 按上列图层版本重算并逐位比较".formatted(receipt.id())));
    return notes;
  }
}
